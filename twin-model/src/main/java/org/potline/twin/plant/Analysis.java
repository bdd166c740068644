package org.potline.twin.plant;

/**
 * A regular analysis of a material.
 *
 * @param stream     source stream sampled
 * @param measures   property determined
 * @param point      metering point (of item emission factor) it serves
 * @param samplesPerMonth samples a month, at least 1
 * @param byOwnLaboratory whether the own laboratory does it; else an outside one
 * @param accredited whether the laboratory's report carries CMA or CNAS
 * @param scatter    how its results scatter, laboratory bias apart
 * @param uBiasRel   relative standard uncertainty of the laboratory's bias, common to its results of a year [%]
 * @param standard   test standard
 */
public record Analysis(String stream, Measurand measures, String point, int samplesPerMonth, boolean byOwnLaboratory,
        boolean accredited, ResultScatter scatter, double uBiasRel, String standard) {
    public Analysis {
        if (!(samplesPerMonth >= 1 && uBiasRel >= 0)) {
            throw new IllegalArgumentException("""
                    Analysis of (%s) at (%s): samplesPerMonth (%d) must be at least 1, uBiasRel (%s) not negative."""
                    .formatted(stream, point, samplesPerMonth, uBiasRel));
        }
    }

    /** An analysis whose scatter is one figure [%]. */
    public Analysis(String stream, Measurand measures, String point, int samplesPerMonth, boolean byOwnLaboratory, boolean accredited,
            double uRel, double uBiasRel, String standard) {
        this(stream, measures, point, samplesPerMonth, byOwnLaboratory, accredited, new ResultScatter.Whole(uRel), uBiasRel, standard);
    }

    /** Relative standard uncertainty of one sample's result, laboratory bias apart [%]. */
    public double uRel() {
        return scatter.uRel();
    }
}
