package org.potline.twin.flow.alumina;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.twin.flow.Balances;
import org.potline.twin.flow.Simulation;
import org.potline.twin.flow.TrueFlows;
import org.potline.twin.flow.book.Balance;
import org.potline.twin.flow.book.Series;
import org.potline.twin.flow.book.TrueEmission;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Plant;
import org.potline.twin.time.HourRange;

/** A year stepped by months goes through the same weather as one stepped by hours. */
class RefineryMonthsTest {
    private static final Plant PLANT = Refinery.alone(Refinery.BAYER);
    private static final int SEEDS = 20;

    @Test @DisplayName("the months of every amount equal the hours' within a standard error of the mean of 20 seeds, and of each seed nearly")
    void agrees() {
        var hourly = new ArrayList<Map<String, double[]>>();
        var monthly = new ArrayList<Map<String, double[]>>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            hourly.add(months(Simulation.year(PLANT, 2025, seed)));
            monthly.add(months(Simulation.months(PLANT, 2025, seed)));
        }
        for (String what : hourly.get(0).keySet()) {
            for (int month = 0; month < 12; month++) {
                compare(what, month, hourly, monthly);
            }
        }
    }

    private static void compare(String what, int month, List<Map<String, double[]>> hourly, List<Map<String, double[]>> monthly) {
        double sum = 0;
        double squares = 0;
        double apart = 0;
        double most = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            double hours = hourly.get(seed).get(what)[month];
            double months = monthly.get(seed).get(what)[month];
            sum += hours;
            squares += hours * hours;
            apart += months - hours;
            most = Math.max(most, Math.abs(months - hours));
        }
        double mean = sum / SEEDS;
        double standardError = Math.sqrt(Math.max(0, squares / SEEDS - mean * mean) / (SEEDS - 1));
        String where = what + " of month " + (month + 1);
        double difference = Math.abs(apart / SEEDS);
        assertTrue(difference <= standardError + 1e-9 * mean, () -> where + ": " + difference + " of " + standardError);
        // hydrate in the store, and Mondays, fall otherwise at the month's end: of three days, or of a train, some per cent
        double share = what.startsWith("bauxite@yard") ? 1e-2 : 4e-3;
        assertEquals(0, most / mean, share, where);
    }

    @Test @DisplayName("monthly balances close as the hourly ones do")
    void closes() {
        for (Balance balance : Balances.of(Simulation.months(Refinery.plant(Refinery.BAYER), 2025, 1), new HourRange(0, 12))) {
            assertTrue(balance.relativeError() < 1e-12, balance::toString);
        }
    }

    /** The months' totals of all amounts and emissions. */
    private static Map<String, double[]> months(TrueFlows flows) {
        int[] months = flows.steps().months();
        var totals = new LinkedHashMap<String, double[]>();
        for (Series series : flows.all()) {
            if (series.measures().sort() == Measurand.Sort.FLOW && !series.stream().equals("alumina@bought")) {
                totals.put(series.stream() + " " + series.measures(), total(series.values(), months));
            }
        }
        for (TrueEmission emission : flows.emissions()) {
            totals.put("CO2 of " + emission.source(), total(emission.co2Kg(), months));
        }
        return totals;
    }

    private static double[] total(double[] values, int[] months) {
        var totals = new double[12];
        for (int step = 0; step < values.length; step++) {
            totals[months[step] - 1] += values[step];
        }
        return totals;
    }
}
