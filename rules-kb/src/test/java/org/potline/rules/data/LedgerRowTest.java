package org.potline.rules.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.twin.uncertainty.ErrorCause;
import org.potline.twin.uncertainty.ErrorShare;
import org.potline.twin.uncertainty.Estimate;
import org.potline.twin.uncertainty.Shape;

class LedgerRowTest {
    private static LedgerRow january(OptionalDouble u, List<ErrorShare> errors) {
        return new LedgerRow("2025-01", "heat", "purchased", 36, "GJ", u, errors);
    }

    @Test @DisplayName("errors are what they are; a row that states none is taken as it stands, whatever its u")
    void knowsItsErrors() {
        var cause = new ErrorCause("meter/H/drift/2024-01-01", ErrorCause.Kind.DRIFT, Shape.NORMAL);
        assertEquals(Estimate.exact(36), january(OptionalDouble.of(3), List.of()).estimate());
        assertEquals(Estimate.exact(36), january(OptionalDouble.empty(), List.of()).estimate());
        assertEquals(Estimate.exact(36), january(OptionalDouble.of(0), List.of()).estimate());
        assertEquals(Estimate.of(36, cause, -2), new LedgerRow("2025-01", "heat", "purchased", Estimate.of(36, cause, -2), "GJ").estimate());
        assertEquals(OptionalDouble.of(2), new LedgerRow("2025-01", "heat", "purchased", Estimate.of(36, cause, -2), "GJ").u());
    }

    @Test @DisplayName("a u that is not what the errors add up to is refused")
    void refusesAnotherU() {
        List<ErrorShare> errors = List.of(new ErrorShare(new ErrorCause("a", ErrorCause.Kind.READING, Shape.NORMAL), 3),
                new ErrorShare(new ErrorCause("b", ErrorCause.Kind.READING, Shape.NORMAL), 4));
        assertEquals(5, january(OptionalDouble.of(5), errors).u().orElseThrow());
        assertThrows(IllegalArgumentException.class, () -> january(OptionalDouble.of(7), errors));
        assertThrows(IllegalArgumentException.class, () -> january(OptionalDouble.empty(), errors));
    }
}
