package org.potline.scenario.plan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.potline.twin.random.Noise;

class ReducedStateTest {
    @ParameterizedTest
    @DisplayName("whatever the free quantities are, all equations hold, and there are as many free ones as the rank leaves")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyStateMeetsTheEquations(long seed) {
        var noise = Noise.of(seed, "reduced-state");
        int quantities = 6 + (int) seed;
        Map<String, Double> amounts = new LinkedHashMap<>();
        for (int i = 0; i < quantities; i++) {
            amounts.put("q" + i, 1 + 1e6 * noise.uniform(i));
        }
        List<Map<String, Double>> equations = new ArrayList<>();
        for (int e = 0; e < quantities / 2; e++) {
            equations.add(Map.of("q" + e, 1.0, "q" + (e + 2), -1.0, "q" + (e + 3), 0.25 + noise.uniform(100 + e)));
        }
        equations.add(equations.get(0));   // said twice, it takes no more freedom
        var state = new ReducedState(amounts, equations);
        assertEquals(quantities - quantities / 2, state.free());
        var free = new double[state.free()];
        for (int i = 0; i < free.length; i++) {
            free[i] = noise.uniform(200 + i) - 0.5;
        }
        for (Map<String, Double> equation : equations) {
            double sum = 0;
            double size = 0;
            for (var term : equation.entrySet()) {
                double[] row = state.row(term.getKey());
                double value = 0;
                for (int i = 0; i < free.length; i++) {
                    value += row[i] * free[i];
                }
                sum += term.getValue() * amounts.get(term.getKey()) * value;
                size += Math.abs(term.getValue() * amounts.get(term.getKey()) * value);
            }
            assertTrue(Math.abs(sum) <= 1e-9 * size, () -> "seed " + seed);
        }
    }
}
