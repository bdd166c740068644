package org.potline.twin.flow.pot;

import static org.potline.twin.flow.pot.PotAccount.*;

import java.util.ArrayDeque;
import java.util.Deque;
import org.potline.twin.flow.book.Book;
import org.potline.twin.flow.book.Step;
import org.potline.twin.flow.book.YearDays;
import org.potline.twin.flow.book.YearSteps;
import org.potline.twin.flow.material.AnodeSource;
import org.potline.twin.flow.material.Lot;
import org.potline.twin.plant.ElectrolysisModel;

/**
 * The yard of a potline: trucks every Monday in daytime from the market, or every day from the site's own store; first in first out
 * into the pots.
 */
final class AnodeYard {
    private static final int WEEK = 7;
    /** 1970-01-01 was a Thursday, so Mondays have this rest. */
    private static final int MONDAY = 4;
    private static final int FIRST_TRUCK_HOUR = 8;
    private static final int TRUCK_HOURS = 8;
    private static final double DAY_H = 24;

    private static final class Heap {
        private final Lot lot;
        private int count;

        Heap(Lot lot, int count) {
            this.lot = lot;
            this.count = count;
        }
    }

    private final Deque<Heap> heaps = new ArrayDeque<>();
    private final AnodeSource source;
    private final AnodeDelivery delivery;
    private final Book<PotAccount> book;
    private final YearSteps steps;
    private final double usePerDay;
    private final double targetCount;
    private final int period;
    private Lot last;
    private int ordered;
    private double setKg;
    private double setSulphurKg;
    private double setAshKg;

    /** @param lots the lots the yard holds when the year begins, whatever the source */
    AnodeYard(ElectrolysisModel model, AnodeLots lots, AnodeSource source, AnodeDelivery delivery, Book<PotAccount> book, YearSteps steps) {
        this.source = source;
        this.delivery = delivery;
        this.book = book;
        this.steps = steps;
        period = source.daily() ? 1 : WEEK;
        usePerDay = model.pots() * model.anodesPerPot() / model.anodeLifeDays();
        targetCount = model.anodeYardDays() * usePerDay;
        int missing = (int) Math.round(targetCount);
        int week = Math.max(1, (int) Math.round(usePerDay * WEEK));
        for (int weeksAgo = 1; missing > 0; weeksAgo++) {
            int count = Math.min(missing, week);
            heaps.addFirst(new Heap(lots.ofDay(steps.days().epochDay(0) - (long) weeksAgo * WEEK), count));
            missing -= count;
        }
        last = lots.ofDay(steps.days().epochDay(0));
    }

    /** Takes in what the step's trucks bring. */
    void receive(Step step) {
        YearDays days = steps.days();
        if (steps.isHourly()) {
            receive(days.dayOf(step.from()), days.hourOfDay(step.from()) - FIRST_TRUCK_HOUR, 0);
            return;
        }
        for (int day = steps.firstDay(step); day < steps.endDay(step); day++) {
            for (int truck = 0; truck < TRUCK_HOURS; truck++) {
                receive(day, truck, day - steps.firstDay(step) + FIRST_TRUCK_HOUR / DAY_H);
            }
        }
    }

    /** @param aheadDays days of the step that have passed, of which the pots have not yet taken their anodes */
    private void receive(int day, int truck, double aheadDays) {
        boolean comes = source.daily() || Math.floorMod(steps.days().epochDay(day), WEEK) == MONDAY;
        if (!comes || truck < 0 || truck >= TRUCK_HOURS) {
            return;
        }
        if (truck == 0) {
            double thereCount = count() - aheadDays * usePerDay;
            ordered = (int) Math.max(0, Math.round(targetCount + period * usePerDay / 2 - thereCount));
        }
        unload(day, ordered * (truck + 1) / TRUCK_HOURS - ordered * truck / TRUCK_HOURS);
    }

    private void unload(int day, int count) {
        if (count == 0) {
            return;
        }
        for (AnodeSource.Load load : source.bring(count, steps.days().epochDay(day))) {
            heaps.addLast(new Heap(load.lot(), load.count()));
            book.add(DELIVERED_KG, delivery.massKg(load.lot(), load.count()));
            book.add(DELIVERED_CARBON_KG, delivery.carbonKg(load.lot(), load.count()));
            book.add(DELIVERED_SULPHUR_KG, delivery.sulphurKg(load.lot(), load.count()));
            book.add(DELIVERED_COUNT, load.count());
        }
    }

    /** Takes the oldest anode to set it in a pot. An empty yard has a week's need brought at once. */
    Lot take(int hour) {
        if (heaps.isEmpty()) {
            unload(steps.days().dayOf(hour), Math.max(1, (int) Math.round(usePerDay * WEEK)));
        }
        Heap oldest = heaps.peekFirst();
        if (--oldest.count == 0) {
            heaps.removeFirst();
        }
        last = oldest.lot;
        setKg += last.anodeKg();
        setSulphurKg += last.anodeKg() * last.sulphurFrac();
        setAshKg += last.anodeKg() * last.ashFrac();
        book.add(SET_KG, last.anodeKg());
        book.add(SET_COUNT, 1);
        return last;
    }

    /** Posts sulphur and ash of what was set since the last step; of the lot last set where nothing was. */
    void postProperties() {
        book.add(SET_SULPHUR_PCT, 100 * (setKg > 0 ? setSulphurKg / setKg : last.sulphurFrac()));
        book.add(SET_ASH_PCT, 100 * (setKg > 0 ? setAshKg / setKg : last.ashFrac()));
        setKg = 0;
        setSulphurKg = 0;
        setAshKg = 0;
    }

    /** Posts what a survey of the yard finds. */
    void postStocks() {
        for (Heap heap : heaps) {
            double kg = heap.count * heap.lot.anodeKg();
            book.add(YARD_KG, kg);
            book.add(YARD_CARBON_KG, kg * heap.lot.carbonFrac());
            book.add(YARD_SULPHUR_KG, kg * heap.lot.sulphurFrac());
            book.add(YARD_COUNT, heap.count);
        }
    }

    private int count() {
        return heaps.stream().mapToInt(heap -> heap.count).sum();
    }
}
