package org.potline.rules.data;

import java.util.List;

/**
 * An item a substance can have in a ledger.
 *
 * @param name   its name: {@code ncv}
 * @param units  units it may be written in, the ledger's own first
 * @param atMost largest value that can be, in its own unit
 */
public record LedgerItem(String name, List<String> units, double atMost) {
    public LedgerItem {
        units = List.copyOf(units);
    }
}
