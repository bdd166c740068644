package org.potline.rules.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GradientTest {
    @Test @DisplayName("0.1 + 0.2 − 0.3 is nought and weights no mean; 2 − 3 is −1; what the output does not depend on adds nothing")
    void sums() {
        var gradient = new Gradient(new TreeMap<>(Map.of(1, 0.1, 2, 0.2, 4, -0.3, 7, 2.0, 8, -3.0)));
        assertEquals(0, gradient.sum(List.of(1, 2, 4)));
        assertEquals(-1, gradient.sum(List.of(7, 8, 9)));
        assertEquals(0, gradient.sum(List.of(3)));
    }
}
