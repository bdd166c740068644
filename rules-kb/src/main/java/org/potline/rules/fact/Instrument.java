package org.potline.rules.fact;

import java.time.LocalDate;

/**
 * A measuring instrument in use, meter or laboratory instrument, that has to be verified or calibrated.
 *
 * @param id    management number
 * @param since first day it is in use
 */
public record Instrument(String id, LocalDate since) {
}
