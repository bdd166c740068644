package org.potline.twin.flow.anode;

import static org.potline.twin.flow.anode.PasteAccount.*;

import org.potline.twin.flow.book.BalanceSheet;
import org.potline.twin.flow.book.Book;
import org.potline.twin.flow.book.Books;
import org.potline.twin.flow.book.Factors;
import org.potline.twin.flow.book.TruthSheet;
import org.potline.twin.flow.book.YearDays;
import org.potline.twin.plant.AnodeModel;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.PlantProcess;

/**
 * The paste plant with its silo of calcined coke, its tanks of pitch and its store of butts. The kiln makes what the paste takes, and
 * brings the silo back to its aim in a week (D); what the tanks lack comes at once.
 */
final class PastePlant {
    private static final double T_PER_KG = 1e-3;
    private static final double SILO_BACK_DAYS = 7;

    private final PlantProcess process;
    private final AnodeLaws laws;
    private final YearDays days;
    private final Calciner calciner;
    private final Typical typical;
    private final Book<PasteAccount> book;
    private final WeeklyOrder pitchOrder;
    private final double[] productionFactor;
    private final double siloAimKg;
    private Material silo;
    private Material tank;
    private Material butts;
    private double buttsDueKg;
    private double buttsExpectedKgPerDay;

    PastePlant(PlantProcess process, AnodeLaws laws, Typical typical, Calciner calciner, YearDays days, Books books, long seed) {
        this.process = process;
        this.laws = laws;
        this.typical = typical;
        this.calciner = calciner;
        this.days = days;
        AnodeModel model = (AnodeModel) process.model();
        book = books.book(PasteAccount.class);
        productionFactor = Factors.daily(seed, "anode-plant/production", days, model.productionCvPct());
        double pitchKg = typical.pitchKg(laws);
        pitchOrder = new WeeklyOrder(model.pitchStockDays() * pitchKg, pitchKg);
        siloAimKg = model.calcinedStockDays() * typical.calcinedKg(laws);
        silo = typical.calcined().times(siloAimKg);
        tank = typical.pitch().times(model.pitchStockDays() * pitchKg);
        butts = typical.butts().times(Recipe.BUTT_DAYS * typical.buttsKg(laws));
        buttsExpectedKgPerDay = typical.buttsKg(laws);
    }

    /** Takes butts into the store. */
    void receiveButts(Material received) {
        received.post(book, BUTTS_KG, BUTTS_CARBON_KG, BUTTS_SULPHUR_KG);
        butts = butts.plus(received);
    }

    /** Counts on a day's butts, as many as came in the days before, that will be received later. */
    void expectButts() {
        buttsDueKg += buttsExpectedKgPerDay;
    }

    /** What was counted on has come; so much a day is what the next days may count on [kg/d]. */
    void settleButts(double kgPerDay) {
        buttsDueKg = 0;
        buttsExpectedKgPerDay = kgPerDay;
    }

    /** Makes the green anodes of a part of a day. */
    Green make(Part part) {
        calciner.receive(part);
        buyPitch(pitchOrder.arrivingKg(part, days.epochDay(part.day()), tank.kg()));
        double greenKg = typical.green().all().kg() * productionFactor[part.day()] * part.frac();
        Material buttsUsed = butts.portion(laws.recipe().buttsKg(greenKg, part.frac(), butts.kg() + buttsDueKg));
        butts = butts.minus(buttsUsed);
        Material coke = coke(part, laws.recipe().cokeKg(greenKg, buttsUsed.kg()));
        Green green = Green.mixed(laws, coke, pitch(laws.recipe().pitchKg(greenKg)), buttsUsed);
        green.all().post(book, GREEN_KG, GREEN_CARBON_KG, GREEN_SULPHUR_KG);
        return green;
    }

    private Material coke(Part part, double kg) {
        double wishedKg = kg + (siloAimKg - silo.kg()) / SILO_BACK_DAYS * part.frac();
        Material made = calciner.calcine(part, Math.max(0, Math.max(wishedKg, kg - silo.kg())) / typical.yield());
        made.post(book, COKE_KG, COKE_CARBON_KG, COKE_SULPHUR_KG);
        silo = silo.plus(made);
        Material used = silo.portion(kg);
        silo = silo.minus(used);
        return used;
    }

    private Material pitch(double kg) {
        buyPitch(Math.max(0, kg - tank.kg()));
        Material used = tank.portion(kg);
        tank = tank.minus(used);
        book.add(PITCH_USED_KG, used.kg());
        return used;
    }

    private void buyPitch(double kg) {
        Material bought = laws.pitch().delivery(kg);
        bought.post(book, PITCH_KG, PITCH_CARBON_KG, PITCH_SULPHUR_KG);
        tank = tank.plus(bought);
    }

    void postStocks() {
        silo.post(book, SILO_KG, SILO_CARBON_KG, SILO_SULPHUR_KG);
        tank.post(book, TANK_KG, TANK_CARBON_KG, TANK_SULPHUR_KG);
        butts.post(book, BUTT_STORE_KG, BUTT_STORE_CARBON_KG, BUTT_STORE_SULPHUR_KG);
    }

    void tell(TruthSheet sheet) {
        put(sheet, "calcined-coke@calcining", Measurand.STOCK, SILO_KG);
        put(sheet, "pitch@bought", Measurand.MASS, PITCH_KG);
        put(sheet, "pitch@bought", Measurand.STOCK, TANK_KG);
        put(sheet, "pitch@paste", Measurand.MASS, PITCH_USED_KG);
        put(sheet, "green-anode@paste", Measurand.MASS, GREEN_KG);
        put(sheet, "butts@store", Measurand.MASS, BUTTS_KG);
        put(sheet, "butts@store", Measurand.STOCK, BUTT_STORE_KG);
        sheet.carbon("in-pitch", BakingFurnace.PLACE, book.sum(PITCH_CARBON_KG));
    }

    private void put(TruthSheet sheet, String stream, Measurand measures, PasteAccount account) {
        sheet.put(process.stream(stream), measures, book, account, T_PER_KG);
    }

    void balance(BalanceSheet sheet) {
        String of = " of the paste (" + process.id() + ")";
        sheet.begin("mass" + of, "kg").in(book, COKE_KG, 1).in(book, PITCH_KG, 1).in(book, BUTTS_KG, 1).out(book, GREEN_KG, 1)
                .stored(book, SILO_KG, 1).stored(book, TANK_KG, 1).stored(book, BUTT_STORE_KG, 1).end();
        sheet.begin("carbon" + of, "kg").in(book, COKE_CARBON_KG, 1).in(book, PITCH_CARBON_KG, 1).in(book, BUTTS_CARBON_KG, 1)
                .out(book, GREEN_CARBON_KG, 1).stored(book, SILO_CARBON_KG, 1).stored(book, TANK_CARBON_KG, 1)
                .stored(book, BUTT_STORE_CARBON_KG, 1).end();
        sheet.begin("sulphur" + of, "kg").in(book, COKE_SULPHUR_KG, 1).in(book, PITCH_SULPHUR_KG, 1).in(book, BUTTS_SULPHUR_KG, 1)
                .out(book, GREEN_SULPHUR_KG, 1).stored(book, SILO_SULPHUR_KG, 1).stored(book, TANK_SULPHUR_KG, 1)
                .stored(book, BUTT_STORE_SULPHUR_KG, 1).end();
    }

    /** Carbon that silo, tanks and butts store gained in the year [kg]. */
    double carbonGainedKg() {
        int end = book.values(SILO_CARBON_KG).length;
        return book.before(SILO_CARBON_KG, end) - book.before(SILO_CARBON_KG, 0)
                + book.before(TANK_CARBON_KG, end) - book.before(TANK_CARBON_KG, 0)
                + book.before(BUTT_STORE_CARBON_KG, end) - book.before(BUTT_STORE_CARBON_KG, 0);
    }

    Book<PasteAccount> book() {
        return book;
    }
}
