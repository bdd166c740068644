package org.potline.rules.uncertainty;

import org.potline.rules.accounting.Factor;
import org.potline.rules.accounting.FactorSpread;
import org.potline.twin.text.LocalText;

/**
 * A value of the method that an inventory was reckoned from and that is not certain, for the reader of its budget.
 *
 * @param name   table and row, as the budget's subject {@code default/…} has it
 * @param label  what its table is, in words
 * @param row    its row: {@code diesel}
 * @param value  the value
 * @param unit   its unit
 * @param spread how far it may be from what it stands for
 */
public record ValueSpread(String name, LocalText label, String row, double value, String unit, FactorSpread spread) {
    /** What the subject of a value begins with. */
    static final String SUBJECT = "default/";

    static ValueSpread of(Factor factor, LocalText label, FactorSpread spread) {
        return new ValueSpread(factor.name(), label, factor.row(), factor.value(), factor.unit(), spread);
    }

    /** Its subject in a budget. */
    public String subject() {
        return SUBJECT + name;
    }
}
