package org.potline.rules.fact;

import org.potline.twin.plant.SeriesKind;

/**
 * A kind of series that the plant has readings or gaps of, so that it has to be laid down how its gaps are filled.
 *
 * @param id   {@code gaps-of-activity}
 * @param kind kind of series
 */
public record Series(String id, SeriesKind kind) {
}
