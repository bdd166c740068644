package org.potline.twin.metering;

import org.potline.twin.plant.Measurand;

/**
 * The mean of a month's analyses of one property.
 *
 * @param stream   source stream sampled
 * @param measures property
 * @param month    month, 1..12
 * @param value    mean of the samples, in the property's unit
 * @param u        its standard uncertainty, same unit
 */
public record MonthlyAnalysis(String stream, Measurand measures, int month, double value, double u) {
}
