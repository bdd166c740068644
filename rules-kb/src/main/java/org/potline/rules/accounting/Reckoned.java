package org.potline.rules.accounting;

import java.util.List;

/**
 * A source's result and the formulas it came of.
 *
 * @param result emission of the source
 * @param parts  formulas
 */
record Reckoned(SourceResult result, List<Part> parts) {
    Reckoned {
        parts = List.copyOf(parts);
    }
}
