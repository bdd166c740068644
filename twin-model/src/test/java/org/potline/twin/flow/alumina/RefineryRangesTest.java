package org.potline.twin.flow.alumina;

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
import org.potline.twin.flow.Simulation;
import org.potline.twin.flow.TrueFlows;
import org.potline.twin.plant.Measurand;

/** The reference refinery against the usual ranges of the field (process_parameters.csv, area alumina), over six seeds. */
class RefineryRangesTest {
    private static final List<TrueFlows> YEARS =
            LongStream.rangeClosed(1, 6).mapToObj(seed -> Simulation.year(Refinery.plant(Refinery.BAYER), 2025, seed)).toList();

    static List<Arguments> ranges() {
        return List.of(
                range("bauxite [t/t] (A/B)", 2.0, 2.9, year -> perT(year, "bauxite@alumina")),
                range("caustic [t/t] (B)", 0.048, 0.16, year -> perT(year, "caustic@alumina")),
                range("lime [t/t] (B)", 0.03, 0.25, year -> perT(year, "lime@alumina") / 0.2),
                range("limestone [t/t] (D)", 0, 0.45, year -> perT(year, "limestone@alumina")),
                range("soda ash [t/t] (C)", 0, 0.1, year -> perT(year, "soda-ash@alumina")),
                range("steam [t/t] (C)", 1.5, 3.0, year -> perT(year, "steam@alumina")),
                range("calcination fuel [GJ/t] (C)", 2.8, 3.4, RefineryRangesTest::calcinersGjPerT),
                range("electricity [kWh/t] (A/B)", 130, 300, year -> 1000 * sum(year, "electricity@alumina", Measurand.ENERGY) / aluminaT(year)),
                range("red mud [t/t] (C)", 0.8, 1.8, year -> perT(year, "red-mud@alumina")),
                range("lime-kiln fuel [t/t of lime] (C)", 0.12, 0.15,
                        year -> sum(year, "anthracite@lime-kiln", Measurand.MASS) / (4 * sum(year, "lime@alumina", Measurand.MASS))),
                // steam by a boiler of 90 %, as the table's own sum
                range("thermal energy [GJ/t] (C)", 8, 14, year -> sum(year, "steam@alumina", Measurand.HEAT) / 0.9 / aluminaT(year)
                        + calcinersGjPerT(year) + heatGj(year, "anthracite@lime-kiln", Measurand.MASS, 1) / aluminaT(year)),
                // gas of a fixed bed holds 65 to 80 % of the coal's heat (C)
                range("cold-gas efficiency", 0.65, 0.8, year -> heatGj(year, "producer-gas@calcination", Measurand.VOLUME_0C, 1e-4)
                        / heatGj(year, "bituminous@gasifier", Measurand.MASS, 1)));
    }

    private static Arguments range(String name, double min, double max, ToDoubleFunction<TrueFlows> figure) {
        return Arguments.of(name, min, max, figure);
    }

    @ParameterizedTest(name = "{0} within {1} to {2}")
    @DisplayName("a key figure of every seed lies in its usual range")
    @MethodSource("ranges")
    void isUsual(String name, double min, double max, ToDoubleFunction<TrueFlows> figure) {
        for (TrueFlows year : YEARS) {
            double value = figure.applyAsDouble(year);
            assertTrue(value >= min && value <= max, () -> name + ": " + value);
        }
    }

    @Test @DisplayName("0.8 Mt of alumina a year, a quarter of the calciners' heat from producer gas; CO2 of the dry gas about 8 %")
    void isTheReference() {
        for (TrueFlows year : YEARS) {
            assertEquals(800_000, aluminaT(year), 8000);
            double producerGj = heatGj(year, "producer-gas@calcination", Measurand.VOLUME_0C, 1e-4);
            assertEquals(0.25, producerGj / (calcinersGjPerT(year) * aluminaT(year)), 1e-9);
            assertEquals(8.04, mean(year, "flue-gas@calcination", Measurand.CO2_CONCENTRATION), 0.1);
        }
    }

    @Test @DisplayName("stocks stay about their aims: yard 30 days, hydrate 3 days, silos 10 days; none runs empty")
    void keepsStocks() {
        for (TrueFlows year : YEARS) {
            assertEquals(30 * 4656, mean(year, "bauxite@yard", Measurand.STOCK), 4656);
            assertEquals(3 * 3304, mean(year, "hydrate@alumina", Measurand.STOCK), 330);
            for (double yard : year.series("bauxite@yard", Measurand.STOCK).values()) {
                assertEquals(30 * 4656, yard, 5.5 * 4656, "half a week's use, and what a week's use differs");
            }
            assertTrue(Arrays.stream(year.series("hydrate@alumina", Measurand.STOCK).values()).min().orElseThrow() > 3304);
            assertEquals(21_920, mean(year, "alumina@silo", Measurand.STOCK), 1);
        }
    }

    private static double calcinersGjPerT(TrueFlows year) {
        return (heatGj(year, "natural-gas@calcination", Measurand.VOLUME_0C, 1e-4)
                + heatGj(year, "producer-gas@calcination", Measurand.VOLUME_0C, 1e-4)) / aluminaT(year);
    }

    private static double heatGj(TrueFlows year, String fuel, Measurand amount, double unit) {
        double[] amounts = year.series(fuel, amount).values();
        double[] ncv = year.series(fuel, Measurand.NCV).values();
        double gj = 0;
        for (int hour = 0; hour < amounts.length; hour++) {
            gj += amounts[hour] * unit * ncv[hour];
        }
        return gj;
    }

    private static double aluminaT(TrueFlows year) {
        return sum(year, "alumina@calcination", Measurand.MASS);
    }

    private static double perT(TrueFlows year, String stream) {
        return sum(year, stream, Measurand.MASS) / aluminaT(year);
    }

    private static double sum(TrueFlows year, String stream, Measurand measures) {
        return Arrays.stream(year.series(stream, measures).values()).sum();
    }

    private static double mean(TrueFlows year, String stream, Measurand measures) {
        return Arrays.stream(year.series(stream, measures).values()).average().orElseThrow();
    }
}
