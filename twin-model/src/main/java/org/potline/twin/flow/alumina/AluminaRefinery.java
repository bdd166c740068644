package org.potline.twin.flow.alumina;

import static org.potline.twin.flow.alumina.AluminaAccount.BOUGHT_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.DRAWN_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.REFINERY_MWH;
import static org.potline.twin.flow.alumina.AluminaAccount.RUN_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.SILO_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.SOLD_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.STEAM_C;
import static org.potline.twin.flow.alumina.AluminaAccount.STEAM_GJ;
import static org.potline.twin.flow.alumina.AluminaAccount.STEAM_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.STEAM_KPA;

import org.potline.twin.flow.book.BalanceSheet;
import org.potline.twin.flow.book.Book;
import org.potline.twin.flow.book.Books;
import org.potline.twin.flow.book.Factors;
import org.potline.twin.flow.book.FlowProcess;
import org.potline.twin.flow.book.Step;
import org.potline.twin.flow.book.TruthSheet;
import org.potline.twin.flow.book.YearSteps;
import org.potline.twin.flow.material.Handover;
import org.potline.twin.plant.AluminaModel;
import org.potline.twin.plant.PlantProcess;

/**
 * An alumina refinery: its calciners go by a plan of so much alumina a day, digestion by what they need and by the hydrate store, the yard
 * by what digestion takes. From the silos the potlines draw; what is over is sold, what is short is bought.
 */
public final class AluminaRefinery implements FlowProcess {
    private static final double KG_PER_T = 1000;
    private static final double DAY_H = 24;
    /** State of the steam at its meter (D): that of the extraction, less what the pipe loses. */
    private static final double STEAM_CELSIUS = 285;
    private static final double STEAM_PRESSURE = 900;
    private static final double STEAM_C_CV_PCT = 1;
    private static final double STEAM_KPA_CV_PCT = 1.5;

    private final PlantProcess process;
    private final AluminaModel model;
    private final AluminaLaws laws;
    private final Book<AluminaAccount> book;
    private final Handover handover;
    private final Digesters digesters;
    private final Calciners calciners;
    private final Factors production;
    private final Factors steam;
    private final Factors steamTemperature;
    private final Factors steamPressure;
    private double siloKg;

    public AluminaRefinery(PlantProcess process, AluminaLaws laws, YearSteps steps, Books books, Handover handover, long seed) {
        this.process = process;
        this.laws = laws;
        this.handover = handover;
        model = (AluminaModel) process.model();
        book = books.book(AluminaAccount.class);
        digesters = new Digesters(model, laws, book, steps, books, seed);
        calciners = new Calciners(process, laws, book, steps, books, seed);
        production = Factors.of(seed, "alumina/production", steps, model.productionCvPct());
        steam = Factors.of(seed, "alumina/steam", steps, model.steamCvPct());
        steamTemperature = Factors.of(seed, "alumina/steam-temperature", steps, STEAM_C_CV_PCT);
        steamPressure = Factors.of(seed, "alumina/steam-pressure", steps, STEAM_KPA_CV_PCT);
        siloKg = laws.trade().aimKg();
    }

    @Override
    public void step(Step step) {
        double plannedKg = model.productionTPerDay() * KG_PER_T / DAY_H * step.hours() * production.at(step);
        digesters.step(step, handover.bauxiteKg(), plannedKg, calciners.storeKg());
        double madeKg = calciners.step(step, plannedKg);
        trade(madeKg, handover.aluminaKg());
        serve(step, madeKg);
        postStocks();
    }

    private void trade(double madeKg, double drawnKg) {
        double thereKg = siloKg + madeKg - drawnKg;
        double soldKg = laws.trade().soldKg(thereKg);
        double boughtKg = laws.trade().boughtKg(thereKg);
        book.add(DRAWN_KG, drawnKg);
        book.add(SOLD_KG, soldKg);
        book.add(BOUGHT_KG, boughtKg);
        siloKg = thereKg - soldKg + boughtKg;
    }

    private void serve(Step step, double madeKg) {
        double steamKg = laws.steam().massKg(book.now(RUN_KG), steam.at(step));
        book.add(STEAM_KG, steamKg);
        book.add(STEAM_GJ, laws.steam().heatGj(steamKg));
        book.add(STEAM_C, STEAM_CELSIUS * steamTemperature.at(step));
        book.add(STEAM_KPA, STEAM_PRESSURE * steamPressure.at(step));
        book.add(REFINERY_MWH, laws.power().energyMwh(step.hours(), madeKg, 1));
        handover.drawSteam(steamKg);
        handover.drawPower(book.now(REFINERY_MWH));
    }

    @Override
    public void postStocks() {
        digesters.postStocks();
        calciners.postStocks();
        book.add(SILO_KG, siloKg);
    }

    @Override
    public void tell(TruthSheet sheet) {
        new AluminaTruth(process, book, digesters.lime(), calciners, sheet).tell();
    }

    @Override
    public void balance(BalanceSheet sheet) {
        new AluminaBalances(process, book, digesters.lime(), calciners, sheet).drawUp();
    }

    @Override
    public void electricity(BalanceSheet sheet) {
        sheet.out(book, REFINERY_MWH, 1);
    }

    public Book<AluminaAccount> book() {
        return book;
    }
}
