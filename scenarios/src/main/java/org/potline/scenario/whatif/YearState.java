package org.potline.scenario.whatif;

/**
 * One simulated year as reported and as it truly was, within the method's boundary and at its warming potentials.
 *
 * @param seed                 its seed
 * @param reportedTotalTCo2e   total reported [tCO2e]
 * @param trueTotalTCo2e       total that truly left [tCO2e]
 * @param reportedProcessTCo2e electrolysis process reported [tCO2e]
 * @param trueProcessTCo2e     electrolysis process that truly left [tCO2e]
 */
public record YearState(long seed, double reportedTotalTCo2e, double trueTotalTCo2e, double reportedProcessTCo2e, double trueProcessTCo2e) {
    /** Reported minus true of the total [tCO2e]. */
    public double totalErrorTCo2e() {
        return reportedTotalTCo2e - trueTotalTCo2e;
    }

    /** Reported minus true of the electrolysis process [tCO2e]. */
    public double processErrorTCo2e() {
        return reportedProcessTCo2e - trueProcessTCo2e;
    }
}
