package org.potline.scenario.plan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WhiteningTest {
    /** Two readings that share a calibration: Aᵀ·V⁻¹·A by hand, V = [[0.05, 0.04], [0.04, 0.13]]. */
    @Test
    @DisplayName("white rows hold the information of correlated readings")
    void informationStays() {
        List<double[]> rows = List.of(new double[] {1, 0}, new double[] {0, 1});
        List<double[]> white = Whitening.of(rows, List.of(Map.of("common", 0.2, "first", 0.1), Map.of("common", 0.2, "second", 0.3)));
        double det = 0.05 * 0.13 - 0.04 * 0.04;
        double[][] inverse = {{0.13 / det, -0.04 / det}, {-0.04 / det, 0.05 / det}};
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                assertEquals(inverse[i][j], white.get(0)[i] * white.get(0)[j] + white.get(1)[i] * white.get(1)[j], 1e-9);
            }
        }
    }
}
