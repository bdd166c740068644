package org.potline.rules.fact;

import org.potline.twin.plant.Measurand;

/**
 * A measurand that will do for a need.
 *
 * @param need     the need
 * @param measures the measurand
 */
public record Accepts(String need, Measurand measures) {
}
