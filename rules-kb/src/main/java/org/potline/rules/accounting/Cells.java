package org.potline.rules.accounting;

import java.util.Map;

/**
 * How a method's factors go by cell technology.
 *
 * @param ofDefault technology taken where none is chosen
 * @param standsFor whose values a technology takes where it has none of its own
 */
public record Cells(Technology ofDefault, Map<Technology, Technology> standsFor) {
    public Cells {
        standsFor = Map.copyOf(standsFor);
    }
}
