package org.potline.twin.flow.alumina;

import static org.potline.twin.flow.alumina.GasifierAccount.ASH_CARBON_KG;
import static org.potline.twin.flow.alumina.GasifierAccount.BURNT_HEAT_GJ;
import static org.potline.twin.flow.alumina.GasifierAccount.CARBON_PER_GJ;
import static org.potline.twin.flow.alumina.GasifierAccount.CO2_KG;
import static org.potline.twin.flow.alumina.GasifierAccount.COAL_CARBON;
import static org.potline.twin.flow.alumina.GasifierAccount.COAL_CARBON_KG;
import static org.potline.twin.flow.alumina.GasifierAccount.COAL_KG;
import static org.potline.twin.flow.alumina.GasifierAccount.COAL_NCV;
import static org.potline.twin.flow.alumina.GasifierAccount.GAS_CARBON_KG;
import static org.potline.twin.flow.alumina.GasifierAccount.HEAT_GJ;
import static org.potline.twin.flow.alumina.GasifierAccount.NCV;
import static org.potline.twin.flow.alumina.GasifierAccount.NM3;
import static org.potline.twin.flow.alumina.GasifierAccount.PRESSURE_KPA;
import static org.potline.twin.flow.alumina.GasifierAccount.TAR_CARBON_KG;
import static org.potline.twin.flow.alumina.GasifierAccount.TAR_KG;
import static org.potline.twin.flow.alumina.GasifierAccount.TEMPERATURE_C;

import org.potline.twin.chemistry.Chemistry;
import org.potline.twin.flow.book.BalanceSheet;
import org.potline.twin.flow.book.Book;
import org.potline.twin.flow.book.Books;
import org.potline.twin.flow.book.Factors;
import org.potline.twin.flow.book.Step;
import org.potline.twin.flow.book.TruthSheet;
import org.potline.twin.flow.book.YearSteps;
import org.potline.twin.plant.AluminaModel;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.PlantProcess;

/**
 * The gasifier and its gas up to the flame. The calciners ask for heat; the gas that brings it, and the coal that makes the gas, follow.
 * At the meter the gas, washed and boosted, has 45 °C and 112 kPa absolute (D).
 */
final class Gasifier {
    private static final double GJ_PER_MJ = 1e-3;
    private static final double T_PER_KG = 1e-3;
    private static final double NM3_PER_UNIT = 1e4;
    /** Volume at 20 °C for the volume at 0 °C, at one pressure. */
    private static final double WARM_PER_NORMAL = 293.15 / 273.15;
    private static final double GAS_C = 45;
    private static final double GAS_KPA = 112;
    private static final double GAS_C_CV_PCT = 5;
    private static final double GAS_KPA_CV_PCT = 1;
    private static final double C_IN_CO2 = Chemistry.C / Chemistry.CO2;

    private final PlantProcess process;
    private final AluminaModel model;
    private final AluminaLaws laws;
    private final Book<GasifierAccount> book;
    private final Grade coalCarbon;
    private final Factors co;
    private final Factors temperature;
    private final Factors pressure;

    Gasifier(PlantProcess process, AluminaLaws laws, YearSteps steps, Books books, long seed) {
        this.process = process;
        this.laws = laws;
        model = (AluminaModel) process.model();
        book = books.book(GasifierAccount.class);
        double carbonFrac = model.gasifierCoalCarbonPct() / 100;
        coalCarbon = Shipments.grade(seed, "alumina/gasifier-coal", steps, model.gasifierCoalCvPct(), carbonFrac, Coal.MOST_CARBON);
        double mostCo = 1 - (model.producerGasH2Pct() + model.producerGasMethanePct() + model.producerGasCo2Pct()) / 100;
        co = Shipments.daily(seed, "alumina/producer-gas", steps, model.gasifierCoalCvPct(), model.producerGasCoPct() / 100, mostCo);
        temperature = Factors.of(seed, "alumina/producer-gas-temperature", steps, GAS_C_CV_PCT);
        pressure = Factors.of(seed, "alumina/producer-gas-pressure", steps, GAS_KPA_CV_PCT);
    }

    /** Makes and burns what gives so much heat [GJ]; says how much CO2 came of it [kg]. */
    double burn(Step step, double heatGj) {
        var gas = new ProducerGas(co.at(step), model.producerGasH2Pct() / 100, model.producerGasMethanePct() / 100,
                model.producerGasCo2Pct() / 100);
        double nm3 = laws.producerGas().volumeNm3(gas, heatGj);
        double co2Kg = laws.producerGas().co2Kg(gas, nm3);
        book.add(HEAT_GJ, heatGj);
        book.add(BURNT_HEAT_GJ, laws.producerGas().heatGj(gas, nm3));
        book.add(NM3, nm3);
        book.add(NCV, gas.ncvMjPerNm3() * GJ_PER_MJ * NM3_PER_UNIT);
        book.add(CARBON_PER_GJ, gas.carbonKgPerNm3() / gas.ncvMjPerNm3());
        book.add(TEMPERATURE_C, GAS_C * temperature.at(step));
        book.add(PRESSURE_KPA, GAS_KPA * pressure.at(step));
        book.add(CO2_KG, co2Kg);
        double gasCarbonKg = nm3 * gas.carbonKgPerNm3();
        book.add(GAS_CARBON_KG, gasCarbonKg);
        gasify(step, gasCarbonKg);
        return co2Kg;
    }

    private void gasify(Step step, double gasCarbonKg) {
        Coal coal = Coal.of(model.gasifierCoalNcvGjPerT(), model.gasifierCoalCarbonPct() / 100, coalCarbon.at(step));
        double coalKg = laws.gasification().coalKg(coal, gasCarbonKg);
        double carbonKg = laws.gasification().carbonKg(coal, coalKg);
        book.add(COAL_KG, coalKg);
        book.add(COAL_NCV, coal.ncvGjPerT());
        book.add(COAL_CARBON, coal.carbonFrac());
        book.add(COAL_CARBON_KG, carbonKg);
        book.add(TAR_CARBON_KG, laws.gasification().tarCarbonKg(carbonKg));
        book.add(TAR_KG, laws.gasification().tarKg(carbonKg));
        book.add(ASH_CARBON_KG, laws.gasification().ashCarbonKg(carbonKg));
    }

    void tell(TruthSheet sheet) {
        put(sheet, "bituminous@gasifier", Measurand.MASS, COAL_KG, T_PER_KG);
        put(sheet, "bituminous@gasifier", Measurand.NCV, COAL_NCV, 1);
        put(sheet, "bituminous@gasifier", Measurand.CARBON, COAL_CARBON, 1);
        put(sheet, "producer-gas@calcination", Measurand.VOLUME_20C, NM3, WARM_PER_NORMAL);
        put(sheet, "producer-gas@calcination", Measurand.VOLUME_0C, NM3, 1);
        put(sheet, "producer-gas@calcination", Measurand.NCV, NCV, 1);
        put(sheet, "producer-gas@calcination", Measurand.CARBON_CONTENT, CARBON_PER_GJ, 1);
        put(sheet, "producer-gas@calcination", Measurand.TEMPERATURE, TEMPERATURE_C, 1);
        put(sheet, "producer-gas@calcination", Measurand.PRESSURE, PRESSURE_KPA, 1);
        put(sheet, "tar@gasifier", Measurand.MASS, TAR_KG, T_PER_KG);
        sheet.co2(process.stream("bituminous@gasifier"), book.values(CO2_KG, 1));
    }

    private void put(TruthSheet sheet, String stream, Measurand measures, GasifierAccount account, double unit) {
        sheet.put(process.stream(stream), measures, book, account, unit);
    }

    /** Balances of the gasifier's own: carbon of its coal, of its gas, of its tar, and the heat of the gas. */
    void balance(BalanceSheet sheet) {
        begin(sheet, "carbon of the gasifier", "kg").in(book, COAL_CARBON_KG, 1).out(book, GAS_CARBON_KG, 1).out(book, TAR_CARBON_KG, 1)
                .out(book, ASH_CARBON_KG, 1).end();
        begin(sheet, "carbon of the producer gas", "kg").in(book, GAS_CARBON_KG, 1).out(book, CO2_KG, C_IN_CO2).end();
        begin(sheet, "carbon of the tar", "kg").in(book, TAR_CARBON_KG, 1).out(book, TAR_KG, Gasification.TAR_CARBON_FRAC).end();
        begin(sheet, "heat of the producer gas", "GJ").in(book, BURNT_HEAT_GJ, 1).out(book, HEAT_GJ, 1).end();
    }

    private BalanceSheet begin(BalanceSheet sheet, String name, String unit) {
        return sheet.begin(name + " (" + process.id() + ")", unit);
    }

    Book<GasifierAccount> book() {
        return book;
    }
}
