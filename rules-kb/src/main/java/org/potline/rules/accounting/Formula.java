package org.potline.rules.accounting;

import java.util.List;
import java.util.Optional;

/**
 * A formula as a method's content lists it, for the Accountant and for the reader of a report.
 *
 * @param id         id: {@code CETS-F1}
 * @param by         the formula of ours that reckons it; empty of a sum
 * @param cells      cell technologies it holds for; none: for all
 * @param equation   the equation
 * @param source     where it stands
 * @param confidence A, B, C or D, with + or -
 */
public record Formula(String id, Optional<FormulaKind> by, List<Technology> cells, String equation, String source, String confidence) {
    public Formula {
        cells = List.copyOf(cells);
    }

    /** Whether it holds for cells of that technology; of a method that does not ask for one, always. */
    boolean holdsFor(Optional<Technology> technology) {
        return cells.isEmpty() || technology.isEmpty() || cells.contains(technology.get());
    }
}
