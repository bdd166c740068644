package org.potline.twin.plant;

/**
 * A regular analysis of a material.
 *
 * @param stream     source stream sampled
 * @param measures   property determined
 * @param point      metering point (of item emission factor) it serves
 * @param samplesPerMonth samples a month, at least 1
 * @param byOwnLaboratory whether the own laboratory does it; else an outside one
 * @param accredited whether the laboratory's report carries CMA or CNAS: for the rules on outside laboratories (a later issue)
 * @param uRel       relative standard uncertainty of one result, laboratory bias apart [%]
 * @param uBiasRel   relative standard uncertainty of the laboratory's bias, common to its results of a year [%]
 * @param standard   test standard
 */
public record Analysis(String stream, Measurand measures, String point, int samplesPerMonth, boolean byOwnLaboratory,
        boolean accredited, double uRel, double uBiasRel, String standard) {
    public Analysis {
        if (!(samplesPerMonth >= 1 && uRel >= 0 && uBiasRel >= 0)) {
            throw new IllegalArgumentException("""
                    Analysis of (%s) at (%s): samplesPerMonth (%d) must be at least 1, uRel (%s) and uBiasRel (%s) not negative."""
                    .formatted(stream, point, samplesPerMonth, uRel, uBiasRel));
        }
    }
}
