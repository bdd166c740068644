package org.potline.twin.flow;

import org.potline.twin.plant.Measurand;

/**
 * The truth of one quantity of one stream, hour by hour.
 *
 * @param stream   source stream
 * @param measures the quantity; its sort says what a value is: an amount of the hour, the stock at its end, the mean over it, or
 *                 the property of what passed in it
 * @param hourly   one value an hour of the year, in the quantity's unit; not to be changed
 */
public record Series(String stream, Measurand measures, double[] hourly) {
}
