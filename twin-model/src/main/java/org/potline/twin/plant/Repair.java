package org.potline.twin.plant;

import java.time.LocalDate;
import org.potline.twin.text.LocalText;

/**
 * A repair of an instrument.
 *
 * @param instrument management number
 * @param date       day it was done
 * @param what       what was repaired
 */
public record Repair(String instrument, LocalDate date, LocalText what) {
}
