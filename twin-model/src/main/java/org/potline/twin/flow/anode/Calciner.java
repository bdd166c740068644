package org.potline.twin.flow.anode;

import static org.potline.twin.flow.anode.CalciningAccount.*;

import org.potline.twin.chemistry.Chemistry;
import org.potline.twin.flow.book.BalanceSheet;
import org.potline.twin.flow.book.Book;
import org.potline.twin.flow.book.Books;
import org.potline.twin.flow.book.TruthSheet;
import org.potline.twin.flow.book.YearDays;
import org.potline.twin.plant.AnodeModel;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.PlantProcess;
import org.potline.twin.random.Noise;

/**
 * Store of green coke and calcining kiln. Each week's shipment has a sulphur and an ash of its own; in the store they mix. What the
 * store lacks comes at once, by road, of the week's shipment.
 */
final class Calciner {
    static final String PLACE = "calcining";
    private static final double T_PER_KG = 1e-3;
    private static final double C_IN_CO2 = Chemistry.C / Chemistry.CO2;
    /** No shipment has less or more of sulphur or ash than these shares of the mean (D). */
    private static final double LEAST = 0.05;
    private static final double MOST = 1.95;

    private final PlantProcess process;
    private final AnodeModel model;
    private final AnodeLaws laws;
    private final YearDays days;
    private final Book<CalciningAccount> book;
    private final WeeklyOrder order;
    private final Noise sulphur;
    private final Noise ash;
    private Material store;
    private double fedCarbonFrac;
    private double calcinedCarbonFrac;

    Calciner(PlantProcess process, AnodeLaws laws, Typical typical, YearDays days, Books books, long seed) {
        this.process = process;
        this.laws = laws;
        this.days = days;
        model = (AnodeModel) process.model();
        book = books.book(CalciningAccount.class);
        sulphur = Noise.of(seed, "anode-plant/green-coke-sulphur");
        ash = Noise.of(seed, "anode-plant/green-coke-ash");
        double useKg = typical.cokeKg(laws);
        order = new WeeklyOrder(model.cokeStockDays() * useKg, useKg);
        store = typical.coke().times(model.cokeStockDays() * useKg);
        fedCarbonFrac = typical.coke().carbonKg();
        calcinedCarbonFrac = typical.calcined().carbonKg();
    }

    /** Takes in what arrives. */
    void receive(Part part) {
        long day = days.epochDay(part.day());
        buy(order.arrivingKg(part, day, store.kg()), day);
    }

    /** Calcines so much green coke [kg]; gives the calcined coke. */
    Material calcine(Part part, double kg) {
        if (kg > store.kg()) {
            buy(kg - store.kg(), days.epochDay(part.day()));
        }
        Material coke = store.portion(kg);
        store = store.minus(coke);
        KilnRun run = KilnRun.of(laws, coke);
        book.add(FED_KG, coke.kg());
        book.add(FED_CARBON_KG, coke.carbonKg());
        book.add(WATER_KG, run.waterKg());
        book.add(VOLATILE_KG, run.volatileKg());
        book.add(BURNT_KG, run.burntKg());
        book.add(CO2_KG, run.co2Kg());
        book.add(GAS_SULPHUR_KG, run.sulphurKg());
        run.dust().post(book, DUST_KG, DUST_CARBON_KG, DUST_SULPHUR_KG);
        run.calcined().post(book, CALCINED_KG, CALCINED_CARBON_KG, CALCINED_SULPHUR_KG);
        return run.calcined();
    }

    private void buy(double kg, long day) {
        Material shipment = laws.greenCoke().shipment(kg, share(sulphur, day, model.greenCokeSulphurPct(), model.greenCokeSulphurCvPct()),
                share(ash, day, model.greenCokeAshPct(), model.greenCokeAshCvPct()));
        shipment.post(book, BOUGHT_KG, BOUGHT_CARBON_KG, BOUGHT_SULPHUR_KG);
        store = store.plus(shipment);
    }

    private static double share(Noise noise, long day, double meanPct, double cvPct) {
        return meanPct / 100 * Math.min(MOST, Math.max(LEAST, 1 + cvPct / 100 * noise.gaussian(Weeks.weekOf(day))));
    }

    /** Posts carbon per mass of what passed; of what last did where nothing passed. */
    void postProperties() {
        double fedKg = book.now(FED_KG);
        fedCarbonFrac = fedKg > 0 ? book.now(FED_CARBON_KG) / fedKg : fedCarbonFrac;
        book.add(FED_CARBON_FRAC, fedCarbonFrac);
        double madeKg = book.now(CALCINED_KG);
        calcinedCarbonFrac = madeKg > 0 ? book.now(CALCINED_CARBON_KG) / madeKg : calcinedCarbonFrac;
        book.add(CALCINED_CARBON_FRAC, calcinedCarbonFrac);
    }

    void postStocks() {
        store.post(book, STORE_KG, STORE_CARBON_KG, STORE_SULPHUR_KG);
    }

    void tell(TruthSheet sheet) {
        String fed = process.stream("green-coke@calcining");
        sheet.put(process.stream("green-coke@bought"), Measurand.MASS, book, BOUGHT_KG, T_PER_KG);
        sheet.put(process.stream("green-coke@bought"), Measurand.STOCK, book, STORE_KG, T_PER_KG);
        sheet.put(fed, Measurand.MASS, book, FED_KG, T_PER_KG);
        sheet.put(fed, Measurand.CARBON, book, FED_CARBON_FRAC, 1);
        sheet.put(process.stream("calcined-coke@calcining"), Measurand.MASS, book, CALCINED_KG, T_PER_KG);
        sheet.put(process.stream("calcined-coke@calcining"), Measurand.CARBON, book, CALCINED_CARBON_FRAC, 1);
        sheet.co2(fed, book.values(CO2_KG, 1));
        sheet.carbon("in-green-coke", PLACE, book.sum(BOUGHT_CARBON_KG));
        sheet.carbon(PLACE, "baking", book.sum(CALCINED_CARBON_KG));
        sheet.carbon(PLACE, "out-co2-stack", book.sum(CO2_KG) * C_IN_CO2);
        sheet.carbon(PLACE, "out-dust", book.sum(DUST_CARBON_KG));
        int end = book.values(STORE_CARBON_KG).length;
        sheet.carbonStored(PLACE, book.before(STORE_CARBON_KG, end) - book.before(STORE_CARBON_KG, 0));
    }

    void balance(BalanceSheet sheet) {
        String of = " of calcining (" + process.id() + ")";
        sheet.begin("mass" + of, "kg").in(book, BOUGHT_KG, 1).out(book, WATER_KG, 1).out(book, VOLATILE_KG, 1).out(book, BURNT_KG, 1)
                .out(book, GAS_SULPHUR_KG, 1).out(book, DUST_KG, 1).out(book, CALCINED_KG, 1).stored(book, STORE_KG, 1).end();
        sheet.begin("carbon" + of, "kg").in(book, BOUGHT_CARBON_KG, 1).out(book, CO2_KG, C_IN_CO2).out(book, DUST_CARBON_KG, 1)
                .out(book, CALCINED_CARBON_KG, 1).stored(book, STORE_CARBON_KG, 1).end();
        sheet.begin("sulphur" + of, "kg").in(book, BOUGHT_SULPHUR_KG, 1).out(book, GAS_SULPHUR_KG, 1).out(book, DUST_SULPHUR_KG, 1)
                .out(book, CALCINED_SULPHUR_KG, 1).stored(book, STORE_SULPHUR_KG, 1).end();
    }
}
