package org.potline.rules.check.fact;

/**
 * A regular analysis that serves a metering point.
 *
 * @param point         metering point
 * @param ownLaboratory whether the own laboratory does it
 */
public record Analysis(String point, boolean ownLaboratory) {
}
