package org.potline.rules.fact;

import java.time.LocalDate;

/**
 * The label of an instrument in use.
 *
 * @param instrument management number
 * @param number     number on the label; empty where there is no label
 * @param validUntil last day the label is valid; far ahead where it states none
 */
public record Label(String instrument, @Otherwise("") String number, @Otherwise("2999-12-31") LocalDate validUntil) {
}
