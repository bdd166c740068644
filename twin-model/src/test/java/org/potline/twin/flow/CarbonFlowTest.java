package org.potline.twin.flow;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CarbonFlowTest {
    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    @DisplayName("carbon that is negative or no number is refused, with the flow's name")
    void refusesNoAmount(double carbonT) {
        String message = assertThrows(IllegalArgumentException.class, () -> new CarbonFlow("in-pitch", "baking", carbonT)).getMessage();
        assertTrue(message.contains("in-pitch") && message.contains(String.valueOf(carbonT)), message);
    }

    @Test
    @DisplayName("no carbon at all is an amount")
    void takesNothing() {
        new CarbonFlow("in-pitch", "baking", 0);
    }
}
