package org.potline.scenario.compare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.rules.accounting.MethodBoundary;
import org.potline.rules.accounting.Methods;

class TrueSourceTest {
    private final MethodBoundary cets = new MethodBoundary(Methods.load("cets-2024"), LocalDate.of(2025, 12, 31));

    private static double[] january(double value) {
        var months = new double[12];
        months[0] = value;
        return months;
    }

    @Test
    @DisplayName("1 t CO2, 2 t CF4 and 3 t C2F6 weigh 1 + 2 x 6630 + 3 x 11100 = 46 561 t by cets-2024")
    void weighsTheGasesByTheMethod() {
        TrueSource source = TrueSource.of(new TrueMass("anode-effect", january(1), january(2), january(3)), cets);
        assertArrayEquals(january(46_561), source.tCo2e());
        assertEquals(46_561, source.year());
        assertTrue(source.seen());
    }

    @Test
    @DisplayName("a method sees anodes, anode effects, every fuel and every carbonate, with a place or without; not low-voltage PFC")
    void knowsWhatTheMethodSees() {
        for (String seen : new String[] {"anode", "anode@line-2", "anode-effect", "diesel@vehicles", "natural-gas", "CaCO3@kiln"}) {
            assertTrue(cets.has(seen), seen);
        }
        assertFalse(cets.has("low-voltage-pfc"));
        assertFalse(cets.has("electricity"));
        assertFalse(cets.has("baked-anode@yard"));
    }
}
