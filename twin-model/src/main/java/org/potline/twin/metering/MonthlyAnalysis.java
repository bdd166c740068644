package org.potline.twin.metering;

import org.potline.twin.plant.Measurand;
import org.potline.twin.uncertainty.Estimate;

/**
 * The mean of a month's analyses of one property.
 *
 * @param stream   source stream sampled
 * @param measures property
 * @param month    month, 1..12
 * @param estimate mean of the samples, in the property's unit, with what makes it wrong: the laboratory's bias and the scatter of results
 */
public record MonthlyAnalysis(String stream, Measurand measures, int month, Estimate estimate) {
    public double value() {
        return estimate.value();
    }

    /** Standard uncertainty of the value, same unit. */
    public double u() {
        return estimate.u();
    }
}
