package org.potline.twin.flow;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.potline.twin.flow.book.Balance;
import org.potline.twin.flow.book.Series;
import org.potline.twin.flow.book.TrueEmission;
import org.potline.twin.plant.Bounded;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.ProcessKind;
import org.potline.twin.plant.ProcessModel;
import org.potline.twin.random.Noise;
import org.potline.twin.time.HourRange;

/** Whatever plant a file may describe: parameters drawn anywhere within their limits, a third of them at a time. */
class ExtremePlantsTest {
    private static final double DRAWN = 1.0 / 3;

    @ParameterizedTest(name = "draw {0}")
    @DisplayName("no plant the reader accepts makes a negative or unbounded flow, and every balance closes")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void flowsStayPossible(int draw) {
        Plant plant = Plants.POTLINE_ONLY.withModel(drawn(Plants.POTLINE_ONLY.process(ProcessKind.ELECTROLYSIS).orElseThrow().model(), draw))
                .withModel(drawn(Plants.POTLINE_ONLY.process(ProcessKind.CASTING).orElseThrow().model(), draw));
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

    /** A model drawn again and again until its own laws accept it. */
    private static ProcessModel drawn(ProcessModel usual, int draw) {
        for (int attempt = 0; attempt < 10_000; attempt++) {
            try {
                return draw(usual, Noise.of(draw, "extreme plant " + attempt));
            } catch (IllegalArgumentException e) {
                // not a plant that could be; draw again
            }
        }
        throw new IllegalStateException("No plant was accepted in draw " + draw);
    }

    private static ProcessModel draw(ProcessModel usual, Noise noise) {
        RecordComponent[] components = usual.getClass().getRecordComponents();
        var values = new Object[components.length];
        var types = new Class<?>[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                Object value = components[i].getAccessor().invoke(usual);
                Bounded bounds = components[i].getAnnotation(Bounded.class);
                boolean fixed = components[i].getName().equals("pots");
                if (!fixed && noise.uniform(2 * i) < DRAWN) {
                    double drawn = bounds.min() + (bounds.max() - bounds.min()) * noise.uniform(2 * i + 1);
                    value = value instanceof Integer ? (Object) (int) Math.rint(drawn) : (Object) drawn;
                }
                values[i] = fixed ? (Object) 3 : value;
            }
            return (ProcessModel) usual.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
