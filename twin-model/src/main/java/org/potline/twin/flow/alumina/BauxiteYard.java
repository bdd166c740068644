package org.potline.twin.flow.alumina;

import static org.potline.twin.flow.alumina.AluminaAccount.CHARGED_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.CHARGED_MOISTURE_PCT;
import static org.potline.twin.flow.alumina.AluminaAccount.FROM_MINE_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.RECEIVED_CARBON_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.RECEIVED_DRY_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.RECEIVED_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.RECEIVED_OXIDE_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.YARD_CARBON_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.YARD_DRY_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.YARD_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.YARD_OXIDE_KG;

import org.potline.twin.flow.book.Book;
import org.potline.twin.flow.book.Factors;
import org.potline.twin.flow.book.Step;
import org.potline.twin.flow.book.YearDays;
import org.potline.twin.flow.book.YearSteps;
import org.potline.twin.plant.AluminaModel;

/**
 * The yard: bauxite of the site's own mine as it comes, bought bauxite by the trains of a Monday in daytime, one heap that is mixed as it
 * is reclaimed. A shipment has a grade of its own, the ore of the mine one a day.
 */
final class BauxiteYard {
    private static final int FIRST_HOUR = 8;
    private static final int TRAIN_HOURS = 8;
    /** Part of a day before its trains. */
    private static final double BEFORE_TRAINS = FIRST_HOUR / 24.0;
    /** Al2O3 of a pure diaspore is 85 %; beyond this share nothing else would be left (D). */
    private static final double MOST_OXIDE = 0.95;
    private static final double MOST_MOISTURE = 0.5;

    private final BauxiteOrder order;
    private final BauxiteDelivery delivery;
    private final Book<AluminaAccount> book;
    private final YearSteps steps;
    private final Ore usual;
    private final double[] oxide;
    private final double[] moisture;
    private final Factors mined;
    private Bauxite heap;
    private double orderedKg;

    BauxiteYard(AluminaModel model, AluminaLaws laws, Book<AluminaAccount> book, YearSteps steps, long seed) {
        this.book = book;
        this.steps = steps;
        order = laws.order();
        delivery = laws.delivery();
        usual = new Ore(model.bauxiteMoisturePct() / 100, model.bauxiteAluminaPct() / 100, model.bauxiteCarbonPct() / 100);
        oxide = Shipments.weekly(seed, "alumina/bauxite", steps.days(), model.bauxiteAluminaCvPct());
        moisture = Shipments.weekly(seed, "alumina/bauxite-moisture", steps.days(), model.bauxiteMoistureCvPct());
        mined = Shipments.daily(seed, "alumina/mine-ore", steps, model.bauxiteAluminaCvPct(), 1, MOST_OXIDE / usual.oxideFrac());
        heap = usual.of(order.useKg(model.bauxiteStockDays()));
    }

    /**
     * Takes in what the mine gives and the trains bring in a step, and gives what holds so much Al2O3. A longer step is gone through day by
     * day, mine and digesters alike on all of them.
     *
     * @param mineKg  bauxite of the mine [kg]
     * @param oxideKg Al2O3 asked for [kg]
     */
    Bauxite reclaim(Step step, double mineKg, double oxideKg) {
        YearDays days = steps.days();
        var ore = new Ore(usual.moistureFrac(), usual.oxideFrac() * mined.at(step), usual.carbonFrac());
        Bauxite charged = Bauxite.NONE;
        if (steps.isHourly()) {
            int day = days.dayOf(step.from());
            unload(ore, mineKg);
            train(day, days.hourOfDay(step.from()) - FIRST_HOUR, mineKg / step.hours());
            charged = charge(day, oxideKg);
        } else {
            for (int day = steps.firstDay(step); day < steps.endDay(step); day++) {
                double share = (double) days.length(day) / step.hours();
                unload(ore, mineKg * share);
                charged = charged.plus(charge(day, oxideKg * share * BEFORE_TRAINS));
                for (int hour = 0; hour < TRAIN_HOURS; hour++) {
                    train(day, hour, mineKg / step.hours());
                }
                charged = charged.plus(charge(day, oxideKg * share * (1 - BEFORE_TRAINS)));
            }
        }
        book.add(FROM_MINE_KG, mineKg);
        book.add(CHARGED_KG, charged.kg());
        book.add(CHARGED_MOISTURE_PCT, 100 * (charged.kg() > 0 ? charged.waterKg() / charged.kg() : usual.moistureFrac()));
        return charged;
    }

    private void train(int day, int hour, double minedKgPerH) {
        if (hour < 0 || hour >= TRAIN_HOURS || !Shipments.isMonday(steps.days().epochDay(day))) {
            return;
        }
        if (hour == 0) {
            orderedKg = order.weeklyKg(heap.kg(), minedKgPerH);
        }
        unload(shipped(day), orderedKg / TRAIN_HOURS);
    }

    private Ore shipped(int day) {
        return new Ore(Math.min(MOST_MOISTURE, usual.moistureFrac() * moisture[day]),
                Math.min(MOST_OXIDE, usual.oxideFrac() * oxide[day]), usual.carbonFrac());
    }

    private void unload(Ore ore, double kg) {
        heap = heap.plus(ore.of(kg));
        book.add(RECEIVED_KG, kg);
        book.add(RECEIVED_DRY_KG, delivery.dryKg(ore, kg));
        book.add(RECEIVED_OXIDE_KG, delivery.oxideKg(ore, kg));
        book.add(RECEIVED_CARBON_KG, delivery.carbonKg(ore, kg));
    }

    /** Takes as much from the heap as has so much Al2O3 in it [kg]. */
    private Bauxite charge(int day, double oxideKg) {
        double missingKg = oxideKg - heap.oxideKg();
        if (missingKg > 0) {
            Ore ore = shipped(day);
            unload(ore, order.urgentKg(missingKg / ore.oxideFrac() / (1 - ore.moistureFrac())));
        }
        double part = heap.oxideKg() > 0 ? Math.min(1, oxideKg / heap.oxideKg()) : 0;
        Bauxite charged = heap.times(part);
        heap = heap.times(1 - part);
        return charged;
    }

    /** Posts what a survey of the yard finds. */
    void postStocks() {
        book.add(YARD_KG, heap.kg());
        book.add(YARD_DRY_KG, heap.dryKg());
        book.add(YARD_OXIDE_KG, heap.oxideKg());
        book.add(YARD_CARBON_KG, heap.carbonKg());
    }
}
