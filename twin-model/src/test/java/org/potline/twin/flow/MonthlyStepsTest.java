package org.potline.twin.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.twin.flow.book.Balance;
import org.potline.twin.flow.book.Series;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Plant;
import org.potline.twin.time.HourRange;

/** The same laws stepped by months: for populations of plants. */
class MonthlyStepsTest {
    private static final int SEEDS = 20;
    private static final Plant PLANT = Plants.small();
    private static final List<TrueFlows> HOURLY = LongStream.rangeClosed(1, SEEDS).mapToObj(seed -> Simulation.year(PLANT, 2025, seed)).toList();
    private static final List<TrueFlows> MONTHLY = LongStream.rangeClosed(1, SEEDS).mapToObj(seed -> Simulation.months(PLANT, 2025, seed)).toList();

    /** Amounts of a month summed, states and properties meant, stocks at its end. */
    static double month(TrueFlows hourly, Series series, int month) {
        HourRange range = hourly.hours().month(month);
        double sum = Arrays.stream(series.values(), range.from(), range.to()).sum();
        return switch (series.measures().sort()) {
            case FLOW -> sum;
            case STOCK -> series.values()[range.to() - 1];
            case MEAN, PROPERTY -> sum / range.length();
        };
    }

    @Test @DisplayName("totals of the year equal the mean of the hourly model's over 20 seeds within its standard error, of each month within three")
    void agreesOverSeeds() {
        for (Series one : HOURLY.get(0).all()) {
            if (one.measures().sort() == Measurand.Sort.PROPERTY || one.measures().sort() == Measurand.Sort.STOCK) {
                continue;   // no totals; what a stock is at midnight depends on the hour
            }
            String what = one.stream() + " " + one.measures();
            var hourlyYear = new double[SEEDS];
            var monthlyYear = new double[SEEDS];
            for (int month = 1; month <= 12; month++) {
                var hourly = new double[SEEDS];
                var monthly = new double[SEEDS];
                for (int i = 0; i < SEEDS; i++) {
                    hourly[i] = month(HOURLY.get(i), HOURLY.get(i).series(one.stream(), one.measures()), month);
                    monthly[i] = MONTHLY.get(i).series(one.stream(), one.measures()).values()[month - 1];
                    hourlyYear[i] += hourly[i];
                    monthlyYear[i] += monthly[i];
                }
                agrees(hourly, monthly, 3, what + " " + month);
            }
            // a month's trucks are ordered by the plan, an hour's by what pots truly took: a few anodes of 5 000 at the year's end
            agrees(hourlyYear, monthlyYear, one.stream().startsWith("baked-anode@yard") ? 2 : 1, what);
        }
    }

    /** Whether the means of two samples differ by no more than so many standard errors of the first. */
    private static void agrees(double[] hourly, double[] monthly, double errors, String what) {
        double mean = Arrays.stream(hourly).average().orElseThrow();
        double standardError = Math.sqrt(Arrays.stream(hourly).map(x -> (x - mean) * (x - mean)).sum() / (SEEDS - 1) / SEEDS);
        assertEquals(mean, Arrays.stream(monthly).average().orElseThrow(), errors * standardError + 1e-6 * Math.abs(mean), what);
    }

    @Test @DisplayName("both go through the same weather: year's energy and CO2 of one seed differ by less than 0.5 %")
    void agreesSeedBySeed() {
        for (int i = 0; i < SEEDS; i++) {
            TrueFlows hourly = HOURLY.get(i);
            TrueFlows monthly = MONTHLY.get(i);
            for (String stream : List.of("electricity@rectifiers", "electricity@grid")) {
                assertEquals(1, sum(monthly.series(stream, Measurand.ENERGY)) / sum(hourly.series(stream, Measurand.ENERGY)), 1e-3);
            }
            for (int source = 0; source < hourly.emissions().size(); source++) {
                double hourlyKg = Arrays.stream(hourly.emissions().get(source).co2Kg()).sum();
                double monthlyKg = Arrays.stream(monthly.emissions().get(source).co2Kg()).sum();
                assertEquals(hourlyKg, monthlyKg, 5e-3 * hourlyKg + 1e-9, hourly.emissions().get(source).source());
            }
        }
    }

    @Test @DisplayName("every balance closes month by month as it does hour by hour")
    void closes() {
        for (int month = 0; month < 12; month++) {
            for (Balance balance : Balances.of(MONTHLY.get(0), new HourRange(month, month + 1))) {
                assertTrue(balance.relativeError() < 1e-12, balance::toString);
            }
        }
    }

    private static double sum(Series series) {
        return Arrays.stream(series.values()).sum();
    }
}
