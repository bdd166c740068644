package org.potline.twin.flow;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.potline.twin.flow.pot.Intensities;
import org.potline.twin.plant.Measurand;
import org.potline.twin.time.HourRange;

/**
 * The reference site against the ranges of the field, in each of 20 years. Ranges and their confidence: the project's collection of
 * process parameters (LCI 2015 of the industry, GHG Protocol v2.0, 40 CFR 98 F, national values; C where general knowledge).
 */
class ReferenceIntensitiesTest {
    private static final int SEEDS = 20;

    /** What one year comes to: the series themselves are let go, so that twenty years fit into little memory. */
    private record Year(long seed, List<Double> figures) {
    }

    private static final List<Figure> FIGURES = List.of(
            figure("bauxite [t/t alumina] (A/B)", 2.0, 2.9, y -> mass(y, "bauxite@alumina") / alumina(y)),
            figure("caustic [t/t] (B)", 0.048, 0.16, y -> mass(y, "caustic@alumina") / alumina(y)),
            figure("limestone [t/t] (D)", 0, 0.45, y -> mass(y, "limestone@alumina") / alumina(y)),
            figure("soda ash [t/t] (C)", 0, 0.10, y -> mass(y, "soda-ash@alumina") / alumina(y)),
            figure("steam [t/t] (C)", 1.5, 3.0, y -> mass(y, "steam@alumina") / alumina(y)),
            figure("calcination [GJ/t] (C)", 2.8, 3.4, y -> calcination(y) / alumina(y)),
            figure("refinery power [kWh/t] (A/B)", 130, 300, y -> 1000 * energy(y, "electricity@alumina") / alumina(y)),
            figure("thermal energy [GJ/t] (C)", 8.0, 14, y -> (calcination(y) + sum(y, "steam@alumina", Measurand.HEAT) / 0.9) / alumina(y)),
            figure("red mud [t/t] (C)", 0.8, 1.8, y -> mass(y, "red-mud@alumina") / alumina(y)),
            figure("calcined coke [t/t baked] (LCI, closing)", 0.65, 0.78, y -> green(y, 1 - pitchShare(y) - buttShare(y))),
            figure("pitch [t/t baked]", 0.145, 0.18, y -> mass(y, "pitch@paste") / baked(y)),
            figure("green/baked [t/t] (A)", 1.04, 1.07, y -> mass(y, "green-anode@paste") / baked(y)),
            figure("packing coke [t/t] (A)", 0.005, 0.03, y -> mass(y, "packing-coke@baking") / baked(y)),
            figure("baking fuel [GJ/t] (B)", 1.8, 3.2, y -> heat(y, "natural-gas@baking") / baked(y)),
            figure("anode plant power [kWh/t] (B)", 85, 140, y -> 1000 * energy(y, "electricity@anode") / baked(y)),
            figure("calcining yield [t/t] (A/C)", 0.68, 0.80, y -> mass(y, "calcined-coke@calcining") / mass(y, "green-coke@calcining")),
            figure("anode sulphur [%] (A/C)", 0.8, 3.5, y -> mean(y, "baked-anode@electrolysis", Measurand.SULPHUR)),
            figure("anode ash [%] (A)", 0.2, 0.8, y -> mean(y, "baked-anode@electrolysis", Measurand.ASH)),
            line("line current [kA] (A/C)", 400, 600, f -> Double.NaN),
            line("pot voltage [V] (C)", 3.8, 4.15, Intensities::potV),
            line("current efficiency [%] (B)", 90.5, 95.5, Intensities::efficiencyPct),
            line("DC [kWh/t]", 12_200, 13_500, Intensities::dcKwhPerT),
            line("AC of the rectifiers [kWh/t] (A/B)", 12_700, 14_500, Intensities::acKwhPerT),
            line("rectifiers [%] (C)", 97, 98.6, Intensities::rectifierPct),
            line("alumina [t/t] (A/B)", 1.905, 1.94, Intensities::aluminaTPerT),
            line("AlF3 [t/t] (B)", 0.012, 0.024, Intensities::fluorideTPerT),
            line("gross anode [t/t] (C/D)", 0.465, 0.53, Intensities::grossAnodeTPerT),
            line("net anode [t/t] (A/B)", 0.395, 0.44, Intensities::netAnodeTPerT),
            line("butts [%] (B-)", 12, 22, Intensities::buttPct),
            line("excess carbon [kg/t] (C)", 30, 70, Intensities::excessCarbonKgPerT),
            line("anode effects [1/pot-day] (C)", 0.01, 0.3, Intensities::effectsPerPotDay),
            line("anode-effect minutes [min/pot-day] (D)", 0.02, 1.0, Intensities::effectMinPerPotDay),
            line("low-voltage share of PFC [%] (A, a bound)", 0, 90, Intensities::lowVoltagePct),
            line("gas collected [%] (C)", 95, 99, Intensities::collectedPct),
            figure("CO2 in the duct [vol %] (C)", 0.6, 2, y -> mean(y, "pot-gas@stack", Measurand.CO2_CONCENTRATION)),
            figure("metal pad [t/pot] (B)", 20, 45, y -> mean(y, "metal-pad@electrolysis", Measurand.STOCK) / 300),
            figure("melt loss [%] (C)", 0.2, 1.2, y -> 100 * lost(y)),
            figure("casting fuel [MJ/t] (B)", 600, 3000, y -> 1000 * heat(y, "natural-gas@casting") / ingots(y)),
            figure("casting power [kWh/t] (B)", 35, 95, y -> 1000 * energy(y, "electricity@casting") / ingots(y)),
            figure("auxiliary power [%] (C)", 4, 9, y -> 100 * energy(y, "electricity@auxiliaries") / energy(y, "electricity@generation")),
            figure("net coal rate, steam at 90 % apart [gce/kWh] (C)", 305, 340, ReferenceIntensitiesTest::coalRate),
            figure("fly-ash carbon [%] (C)", 0.5, 6, y -> 100 * mean(y, "fly-ash@power", Measurand.CARBON)),
            figure("coal sulphur [%] (C)", 0.3, 2.5, y -> mean(y, "bituminous@power", Measurand.SULPHUR)));

    private static final List<Year> YEARS = LongStream.rangeClosed(1, SEEDS).mapToObj(seed -> {
        TrueFlows flows = Simulation.year(Plants.REFERENCE, 2025, seed);
        return new Year(seed, FIGURES.stream().map(figure -> figure.of.applyAsDouble(flows)).toList());
    }).toList();

    private record Figure(String name, double min, double max, ToDoubleFunction<TrueFlows> of) {
    }

    private static Figure figure(String name, double min, double max, ToDoubleFunction<TrueFlows> of) {
        return new Figure(name, min, max, of);
    }

    private static Figure line(String name, double min, double max, ToDoubleFunction<Intensities> of) {
        if (name.startsWith("line current")) {
            return new Figure(name, min, max, year -> mean(year, "direct-current@potline", Measurand.CURRENT));
        }
        return new Figure(name, min, max, year -> of.applyAsDouble(Intensities.of(year.lines(), new HourRange(0, 8760))));
    }

    static List<Arguments> figures() {
        return FIGURES.stream().map(figure -> Arguments.of(figure.name, figure)).toList();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a key figure lies in its range in each of twenty years")
    @MethodSource("figures")
    void isUsual(String name, Figure figure) {
        int at = FIGURES.indexOf(figure);
        for (Year year : YEARS) {
            double value = year.figures().get(at);
            assertTrue(value >= figure.min() && value <= figure.max(), () -> name + " of seed " + year.seed() + ": " + value);
        }
    }

    private static double sum(TrueFlows year, String stream, Measurand measures) {
        return Arrays.stream(year.series(stream, measures).values()).sum();
    }

    private static double mean(TrueFlows year, String stream, Measurand measures) {
        return sum(year, stream, measures) / 8760;
    }

    private static double mass(TrueFlows year, String stream) {
        return sum(year, stream, Measurand.MASS);
    }

    private static double energy(TrueFlows year, String stream) {
        return sum(year, stream, Measurand.ENERGY);
    }

    /** Heat of a gas [GJ]: volume in 10⁴ Nm3 times its calorific value, hour by hour. */
    private static double heat(TrueFlows year, String stream) {
        double[] nm3 = year.series(stream, Measurand.VOLUME_0C).values();
        double[] ncv = year.series(stream, Measurand.NCV).values();
        double gj = 0;
        for (int hour = 0; hour < nm3.length; hour++) {
            gj += nm3[hour] / 1e4 * ncv[hour];
        }
        return gj;
    }

    /** Heat of the calciners' gases [GJ]. */
    private static double calcination(TrueFlows year) {
        return Stream.of("natural-gas@calcination", "producer-gas@calcination").filter(gas -> year.has(gas, Measurand.NCV))
                .mapToDouble(gas -> heat(year, gas)).sum();
    }

    private static double alumina(TrueFlows year) {
        return mass(year, "alumina@calcination");
    }

    private static double baked(TrueFlows year) {
        return mass(year, "baked-anode@baking");
    }

    private static double green(TrueFlows year, double share) {
        return share * mass(year, "green-anode@paste") / baked(year);
    }

    private static double pitchShare(TrueFlows year) {
        return mass(year, "pitch@paste") / mass(year, "green-anode@paste");
    }

    /** Butts that came back, less what the store gained, of the green anodes. */
    private static double buttShare(TrueFlows year) {
        double[] store = year.series("butts@store", Measurand.STOCK).values();
        return (mass(year, "butts@electrolysis") - store[8759] + year.series("butts@store", Measurand.STOCK).opening())
                / mass(year, "green-anode@paste");
    }

    private static double ingots(TrueFlows year) {
        return mass(year, "ingots@casting");
    }

    private static double lost(TrueFlows year) {
        // dross of metal lost m: m (0.6 + 0.4 x 1.88944)
        double lostT = mass(year, "dross@casting") / (0.6 + 0.4 * 1.8894415);
        return lostT / (ingots(year) + lostT);
    }

    /** Coal heat less that of the steam by a boiler of 90 %, per net kWh, in grams of coal of 29.3076 MJ/kg. */
    private static double coalRate(TrueFlows year) {
        double[] coalT = year.series("bituminous@power", Measurand.MASS).values();
        double[] ncv = year.series("bituminous@power", Measurand.NCV).values();
        double gj = 0;
        for (int hour = 0; hour < coalT.length; hour++) {
            gj += coalT[hour] * ncv[hour];
        }
        double netMwh = energy(year, "electricity@generation") - energy(year, "electricity@auxiliaries");
        return (gj - sum(year, "steam@power", Measurand.HEAT) / 0.9) / 29.3076e-3 / netMwh;
    }
}
