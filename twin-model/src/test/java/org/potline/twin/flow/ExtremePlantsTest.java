package org.potline.twin.flow;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.potline.twin.flow.book.Balance;
import org.potline.twin.flow.book.Series;
import org.potline.twin.flow.book.TrueEmission;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.ProcessKind;
import org.potline.twin.plant.ProcessModel;
import org.potline.twin.time.HourRange;

/** Whatever plant a file may describe: parameters drawn anywhere within their limits, a third of them at a time. */
class ExtremePlantsTest {
    @ParameterizedTest(name = "draw {0}")
    @DisplayName("no plant the reader accepts makes a negative or unbounded flow, and every balance closes")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void flowsStayPossible(int draw) {
        ProcessModel pots = Models.with(Plants.POTLINE_ONLY.process(ProcessKind.ELECTROLYSIS).orElseThrow().model(), "pots", 3);
        Plant plant = Plants.POTLINE_ONLY.withModel(Extremes.drawn(pots, draw, "pots"))
                .withModel(Extremes.drawn(Plants.POTLINE_ONLY.process(ProcessKind.CASTING).orElseThrow().model(), draw));
        TrueFlows truth = Simulation.year(plant, 2025, draw);
        for (Series series : truth.all()) {
            assertTrue(Arrays.stream(series.values()).allMatch(value -> value >= 0 && Double.isFinite(value)),
                    () -> series.stream() + " " + series.measures() + " of " + plant.processes());
        }
        for (TrueEmission emission : truth.emissions()) {
            assertTrue(IntStream.range(0, truth.hours().count()).allMatch(hour -> emission.co2Kg()[hour] >= 0
                    && emission.cf4Kg()[hour] >= 0 && emission.c2f6Kg()[hour] >= 0), () -> emission.source() + " of " + plant.processes());
        }
        for (Balance balance : Balances.of(truth, new HourRange(0, truth.hours().count()))) {
            assertTrue(balance.in() == 0 && balance.out() == 0 || balance.relativeError() < 1e-9, balance::toString);
        }
    }
}
