package org.potline.twin.flow.material;

import static org.potline.twin.flow.material.GasAccount.*;

import org.potline.twin.chemistry.Chemistry;
import org.potline.twin.flow.book.BalanceSheet;
import org.potline.twin.flow.book.Book;
import org.potline.twin.flow.book.Books;
import org.potline.twin.flow.book.Factors;
import org.potline.twin.flow.book.Step;
import org.potline.twin.flow.book.TruthSheet;
import org.potline.twin.flow.book.YearSteps;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.ProcessModel;

/**
 * Natural gas that a process burns: the gas of the day from the site's main, the volume that brings the heat asked for, and the
 * CO2. All processes of a site that state the same quality burn the same gas, since its noise has one name. At the meters it stands at
 * 400 kPa absolute (D) and at the temperature of the ground ({@link GroundTemperature}).
 */
public final class GasUse {
    private static final double GJ_PER_MJ = 1e-3;
    private static final double NM3_PER_UNIT = 1e4;
    private static final double C_IN_CO2 = Chemistry.C / Chemistry.CO2;
    /** Volume at 20 °C for the volume at 0 °C, at one pressure. */
    private static final double WARM_PER_NORMAL = 293.15 / 273.15;
    private static final double MAIN_KPA = 400;
    private static final double MAIN_CV_PCT = 0.5;

    private final String stream;
    private final ProcessModel.BurnsGas model;
    private final GasCombustion law;
    private final Book<GasAccount> book;
    private final Factors ethaneFactor;
    private final Factors pressureFactor;
    private final GroundTemperature ground;

    /** @param stream id of the stream of gas, also of the source of its emission */
    public GasUse(String stream, ProcessModel.BurnsGas model, GasCombustion law, YearSteps steps, Books books, long seed) {
        this.stream = stream;
        this.model = model;
        this.law = law;
        book = books.book(GasAccount.class);
        ethaneFactor = Factors.of(seed, "gas/ethane", steps, model.gasCvPct());
        pressureFactor = Factors.of(seed, "gas/pressure", steps, MAIN_CV_PCT);
        ground = new GroundTemperature(steps);
    }

    /** Burns what gives so much heat in a step [MJ]; says how much CO2 came of it [kg]. */
    public double burn(Step step, double heatMj) {
        GasFuel gas = gas(step);
        double nm3 = law.volumeNm3(gas, heatMj);
        double co2Kg = law.co2Kg(gas, nm3);
        book.add(HEAT_GJ, heatMj * GJ_PER_MJ);
        book.add(BURNT_HEAT_GJ, law.heatMj(gas, nm3) * GJ_PER_MJ);
        book.add(NM3, nm3);
        book.add(NCV, gas.ncvMjPerNm3() * GJ_PER_MJ * NM3_PER_UNIT);
        book.add(CARBON_PER_GJ, gas.carbonKgPerNm3() / gas.ncvMjPerNm3());
        book.add(TEMPERATURE_C, ground.celsius(step));
        book.add(PRESSURE_KPA, MAIN_KPA * pressureFactor.at(step));
        book.add(CARBON_KG, nm3 * gas.carbonKgPerNm3());
        book.add(CO2_KG, co2Kg);
        book.add(UNBURNT_KG, law.unburntKg(gas, nm3));
        return co2Kg;
    }

    private GasFuel gas(Step step) {
        double methane = model.gasMethanePct() / 100;
        double rest = 1 - methane - model.gasCo2Pct() / 100;
        return new GasFuel(methane, Math.min(rest, model.gasEthanePct() / 100 * ethaneFactor.at(step)), model.gasCo2Pct() / 100);
    }

    /** Tells the stream, its emission, and the carbon that goes through the process at {@code place}. */
    public void tell(TruthSheet sheet, String place) {
        sheet.put(stream, Measurand.VOLUME_20C, book, NM3, WARM_PER_NORMAL);
        sheet.put(stream, Measurand.VOLUME_0C, book, NM3, 1);
        sheet.put(stream, Measurand.NCV, book, NCV, 1);
        sheet.put(stream, Measurand.CARBON_CONTENT, book, CARBON_PER_GJ, 1);
        sheet.put(stream, Measurand.TEMPERATURE, book, TEMPERATURE_C, 1);
        sheet.put(stream, Measurand.PRESSURE, book, PRESSURE_KPA, 1);
        sheet.co2(stream, book.values(CO2_KG, 1));
        sheet.carbon("in-natural-gas", place, book.sum(CARBON_KG));
        sheet.carbon(place, "out-co2-stack", book.sum(CO2_KG) * C_IN_CO2);
        sheet.carbon(place, "out-unburnt", book.sum(UNBURNT_KG));
    }

    /** Balances carbon and heat of the gas. */
    public void balance(BalanceSheet sheet) {
        sheet.begin("carbon of " + stream, "kg").in(book, CARBON_KG, 1).out(book, CO2_KG, C_IN_CO2).out(book, UNBURNT_KG, 1).end();
        sheet.begin("heat of " + stream, "GJ").in(book, BURNT_HEAT_GJ, 1).out(book, HEAT_GJ, 1).end();
    }

    /** Puts the carbon of the gas on the in side of the open balance and what leaves unburnt on the out side; its CO2 leaves by a stack. */
    public void carbonToStack(BalanceSheet sheet) {
        sheet.in(book, CARBON_KG, 1).out(book, UNBURNT_KG, 1);
    }

    /** Heat burnt in the year [GJ]. */
    public double heatGj() {
        return book.sum(HEAT_GJ);
    }
}
