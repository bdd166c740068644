package org.potline.twin.flow.pot;

import org.potline.twin.flow.book.Step;

/**
 * What all pots of the line share in a step.
 *
 * @param step           the step
 * @param ka             mean line current [kA]
 * @param squareKa       mean of its square, over its mean [kA]: what ohmic voltage and heat go by; equal to {@code ka} while the
 *                       current is steady
 * @param fluorideFactor how the loss of fluoride compares with the mean
 */
record LineStep(Step step, double ka, double squareKa, double fluorideFactor) {
}
