package org.potline.rules.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MeasuredTest {
    @Test @DisplayName("x = 3 ± 1 over x + y with y = 1: dr/dx = y/(x + y)² = 1/16, not 1/4 + 3/16")
    void aReadingOnBothSidesOfARatioCountsOnce() {
        Measured x = Measured.reading("x", 3, 1);
        Measured ratio = x.over(x.plus(Measured.reading("y", 1, 0)));
        assertEquals(0.75, ratio.value(), 0);
        assertEquals(1.0 / 16, ratio.u(), 1e-15);
    }
}
