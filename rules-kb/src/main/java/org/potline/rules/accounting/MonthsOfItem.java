package org.potline.rules.accounting;

/**
 * How the months of one item of one stream err, where a ledger states a standard uncertainty for each and nothing of what it comes from. What
 * meters, laboratories and defaults share is known by cause and is no matter of this.
 */
public enum MonthsOfItem {
    /** All by one error, as by that of one meter or one factor: uncertainties of the months add up. The greater of the two. */
    COMMON,
    /** Each by an error of its own, as by scatter of readings: their squares add up. */
    INDEPENDENT
}
