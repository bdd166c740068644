package org.potline.rules.data;

import java.util.List;

/**
 * An item a substance can have in a ledger.
 *
 * @param name     its name: {@code ncv}
 * @param units    units it may be written in, the ledger's own first
 * @param additive whether months add up to the year (an amount); else they are weighted (a property)
 * @param atMost   largest value that can be, in its unit
 */
public record LedgerItem(String name, List<String> units, boolean additive, double atMost) {
    public LedgerItem {
        units = List.copyOf(units);
    }
}
