package org.potline.twin.flow.pot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.twin.flow.BuiltPlant;
import org.potline.twin.flow.Models;
import org.potline.twin.flow.Simulation;
import org.potline.twin.flow.TrueFlows;
import org.potline.twin.flow.book.Book;
import org.potline.twin.flow.book.Factors;
import org.potline.twin.flow.book.YearDays;
import org.potline.twin.plant.ElectrolysisModel;
import org.potline.twin.plant.Measurand;
import org.potline.twin.time.HourRange;
import org.potline.twin.time.YearHours;

/** When things are done: by the clock, the day of the week, and the rota. */
class ScheduleTest {
    private static final YearHours HOURS = new YearHours(2025, ZoneId.of("Asia/Shanghai"));
    private static final TrueFlows YEAR = Simulation.year(BuiltPlant.in("Asia/Shanghai"), 2025, 1);

    @Test @DisplayName("1000 mol CO2 are 44.009 kg: 98 % by the stack, 43.12882, the rest 0.88018 by the roof; never more than all")
    void collectsTheGas() {
        var collection = new GasCollection(98.0 / 100);
        assertEquals(43.12882, collection.stackKg(1000, 1), 1e-9);
        assertEquals(0.88018, collection.roofKg(1000, 1), 1e-9);
        assertEquals(42.697532, collection.stackKg(1000, 0.99), 1e-5);                // 44.009 x 0.9702
        assertEquals(44.009, collection.stackKg(1000, 1.03), 1e-9);
        assertEquals(0, collection.roofKg(1000, 1.03), 0);
    }

    @Test @DisplayName("anodes come on Mondays from 8 to 16 o'clock, every week: on each of 52 Mondays of 2025, at no other hour")
    void deliversOnMondays() {
        double[] delivered = YEAR.series("baked-anode@yard", Measurand.MASS).values();
        int mondays = 0;
        for (int hour = 0; hour < 8760; hour++) {
            boolean monday = HOURS.day(hour).getDayOfWeek() == DayOfWeek.MONDAY;
            assertEquals(monday && hour % 24 >= 8 && hour % 24 < 16, delivered[hour] > 0, HOURS.day(hour) + " " + hour % 24);
            mondays += monday && hour % 24 == 8 ? 1 : 0;
        }
        assertEquals(52, mondays);
    }

    @Test @DisplayName("vehicles: from 8 to 20 o'clock three times what they burn by night; a day is the day's 0.1 t times its factor")
    void drivesByDay() {
        double[] diesel = YEAR.series("diesel@vehicles", Measurand.MASS).values();
        double[] factors = Factors.daily(1, "site/diesel", new YearDays(HOURS), 10);
        for (int day = 0; day < 365; day++) {
            for (int clock = 0; clock < 24; clock++) {
                // 0.1 t/24 h = 4.1667 kg an hour: 6.25 by day, 2.0833 by night
                double expectedKg = (clock >= 8 && clock < 20 ? 6.25 : 6.25 / 3) * factors[day];
                assertEquals(expectedKg, 1000 * diesel[24 * day + clock], 1e-9);
            }
        }
    }

    @Test @DisplayName("each pot is tapped once a day at its own hour: the eight of the line in the hours 0 to 7, each about 2.25 t")
    void tapsByTheClock() {
        double[] tapped = YEAR.series("liquid-aluminium@electrolysis", Measurand.MASS).values();
        double[] out = YEAR.lines().get(0).book().values(PotAccount.POT_DAYS);
        int taps = 0;
        for (int hour = 24; hour < 8760; hour++) {
            boolean whole = Math.round(out[hour] * 24) == 8 && Math.round(out[hour - 1] * 24) == 8;
            if (whole && hour % 24 >= 8) {
                assertEquals(0, tapped[hour], 0, "hour " + hour);
            } else if (whole && tapped[hour] > 0) {
                taps++;
            }
        }
        assertTrue(taps > 2000, "taps " + taps);                                  // 8 a day but for the days of outages
        // 8.0537 x 300 x 0.93 = 2.247 t a day and pot; the pad at the year's ends differs by its few days
        assertEquals(2.247, Arrays.stream(tapped).sum() / Arrays.stream(out).sum(), 0.03);
    }

    @Test @DisplayName("pots of a life of 100 days and 60 days of relining: at any time 60/160 of them are out, from the first hour on")
    void beginsAnywhereInTheCycle() {
        ElectrolysisModel model = Models.with(BuiltPlant.POTS, "potLifeDays", 100, "reliningDays", 60);
        var days = new YearDays(HOURS);
        int pots = 4000;
        for (int hour : new int[] {0, 24 * 30, 24 * 90, 24 * 200, 8759}) {
            int out = 0;
            for (int pot = 0; pot < pots; pot++) {
                out += PotLife.of(model, "pot/" + pot, days, 1).offs().stream().filter(PotLife.Off::relining)
                        .anyMatch(off -> off.range().from() <= hour && hour < off.range().to()) ? 1 : 0;
            }
            // 0.375, to five times sqrt(0.375 x 0.625/4000) = 0.0077; the cycle is drawn before its phase, not by its length: 0.01 more
            assertEquals(0.375, out / (double) pots, 0.048, "hour " + hour);
        }
    }

    @Test @DisplayName("a pot started again: no anode changed for 14 days, all 32 in the next 14, then 32 in each 28 days")
    void beginsItsRotaAnew() {
        ElectrolysisModel model = Models.with(BuiltPlant.POTS, "pots", 1, "potLifeDays", 100, "reliningDays", 60);
        int restarts = 0;
        for (long seed = 1; seed <= 8; seed++) {
            Book<PotAccount> book = Simulation.year(BuiltPlant.in("Asia/Shanghai").withModel(model), 2025, seed).lines().get(0).book();
            double[] count = book.values(PotAccount.IN_POTS_COUNT);
            for (int hour = 1; hour + 70 * 24 < 8760; hour++) {
                boolean runs = Arrays.stream(count, hour, hour + 70 * 24).allMatch(number -> number == 32);
                if (count[hour - 1] == 0 && runs) {
                    double[] butts = book.values(PotAccount.BUTTS_COUNT);
                    assertEquals(0, Arrays.stream(butts, hour, hour + 14 * 24).sum(), 0);
                    assertEquals(32, Arrays.stream(butts, hour, hour + 28 * 24 + 1).sum(), 0);
                    assertEquals(64, Arrays.stream(butts, hour, hour + 56 * 24 + 1).sum(), 0);
                    assertEquals(16, Arrays.stream(butts, hour + 28 * 24 + 1, hour + 42 * 24 + 1).sum(), 0);
                    restarts++;
                }
            }
        }
        assertTrue(restarts > 4, "restarts " + restarts);
    }

    @Test @DisplayName("anode effects: one that begins in an outage is none, one before it ends with it, one in another waits, all end with the year")
    void fitsTheEffects() {
        List<HourRange> outages = List.of(new HourRange(10, 12));
        List<EffectEvent> drawn = List.of(new EffectEvent(0, 3600, 3, 25), new EffectEvent(0, 3660, 2, 30),
                new EffectEvent(0, 10 * 3600 - 60, 5, 25), new EffectEvent(0, 10 * 3600, 5, 25), new EffectEvent(0, 12 * 3600 - 1, 5, 25),
                new EffectEvent(0, 12 * 3600, 4, 25), new EffectEvent(0, 24 * 3600 - 30, 5, 25), new EffectEvent(0, 24 * 3600, 5, 25));
        List<EffectEvent> fitted = AnodeEffects.fit(drawn, 0, 24, outages);
        assertEquals(List.of("3600.0 3.0 25.0", "3780.0 2.0 30.0", "35940.0 1.0 25.0", "43200.0 4.0 25.0", "86370.0 0.5 25.0"),
                fitted.stream().map(event -> event.startSecond() + " " + event.minutes() + " " + event.volts()).toList());
    }
}
