package org.potline.rules.accounting;

import java.time.LocalDate;

/**
 * One dated value of a method's content.
 *
 * @param parameter  table it stands in: {@code fuel-ncv}
 * @param row        its row: {@code natural-gas}
 * @param since      day from which it holds
 * @param value      the value
 * @param unit       its unit
 * @param source     where it comes from
 * @param confidence A, B, C or D, with + or -
 */
public record Factor(String parameter, String row, LocalDate since, double value, String unit, String source, String confidence) {
    public Factor {
        if (unit.isBlank() || source.isBlank() || !confidence.matches("[ABCD][+-]?")) {
            throw new IllegalArgumentException("""
                    Value (%s) of (%s) lacks a unit or a source, or its confidence (%s) is none of A, B, C, D with + or -.
                    Likely cause: a value was added without saying where it comes from.""".formatted(value, row, confidence));
        }
    }

    /** Table and row: {@code fuel-ncv.natural-gas}. */
    public String name() {
        return parameter + "." + row;
    }
}
