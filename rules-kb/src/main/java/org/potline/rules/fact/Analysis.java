package org.potline.rules.fact;

/**
 * A regular analysis that serves a metering point.
 *
 * @param point         metering point
 * @param ownLaboratory whether the own laboratory does it
 * @param accredited    whether its report carries CMA or CNAS
 * @param row           what of what is determined: {@code bituminous/ncv}
 * @param standard      test standard; empty where none is stated
 */
public record Analysis(String point, boolean ownLaboratory, @Otherwise("true") boolean accredited, @Otherwise("") String row,
        @Otherwise("") String standard) {
}
