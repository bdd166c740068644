package org.potline.twin.flow.anode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.potline.twin.flow.Balances;
import org.potline.twin.flow.Models;
import org.potline.twin.flow.Simulation;
import org.potline.twin.flow.TrueFlows;
import org.potline.twin.flow.book.Balance;
import org.potline.twin.flow.book.CarbonFlow;
import org.potline.twin.flow.book.Series;
import org.potline.twin.plant.AnodeModel;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantProcess;
import org.potline.twin.plant.ProcessKind;
import org.potline.twin.plant.ProcessStreams;
import org.potline.twin.time.HourRange;

/** The year of an anode plant that serves thirty pots. */
class AnodePlantTest {
    private static final Plant TENTH = AnodePlants.tenth();
    private static final TrueFlows YEAR = Simulation.year(TENTH, 2025, 1);

    @ParameterizedTest(name = "seed {0}")
    @DisplayName("key figures lie within the ranges of the domain's table of process parameters")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void keepsToTheRanges(long seed) {
        TrueFlows year = Simulation.year(TENTH, 2025, seed);
        double bakedT = sum(year, "baked-anode@baking", Measurand.MASS);
        AnodePlant plant = (AnodePlant) year.processes().get(0);
        double buttsT = plant.paste().sum(PasteAccount.BUTTS_KG) / 1000 - gained(year, "butts@store");
        double cokeT = sum(year, "calcined-coke@calcining", Measurand.MASS) - gained(year, "calcined-coke@calcining");
        within(0.65, cokeT / bakedT, 0.78, "calcined coke");                                                              // C
        within(0.145, sum(year, "pitch@paste", Measurand.MASS) / bakedT, 0.18, "pitch");                                   // C
        within(0.12, buttsT / bakedT, 0.22, "butts");                                                                      // C
        within(1.8, sum(year, "natural-gas@baking", Measurand.VOLUME_0C) * 35.57e-3 / bakedT, 3.2, "baking fuel");         // B
        within(85, sum(year, "electricity@anode", Measurand.ENERGY) * 1000 / bakedT, 140, "power");                        // B
        within(1.04, sum(year, "green-anode@paste", Measurand.MASS) / bakedT, 1.07, "green/baked");                        // A
        within(0.005, sum(year, "packing-coke@baking", Measurand.MASS) / bakedT, 0.03, "packing coke");                    // A
        within(0.72, sum(year, "calcined-coke@calcining", Measurand.MASS) / sum(year, "green-coke@calcining", Measurand.MASS), 0.76,
                "yield");                                                                                                  // A/C
        within(1.8, sum(year, "baked-anode@baking", Measurand.SULPHUR) / 8760, 2.2, "sulphur");                            // A/C: about 2.0
        within(0.35, sum(year, "baked-anode@baking", Measurand.ASH) / 8760, 0.45, "ash");                                  // A: about 0.4
        within(10, sum(year, "baked-anode@bought", Measurand.MASS), 1500, "some anodes bought");
        within(2.7, sum(year, "flue-gas@baking", Measurand.CO2_CONCENTRATION) / 8760, 3.3, "CO2 of the flue gas");         // D
    }

    @Test @DisplayName("it tells exactly the streams and quantities that the vocabulary gives an anode plant")
    void tellsItsStreams() {
        Plant alone = AnodePlants.alone(AnodePlants.REFERENCE);
        PlantProcess process = alone.process(ProcessKind.ANODE).orElseThrow();
        var known = new TreeSet<String>();
        for (Map.Entry<String, ProcessStreams.Known> one : ProcessStreams.of(process, alone.processes()).entrySet()) {
            one.getValue().measures().forEach(measures -> known.add(one.getKey() + " " + measures));
        }
        Set<String> told = Simulation.months(alone, 2025, 1).all().stream().map(one -> one.stream() + " " + one.measures())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(known, told);
    }

    @Test @DisplayName("every balance closes in each of 100 hours, and so do those with the potlines")
    void closes() {
        Set<String> names = new TreeSet<>();
        for (int hour = 5; hour < 8760; hour += 87) {
            for (Balance balance : Balances.of(YEAR, new HourRange(hour, hour + 1))) {
                names.add(balance.name());
                boolean still = balance.in() == 0 && balance.out() == 0 && Math.abs(balance.stored()) < 1e-6;
                assertTrue(still || balance.relativeError() < 1e-9, balance::toString);   // nothing passed: a stock's last digits
            }
        }
        assertTrue(names.containsAll(List.of("mass of calcining (anode)", "carbon of the paste (anode)", "sulphur of baking (anode)",
                "number of the anode store (anode)", "anodes handed to the potlines", "carbon of butts handed to the anode plant")));
    }

    @Test @DisplayName("calcining and baking: the carbon that came is the carbon that went, stocks included")
    void keepsItsCarbon() {
        for (TrueFlows year : List.of(YEAR, Simulation.months(TENTH, 2025, 1))) {
            for (String place : List.of("calcining", "baking")) {
                double in = year.carbonFlows().stream().filter(one -> one.to().equals(place)).mapToDouble(CarbonFlow::carbonT).sum();
                double out = year.carbonFlows().stream().filter(one -> one.from().equals(place)).mapToDouble(CarbonFlow::carbonT).sum();
                assertTrue(in > 10_000, place);
                assertEquals(in, out, 1e-9 * in, place);
            }
        }
    }

    @ParameterizedTest(name = "draw {0}")
    @DisplayName("no plant the reader accepts makes a negative or unbounded flow, and every balance closes")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
    void staysPossible(long draw) {
        AnodeModel model = Models.drawn(AnodePlants.REFERENCE, draw);
        Plant plant = AnodePlants.with(AnodePlants.LINE.withPots(3), model);
        for (TrueFlows year : List.of(Simulation.year(plant, 2025, draw), Simulation.months(plant, 2025, draw))) {
            for (Series series : year.all()) {
                assertTrue(Arrays.stream(series.values()).allMatch(value -> value >= 0 && Double.isFinite(value)),
                        () -> series.stream() + " " + series.measures() + " of " + model);
            }
            year.emissions().forEach(one -> assertTrue(Arrays.stream(one.co2Kg()).allMatch(kg -> kg >= 0 && Double.isFinite(kg)),
                    () -> one.source() + " of " + model));
            for (Balance balance : Balances.of(year, new HourRange(0, year.steps().count()))) {
                assertTrue(balance.in() == 0 && balance.out() == 0 || balance.relativeError() < 1e-9, () -> balance + " of " + model);
            }
        }
    }

    private static double sum(TrueFlows year, String stream, Measurand measures) {
        return Arrays.stream(year.series(stream, measures).values()).sum();
    }

    private static double gained(TrueFlows year, String stream) {
        Series stock = year.series(stream, Measurand.STOCK);
        return stock.values()[stock.values().length - 1] - stock.opening();
    }

    private static void within(double least, double value, double most, String what) {
        assertTrue(value >= least && value <= most, () -> what + ": " + value);
    }
}
