package org.potline.twin.flow.material;

import static org.potline.twin.flow.material.StackAccount.*;

import org.potline.twin.chemistry.Chemistry;
import org.potline.twin.flow.book.BalanceSheet;
import org.potline.twin.flow.book.Book;
import org.potline.twin.flow.book.Books;
import org.potline.twin.flow.book.Factors;
import org.potline.twin.flow.book.Step;
import org.potline.twin.flow.book.TruthSheet;
import org.potline.twin.flow.book.YearSteps;
import org.potline.twin.plant.Measurand;

/**
 * A stack: the CO2 of a process, diluted with air, as a continuous monitor would meet it.
 * <pre>  c = m·V_m/(M·V) + 0.042 %  </pre>
 * c CO2 in the dry gas, that of the air included [vol %]; m CO2 of the process [kg]; V_m molar volume; V dry gas [Nm3].
 *
 * @see "ambient CO2 0.042 vol %: C"
 */
public final class Stack {
    /** CO2 of the air [vol %]. */
    public static final double AMBIENT_PCT = 0.042;
    private static final double PCT = 100;
    private static final double T_PER_KG = 1e-3;
    private static final double FLOW_CV_PCT = 4;
    private static final double TEMPERATURE_CV_PCT = 3;
    private static final double PRESSURE_CV_PCT = 0.3;
    private static final double HUMIDITY_CV_PCT = 6;

    /**
     * What the gas is like on average (D).
     *
     * @param celsius     temperature [°C]
     * @param kpa         absolute pressure [kPa]
     * @param humidityPct water vapour [vol %]
     */
    public record State(double celsius, double kpa, double humidityPct) {
    }

    private final String stream;
    private final State state;
    private final Book<StackAccount> book;
    private final Factors flow;
    private final Factors temperature;
    private final Factors pressure;
    private final Factors humidity;

    public Stack(String stream, State state, YearSteps steps, Books books, long seed) {
        this.stream = stream;
        this.state = state;
        book = books.book(StackAccount.class);
        flow = Factors.of(seed, stream + "/flow", steps, FLOW_CV_PCT);
        temperature = Factors.of(seed, stream + "/temperature", steps, TEMPERATURE_CV_PCT);
        pressure = Factors.of(seed, stream + "/pressure", steps, PRESSURE_CV_PCT);
        humidity = Factors.of(seed, stream + "/humidity", steps, HUMIDITY_CV_PCT);
    }

    /**
     * Lets so much CO2 out in a step, in so much gas.
     *
     * @param co2Kg  CO2 of the process [kg]
     * @param dryNm3 dry gas of the step on average [Nm3], more than 0; the day makes it more or less
     */
    public void emit(Step step, double co2Kg, double dryNm3) {
        double nm3 = dryNm3 * flow.at(step);
        book.add(CO2_KG, co2Kg);
        book.add(DRY_NM3, nm3);
        double processNm3 = co2Kg / Chemistry.CO2 * Chemistry.MOLAR_VOLUME_L;
        book.add(CO2_PCT, AMBIENT_PCT + (nm3 > 0 ? PCT * processNm3 / nm3 : 0));
        book.add(TEMPERATURE_C, state.celsius() * temperature.at(step));
        book.add(PRESSURE_KPA, state.kpa() * pressure.at(step));
        book.add(HUMIDITY_PCT, state.humidityPct() * humidity.at(step));
    }

    /** Dry gas in which CO2 is diluted to so much of the volume, that of the air not counted [Nm3]. */
    public static double dryNm3(double co2Kg, double co2Pct) {
        return PCT / co2Pct * co2Kg / Chemistry.CO2 * Chemistry.MOLAR_VOLUME_L;
    }

    public void tell(TruthSheet sheet) {
        sheet.put(stream, Measurand.MASS, book, CO2_KG, T_PER_KG);
        sheet.put(stream, Measurand.VOLUME_0C, book, DRY_NM3, 1);
        sheet.put(stream, Measurand.CO2_CONCENTRATION, book, CO2_PCT, 1);
        sheet.put(stream, Measurand.TEMPERATURE, book, TEMPERATURE_C, 1);
        sheet.put(stream, Measurand.PRESSURE, book, PRESSURE_KPA, 1);
        sheet.put(stream, Measurand.HUMIDITY, book, HUMIDITY_PCT, 1);
    }

    /** Puts the CO2 that left through the stack on the out side of the open balance, times a factor. */
    public void out(BalanceSheet sheet, double factor) {
        sheet.out(book, CO2_KG, factor);
    }

    /** CO2 of the year [kg]. */
    public double co2Kg() {
        return book.sum(CO2_KG);
    }
}
