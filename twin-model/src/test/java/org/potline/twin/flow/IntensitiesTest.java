package org.potline.twin.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.potline.twin.flow.cast.CastAccount;
import org.potline.twin.flow.cast.Casthouse;
import org.potline.twin.flow.pot.Intensities;
import org.potline.twin.plant.Measurand;
import org.potline.twin.time.HourRange;

/** The shipped plant against the usual ranges of the field, as the mean of six seeds. */
class IntensitiesTest {
    private static final HourRange YEAR = new HourRange(0, 8760);
    private static final List<TrueFlows> YEARS =
            LongStream.rangeClosed(1, 6).mapToObj(seed -> Simulation.year(Plants.POTLINE_ONLY, 2025, seed)).toList();
    private static final List<Intensities> FIGURES = YEARS.stream().map(year -> Intensities.of(year.lines(), YEAR)).toList();

    static List<Arguments> ranges() {
        return List.of(
                range("pot voltage [V] (C)", 3.8, 4.15, Intensities::potV),
                range("current efficiency [%] (B)", 90.5, 95.5, Intensities::efficiencyPct),
                range("DC [kWh/t]", 12_200, 13_500, Intensities::dcKwhPerT),
                range("AC [kWh/t] (A/B)", 12_700, 14_500, Intensities::acKwhPerT),
                range("rectifiers [%] (C)", 97, 98.6, Intensities::rectifierPct),
                range("alumina [t/t] (A/B)", 1.905, 1.94, Intensities::aluminaTPerT),
                range("AlF3 [t/t] (B)", 0.012, 0.024, Intensities::fluorideTPerT),
                range("gross anode [t/t] (C)", 0.465, 0.53, Intensities::grossAnodeTPerT),
                range("net anode [t/t] (A/B)", 0.395, 0.44, Intensities::netAnodeTPerT),
                range("butts [%] (B-)", 12, 22, Intensities::buttPct),
                range("excess carbon [kg/t] (C)", 30, 70, Intensities::excessCarbonKgPerT),
                range("anode effects [1/pot-day] (C)", 0.01, 0.3, Intensities::effectsPerPotDay),
                range("anode-effect minutes [min/pot-day] (D)", 0.02, 1, Intensities::effectMinPerPotDay),
                range("low-voltage share of PFC [%] (A, a bound)", 0, 90, Intensities::lowVoltagePct),
                range("gas collected [%] (C)", 95, 99, Intensities::collectedPct),
                // around the slopes of prebaked cells in IPCC 2006 and 2019, half to one and a half times their mean of about 0.12
                range("CF4 per anode-effect minute [(kg/t)/(min/pot-day)]", 0.06, 0.18,
                        figures -> figures.cf4KgPerT() / figures.effectMinPerPotDay()),
                range("C2F6 per CF4 [kg/kg] (0.057 to 0.121 in these tables)", 0.04, 0.13, Intensities::c2f6PerCf4),
                // 14 % by the back reaction at CE 0.93; Boudouard adds 2 x 8/(333.9/0.93 + 42 - 12) = 4 %, air burn dilutes
                range("CO of the gas [%]", 14, 20, Intensities::coPct));
    }

    private static Arguments range(String name, double min, double max, ToDoubleFunction<Intensities> figure) {
        return Arguments.of(name, min, max, figure);
    }

    @ParameterizedTest(name = "{0} within {1} to {2}")
    @DisplayName("a key figure lies in its usual range")
    @MethodSource("ranges")
    void isUsual(String name, double min, double max, ToDoubleFunction<Intensities> figure) {
        double mean = FIGURES.stream().mapToDouble(figure).average().orElseThrow();
        assertTrue(mean > min && mean < max, () -> name + ": " + mean);
    }

    @Test @DisplayName("what the plant file's comments say is so: 97 kt, 0.49 t of new anodes a tonne, 33 to 38 % of PFC at low voltage")
    void agreesWithTheCommentsOfThePlant() {
        for (Intensities figures : FIGURES) {
            assertEquals(96_900, figures.metalT(), 700);
            assertEquals(0.494, figures.grossAnodeTPerT(), 0.005);
            assertEquals(35.5, figures.lowVoltagePct(), 2.5);
        }
    }

    @Test @DisplayName("DC energy is 2979.98 V/CE: charge-weighted voltage and efficiency belong together")
    void agreesWithVoltageAndEfficiency() {
        for (Intensities figures : FIGURES) {
            // the busbars of pots that are out take part in the energy of the line, and so in potV
            assertEquals(2979.98 * figures.potV() / (figures.efficiencyPct() / 100), figures.dcKwhPerT(), 0.02);
        }
    }

    @Test @DisplayName("no two plants make the same CF4 a minute, and none has a slope of a table")
    void hasNoTableSlope() {
        double[] slopes = FIGURES.stream().mapToDouble(one -> one.cf4KgPerT() / one.effectMinPerPotDay()).toArray();
        assertEquals(slopes.length, Arrays.stream(slopes).distinct().count());
        double spread = Arrays.stream(slopes).max().orElseThrow() / Arrays.stream(slopes).min().orElseThrow();
        assertTrue(spread > 1.05 && spread < 3, () -> "spread " + spread);
    }

    @Test @DisplayName("casting: fuel 600 to 3000 MJ/t, power 35 to 95 kWh/t, melt loss 0.2 to 1.2 %, gas 33 to 40 MJ/Nm3")
    void castsAsUsual() {
        for (TrueFlows year : YEARS) {
            double castKg = sum(casthouse(year).book().values(CastAccount.CAST_KG));
            double fuel = 1000 * casthouse(year).gasHeatGj() / (castKg / 1000);
            assertTrue(fuel > 600 && fuel < 3000, () -> "fuel " + fuel);
            double power = 1000 * sum(hourly(year, "electricity@casting", Measurand.ENERGY)) / (castKg / 1000);
            assertTrue(power > 35 && power < 95, () -> "power " + power);
            double loss = 100 * (1 - sum(casthouse(year).book().values(CastAccount.INGOTS_KG)) / castKg);
            assertTrue(loss > 0.2 && loss < 1.2, () -> "loss " + loss);
            double ncv = sum(hourly(year, "natural-gas@casting", Measurand.NCV)) / 8760 / 10;
            assertTrue(ncv > 33 && ncv < 40, () -> "NCV " + ncv);
        }
    }

    @Test @DisplayName("days differ: current by 0.3 %, diesel by 10 %, sulphur of lots by 6 %, within a third of that")
    void variesFromDayToDay() {
        TrueFlows year = YEARS.get(0);
        assertEquals(0.3, cvPct(days(hourly(year, "direct-current@potline", Measurand.CURRENT))), 0.1);
        assertEquals(10, cvPct(days(hourly(year, "diesel@vehicles", Measurand.MASS))), 3.3);
        assertEquals(6, cvPct(days(hourly(year, "baked-anode@electrolysis", Measurand.SULPHUR))), 2);
    }

    @Test @DisplayName("stocks stay where they belong: pads about their aim, the yard about its days, furnaces never over capacity")
    void keepsStocks() {
        for (TrueFlows year : YEARS) {
            for (int hour = 0; hour < 8760; hour += 24) {
                double pads = hourly(year, "metal-pad@electrolysis", Measurand.STOCK)[hour];
                assertEquals(120 * 22.1, pads, 120 * 1.5, "pads");
                double yard = hourly(year, "baked-anode@yard", Measurand.STOCK)[hour];
                assertEquals(15 * 131.0, yard, 8 * 131.0, "yard: 120 x 32 x 0.955 t / 28 d = 131 t a day");
                assertTrue(casthouse(year).book().values(CastAccount.FURNACES_KG)[hour] <= 240_000, "furnaces");
            }
        }
    }

    private static Casthouse casthouse(TrueFlows year) {
        return (Casthouse) year.processes().get(1);
    }

    private static double[] hourly(TrueFlows year, String stream, Measurand measures) {
        return year.series(stream, measures).values();
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }

    private static double[] days(double[] hourly) {
        var days = new double[365];
        for (int hour = 0; hour < 8760; hour++) {
            days[hour / 24] += hourly[hour] / 24;
        }
        return days;
    }

    private static double cvPct(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return 100 * Math.sqrt(Arrays.stream(values).map(x -> (x - mean) * (x - mean)).average().orElseThrow()) / mean;
    }
}
