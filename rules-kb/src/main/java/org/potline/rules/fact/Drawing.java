package org.potline.rules.fact;

import java.time.LocalDate;
import org.potline.twin.plant.DrawingKind;

/**
 * A diagram that the enterprise keeps.
 *
 * @param id      its number
 * @param kind    what it is
 * @param process the process it is of; of the site the enterprise
 * @param date    day it was drawn or last brought up to date
 */
public record Drawing(String id, DrawingKind kind, @Otherwise("SITE") String process, @Otherwise("2000-01-01") LocalDate date) {
}
