package org.potline.rules.accounting;

/**
 * A figure that a source was reckoned from.
 *
 * @param formula formula of the method that used it: {@code CETS-F1}
 * @param item    ledger item ({@code ncv}), or the method's table and row ({@code carbonate-factor.CaCO3})
 * @param value   an amount: its sum over the period; a property: its weighted mean over the months that formula reckons
 * @param unit    its unit
 * @param origin  where it comes from
 */
public record UsedFigure(String formula, String item, double value, String unit, Origin origin) {
    /** Where a figure comes from. */
    public enum Origin {
        /** The ledger. */ LEDGER,
        /** A default of the method, where the ledger has none. */ DEFAULT,
        /** The ledger for some months, a default for others. */ BOTH,
        /** A constant of the method. */ METHOD
    }
}
