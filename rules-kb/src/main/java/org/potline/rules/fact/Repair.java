package org.potline.rules.fact;

import java.time.LocalDate;

/**
 * A repair of an instrument, as the plant states it or as a calibration shows that was failed and later passed. A plant that states no repair at
 * all has one without instrument: any of its instruments may have been repaired.
 *
 * @param instrument management number; empty where the plant states none
 * @param date       day it was done
 */
public record Repair(@Otherwise("") String instrument, @Otherwise("1900-01-01") LocalDate date) {
}
