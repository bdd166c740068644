package org.potline.rules.finding;

import java.time.LocalDate;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Where;

/**
 * A working value of ours that a finding rests on, and where it can be changed.
 *
 * @param basis     what it rests on itself, with its mark of confidence
 * @param label     what its parameter is
 * @param parameter id of the parameter
 * @param row       key of its row
 * @param value     value as written
 * @param unit      unit of the parameter's values
 * @param since     first day it holds
 * @param where     place of the value in its file
 */
public record WorkingValue(LocalText basis, LocalText label, String parameter, String row, String value, String unit, LocalDate since,
        Where where) {
    private static final int LONGEST_SYMBOL = 4;

    /** The value with its unit, where that is a symbol and not a description. */
    public String stated() {
        return unit.length() > LONGEST_SYMBOL ? value : value + " " + unit;
    }
}
