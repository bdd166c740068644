package org.potline.rules.check.fact;

import java.time.LocalDate;

/**
 * That the data of an instrument without a valid verification were taken conservatively.
 *
 * @param instrument management number
 * @param from       first day
 * @param until      last day
 */
public record Treatment(String instrument, LocalDate from, LocalDate until) {
}
