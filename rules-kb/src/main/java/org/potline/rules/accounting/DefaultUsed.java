package org.potline.rules.accounting;

import java.util.List;

/**
 * A default that stood in for a value the ledger lacks.
 *
 * @param item       ledger item that was missing: {@code anode-sulphur}
 * @param parameter  parameter of the method that stood in
 * @param value      its value
 * @param unit       its unit
 * @param source     where the value comes from
 * @param confidence how sure it is
 * @param months     months it stood for, such as {@code 2025-03}; none where it stood for the whole period
 */
public record DefaultUsed(String item, String parameter, double value, String unit, String source, String confidence,
        List<String> months) {
    public DefaultUsed {
        months = List.copyOf(months);
    }
}
