package org.potline.rules.fact;

import java.time.LocalDate;

/**
 * A verification or calibration of an instrument.
 *
 * @param instrument management number
 * @param date       day it was done
 * @param validUntil last day it is valid
 * @param passed     whether it was passed
 */
public record Certificate(String instrument, LocalDate date, LocalDate validUntil, boolean passed) {
}
