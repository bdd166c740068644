package org.potline.twin.flow.power;

import static org.potline.twin.flow.power.PowerAccount.*;

import org.potline.twin.flow.book.BalanceSheet;
import org.potline.twin.flow.book.Book;
import org.potline.twin.flow.book.Books;
import org.potline.twin.flow.book.Factors;
import org.potline.twin.flow.book.FlowProcess;
import org.potline.twin.flow.book.Step;
import org.potline.twin.flow.book.TruthSheet;
import org.potline.twin.flow.book.YearSteps;
import org.potline.twin.flow.material.Handover;
import org.potline.twin.flow.material.Stack;
import org.potline.twin.plant.PlantProcess;
import org.potline.twin.plant.PowerModel;

/**
 * A captive power plant: its units run as planned, whatever the site's load; the steam that is asked for is given, all of it. Starting
 * and stopping take no time and no oil (D).
 */
public final class PowerPlant implements FlowProcess {
    /** Behind a wet scrubber (C: about 50 °C, saturated). */
    private static final Stack.State FLUE_GAS = new Stack.State(50, 101, 12);
    /** CO2 in the dry flue gas of pulverised coal, leakage air included [vol %] (D). */
    private static final double FLUE_GAS_CO2_PCT = 12;
    /** State of the steam extracted (D: superheated a little, so that none condenses on its way). */
    private static final double EXTRACTION_C = 300;
    private static final double EXTRACTION_KPA = 1000;
    private static final double STEAM_C_CV_PCT = 0.5;
    private static final double STEAM_KPA_CV_PCT = 1;
    private static final double DAY_H = 24;

    private final PlantProcess process;
    private final PowerModel model;
    private final PowerLaws laws;
    private final Book<PowerAccount> book;
    private final Handover handover;
    private final int steps;
    private final UnitLoad load;
    private final CoalLots lots;
    private final CoalYard yard;
    private final Boiler boiler;
    private final Desulphurisation desulphurisation;
    private final Stack stack;
    private final Factors steamTemperature;
    private final Factors steamPressure;

    public PowerPlant(PlantProcess process, PowerLaws laws, YearSteps steps, Books books, Handover handover, long seed) {
        this.process = process;
        this.laws = laws;
        this.steps = steps.count();
        this.handover = handover;
        model = (PowerModel) process.model();
        book = books.book(PowerAccount.class);
        load = new UnitLoad(model, steps, seed);
        lots = new CoalLots(model, seed);
        yard = new CoalYard(lots, laws.delivery(), meanCoalKg(laws.turbine().liveSteamGj(load.meanDayMwh(), 0)), model.coalStockDays(),
                book, steps, seed);
        boiler = new Boiler(model, laws, yard, book, steps, seed);
        desulphurisation = new Desulphurisation(model, laws, book, steps, seed);
        stack = new Stack(process.stream("flue-gas@power"), FLUE_GAS, steps, books, seed);
        steamTemperature = Factors.of(seed, "power-plant/steam-temperature", steps, STEAM_C_CV_PCT);
        steamPressure = Factors.of(seed, "power-plant/steam-pressure", steps, STEAM_KPA_CV_PCT);
    }

    /** Coal of the mean that makes so much live steam [kg]. */
    private double meanCoalKg(double liveSteamGj) {
        var firing = new Firing(model.flyAshPct() / 100, model.flyAshCarbonPct() / 100, model.slagCarbonPct() / 100);
        return laws.demand().coalKg(lots.mean(), firing, liveSteamGj);
    }

    @Override
    public void step(Step step) {
        double loadMwh = load.grossMwh(step);
        double steamKg = handover.steamKg();
        double steamGj = laws.steam().heatGj(steamKg);
        double liveSteamGj = laws.turbine().liveSteamGj(loadMwh, steamGj);
        double daySteamGj = steamGj / step.hours() * DAY_H;
        yard.receive(step, day -> meanCoalKg(laws.turbine().liveSteamGj(load.dayMwh(day), daySteamGj)));
        boiler.raise(step, liveSteamGj);
        turn(loadMwh, steamGj, liveSteamGj);
        book.add(STEAM_KG, steamKg);
        book.add(STEAM_C, EXTRACTION_C * steamTemperature.at(step));
        book.add(STEAM_KPA, EXTRACTION_KPA * steamPressure.at(step));
        if (model.desulphurisedPct() > 0) {
            desulphurisation.wash(step);
        } else {
            book.add(SO2_EMITTED_KG, laws.capture().emittedKg(book.now(SO2_KG)));
        }
        double co2Kg = book.now(COAL_CO2_KG) + book.now(STONE_CO2_KG);
        stack.emit(step, co2Kg, Stack.dryNm3(co2Kg, FLUE_GAS_CO2_PCT));
        yard.postStocks();
    }

    private void turn(double loadMwh, double steamGj, double liveSteamGj) {
        double grossMwh = laws.turbine().grossMwh(liveSteamGj, steamGj);
        double auxiliaryMwh = laws.auxiliaries().auxiliaryMwh(grossMwh);
        book.add(LOAD_MWH, loadMwh);
        book.add(LIVE_STEAM_GJ, liveSteamGj);
        book.add(STEAM_GJ, steamGj);
        book.add(GROSS_MWH, grossMwh);
        book.add(CONDENSER_GJ, laws.turbine().condenserGj(liveSteamGj, steamGj));
        book.add(AUXILIARY_MWH, auxiliaryMwh);
        handover.givePower(grossMwh - auxiliaryMwh);
    }

    @Override
    public void postStocks() {
        yard.postStocks();
    }

    @Override
    public void tell(TruthSheet sheet) {
        new PowerTruth(process, model, book, stack, steps, sheet).tell();
    }

    @Override
    public void balance(BalanceSheet sheet) {
        new PowerBalances(book, stack, process.id(), sheet).drawUp();
    }

    @Override
    public void electricity(BalanceSheet sheet) {
        sheet.in(book, GROSS_MWH, 1).out(book, AUXILIARY_MWH, 1);
    }

    public Book<PowerAccount> book() {
        return book;
    }
}
