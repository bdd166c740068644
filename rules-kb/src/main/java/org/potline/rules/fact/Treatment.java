package org.potline.rules.fact;

import java.time.LocalDate;

/**
 * That the data of an instrument without a valid verification were taken conservatively.
 *
 * @param instrument management number
 * @param first      first day
 * @param last       last day
 */
public record Treatment(String instrument, LocalDate first, LocalDate last) {
}
