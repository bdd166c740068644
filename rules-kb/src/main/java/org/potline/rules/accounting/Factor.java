package org.potline.rules.accounting;

import java.time.LocalDate;
import org.potline.twin.text.Where;

/**
 * One dated value of a method's content.
 *
 * @param parameter  table it stands in: {@code fuel-ncv-by-volume}
 * @param row        its row: {@code natural-gas}
 * @param since      day from which it holds
 * @param value      the value
 * @param unit       its unit
 * @param source     where it comes from
 * @param confidence A, B, C or D, with + or -
 * @param where      place in its file
 */
public record Factor(String parameter, String row, LocalDate since, double value, String unit, String source, String confidence, Where where) {
    /** Table and row: {@code fuel-ncv-by-volume.natural-gas}. */
    public String name() {
        return parameter + "." + row;
    }
}
