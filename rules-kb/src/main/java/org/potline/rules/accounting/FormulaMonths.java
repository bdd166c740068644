package org.potline.rules.accounting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Which of a source's formulas reckons which months: of each month the first whose data are there. So a year is its months. */
final class FormulaMonths {
    /**
     * A formula and its months.
     *
     * @param formula the formula
     * @param in      its slots of the period
     */
    record Part(Formula formula, boolean[] in) {
    }

    private FormulaMonths() {
    }

    /**
     * Shares the slots out.
     *
     * @param formulas  formulas in order of preference; at least one
     * @param slots     number of slots
     * @param available slots in which the ledger has what a formula needs
     * @param otherwise formula that takes the slots no formula has data of, for it to say what is missing
     * @return the formulas that have a slot
     */
    static List<Part> share(List<Formula> formulas, int slots, Function<Formula, boolean[]> available, Formula otherwise) {
        var left = new boolean[slots];
        Arrays.fill(left, true);
        var parts = new ArrayList<Part>();
        for (Formula formula : formulas) {
            parts.add(new Part(formula, take(left, available.apply(formula))));
        }
        parts.stream().filter(part -> part.formula == otherwise).forEach(part -> Activity.join(part.in, left));
        parts.removeIf(part -> !Activity.any(part.in));
        return parts;
    }

    /** The slots of {@code wanted} that are left, which then are no more. */
    private static boolean[] take(boolean[] left, boolean[] wanted) {
        var taken = new boolean[left.length];
        for (int slot = 0; slot < left.length; slot++) {
            taken[slot] = left[slot] && wanted[slot];
            left[slot] &= !wanted[slot];
        }
        return taken;
    }
}
