package org.potline.rules.fact;

import java.time.LocalDate;
import org.potline.twin.plant.DrawingKind;

/**
 * One thing that stands on a diagram; one that stands there twice is two facts.
 *
 * @param drawing number of the drawing
 * @param kind    what the drawing is
 * @param process the process it is of; of the site the enterprise
 * @param what    stream or management number; the process for the drawing itself; {@code levels} with the number of a network that
 *                states the level of every point
 * @param date    day of the drawing
 */
public record Drawn(String drawing, DrawingKind kind, @Otherwise("SITE") String process, String what,
        @Otherwise("2000-01-01") LocalDate date) {
}
