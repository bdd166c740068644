package org.potline.rules.fact;

import org.potline.twin.plant.SeriesKind;

/**
 * A method by which gaps of a kind of series are to be filled, as the plant has laid down. Of the plant, whatever the period.
 *
 * @param kind   kind of series
 * @param method method, {@code stock-balance}
 */
public record FillPlan(SeriesKind kind, String method) {
}
