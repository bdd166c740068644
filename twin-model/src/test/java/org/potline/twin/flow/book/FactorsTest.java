package org.potline.twin.flow.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.twin.time.YearHours;

class FactorsTest {
    private static final YearDays DAYS = new YearDays(new YearHours(2025, ZoneId.of("Asia/Shanghai")));

    @Test @DisplayName("over 400 years of seeds: mean 1, deviation 5 %, and 0.7 of a day's departure left on the next")
    void remembersTheDayBefore() {
        double sum = 0;
        double squares = 0;
        double products = 0;
        int seeds = 400;
        for (int seed = 0; seed < seeds; seed++) {
            double[] factors = Factors.daily(seed, "test", DAYS, 5);
            for (int day = 1; day < 365; day++) {
                sum += factors[day];
                squares += (factors[day] - 1) * (factors[day] - 1);
                products += (factors[day] - 1) * (factors[day - 1] - 1);
            }
        }
        double n = seeds * 364.0;
        // memory leaves n (1 - 0.7)/(1 + 0.7) independent values for the mean, n (1 - 0.49)/(1 + 0.49) for the squares
        assertEquals(1, sum / n, 5 * 0.05 / Math.sqrt(n * 0.176));
        assertEquals(0.0025, squares / n, 5 * 0.0025 * Math.sqrt(2 / (n * 0.342)));
        assertEquals(0.7, products / squares, 0.01);
    }

    @Test @DisplayName("no variation is a factor of exactly 1; a wild one is never below 0")
    void knowsItsBounds() {
        assertTrue(Arrays.stream(Factors.daily(1, "test", DAYS, 0)).allMatch(x -> x == 1));
        assertTrue(Arrays.stream(Factors.daily(1, "test", DAYS, 200)).allMatch(x -> x >= 0));
    }

    @Test @DisplayName("days of a clock change have 23 and 25 hours, a leap year 366 days")
    void countsDays() {
        var berlin = new YearDays(new YearHours(2024, ZoneId.of("Europe/Berlin")));
        assertEquals(366, berlin.count());
        assertEquals(23, berlin.length(90));                                      // 31 March 2024
        assertEquals(25, berlin.length(300));                                     // 27 October 2024
        assertEquals(90, berlin.dayOf(berlin.firstHour(90) + 22));
        assertEquals(22, berlin.hourOfDay(berlin.firstHour(90) + 22));
        assertEquals(19_723 + 90, berlin.epochDay(90));                           // 2024-01-01 is day 19 723
    }
}
