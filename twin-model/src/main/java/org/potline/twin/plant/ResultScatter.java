package org.potline.twin.plant;

/** How the results of an analysis scatter, the laboratory's bias apart: as one figure, or by the stages a sample goes through. */
public sealed interface ResultScatter {
    /** Relative standard uncertainty of one sample's result [%]. */
    double uRel();

    /** One figure for sampling, preparation and analysis together [%]. */
    record Whole(double uRel) implements ResultScatter {
        public Whole {
            notNegative(uRel);
        }
    }

    /**
     * By stages, each with a scatter of its own.
     * <pre>  u² = u_s² + u_p² + u_a²/n  </pre>
     *
     * @param uSampling    u_s of taking a sample [%]
     * @param uPreparation u_p of crushing and dividing it [%]
     * @param uAnalysis    u_a of one determination [%]
     * @param replicates   n determinations of each sample, whose mean is the result
     */
    record Stages(double uSampling, double uPreparation, double uAnalysis, int replicates) implements ResultScatter {
        public Stages {
            notNegative(uSampling);
            notNegative(uPreparation);
            notNegative(uAnalysis);
            if (replicates < 1) {
                throw new IllegalArgumentException("replicates (%d) must be at least 1.".formatted(replicates));
            }
        }

        @Override
        public double uRel() {
            return Math.sqrt(uSampling * uSampling + uPreparation * uPreparation + uAnalysis * uAnalysis / replicates);
        }
    }

    private static void notNegative(double u) {
        if (!(u >= 0)) {
            throw new IllegalArgumentException("Uncertainty (%s) of a result is not a number >= 0.".formatted(u));
        }
    }
}
