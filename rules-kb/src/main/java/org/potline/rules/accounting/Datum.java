package org.potline.rules.accounting;

import org.potline.rules.data.LedgerRow;

/** One number that an inventory is reckoned from, whatever is done with it. */
public sealed interface Datum {
    /** The number. */
    double value();

    /** A row of the ledger. */
    record Stated(LedgerRow row) implements Datum {
        @Override
        public double value() {
            return row.value();
        }
    }

    /** A value of the method: a constant, or a default that stands for what the ledger lacks. */
    record OfMethod(Factor factor) implements Datum {
        @Override
        public double value() {
            return factor.value();
        }
    }
}
