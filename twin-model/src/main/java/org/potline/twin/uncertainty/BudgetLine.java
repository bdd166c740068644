package org.potline.twin.uncertainty;

/**
 * One input's line in the uncertainty budget of an output.
 *
 * @param input        the input
 * @param sensitivity  sensitivity coefficient c, unit of the output per unit of the input
 * @param contribution c·u, signed, in the unit of the output
 * @param share        share of the output's variance, with half of each covariance the input has part in; all shares add up to 1 (of a first
 *     order variance). Negative where a correlation makes the output surer
 * @see "JCGM 100:2008, 5.1.2, 5.2.2, 7.2.7"
 */
public record BudgetLine(Input input, double sensitivity, double contribution, double share) {
}
