package org.potline.twin.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.twin.flow.book.Balance;
import org.potline.twin.flow.book.CarbonFlow;
import org.potline.twin.flow.book.Series;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantProcess;
import org.potline.twin.plant.ProcessStreams;
import org.potline.twin.time.HourRange;

/** The full chain as a whole: what its processes hand to each other, and what they tell. */
class ReferenceSiteTest {
    private static final Plant PLANT = Plants.REFERENCE;
    private static final TrueFlows HOURLY = Simulation.year(PLANT, 2025, 1);
    private static final TrueFlows MONTHLY = Simulation.months(PLANT, 2025, 1);

    @Test @DisplayName("every balance of the site closes to 1e-9 in each hour alone, to 1e-12 over the year, and by months")
    void closes() {
        for (int hour = 0; hour < 8760; hour++) {
            for (Balance balance : Balances.of(HOURLY, new HourRange(hour, hour + 1))) {
                boolean passed = Math.max(Math.abs(balance.in()), Math.abs(balance.out())) > 0;
                int at = hour;
                assertTrue(!passed || balance.relativeError() < 1e-9, () -> balance + " in hour " + at);
            }
        }
        for (Balance balance : Balances.of(HOURLY, new HourRange(0, 8760))) {
            assertTrue(balance.relativeError() < 1e-12, balance::toString);
        }
        assertTrue(Balances.of(HOURLY, new HourRange(0, 8760)).size() > 80);
        for (Balance balance : Balances.of(MONTHLY, new HourRange(0, 12))) {
            assertTrue(balance.relativeError() < 1e-12, balance::toString);
        }
    }

    @Test @DisplayName("carbon that enters the site leaves it or is put into stock, to 1e-12")
    void losesNoCarbon() {
        for (TrueFlows year : new TrueFlows[] {HOURLY, MONTHLY}) {
            double in = year.carbonFlows().stream().filter(flow -> flow.from().startsWith("in-")).mapToDouble(CarbonFlow::carbonT).sum();
            double out = year.carbonFlows().stream().filter(flow -> flow.to().startsWith("out-")).mapToDouble(CarbonFlow::carbonT).sum();
            assertEquals(in, out, 1e-12 * in);
            assertTrue(in > 1_500_000, "t C: " + in);
        }
    }

    @Test @DisplayName("each process tells every quantity of every stream of its vocabulary and no other, finite and not negative")
    void tellsItsVocabulary() {
        var expected = new TreeSet<String>();
        for (PlantProcess process : PLANT.processes()) {
            ProcessStreams.of(process, PLANT.processes()).forEach((stream, known) ->
                    known.measures().forEach(measures -> expected.add(stream + " " + measures)));
        }
        var told = new TreeSet<String>();
        for (Series series : HOURLY.all()) {
            told.add(series.stream() + " " + series.measures());
            assertTrue(Arrays.stream(series.values()).allMatch(value -> Double.isFinite(value) && (value >= 0
                    || series.measures() == Measurand.TEMPERATURE)), () -> series.stream() + " " + series.measures());
        }
        assertEquals(expected, told);
    }

    @Test @DisplayName("stepped by months the year's CO2 of each source is that of the hours, to 0.5 %")
    void monthsAgree() {
        for (int i = 0; i < HOURLY.emissions().size(); i++) {
            double hourlyKg = Arrays.stream(HOURLY.emissions().get(i).co2Kg()).sum();
            assertEquals(hourlyKg, Arrays.stream(MONTHLY.emissions().get(i).co2Kg()).sum(), 5e-3 * hourlyKg + 1e-9,
                    HOURLY.emissions().get(i).source());
        }
    }
}
