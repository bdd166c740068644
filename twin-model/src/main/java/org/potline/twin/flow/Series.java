package org.potline.twin.flow;

import org.potline.twin.plant.Measurand;

/**
 * The truth of one quantity of one stream, hour by hour.
 *
 * @param stream   source stream
 * @param measures the quantity; its sort says what a value is: an amount of the hour, the stock at its end, the mean over it, or
 *                 the property of what passed in it
 * @param opening  of a stock, what the year opens with; else 0
 * @param hourly   one value an hour of the year, in the quantity's unit; not to be changed
 */
public record Series(String stream, Measurand measures, double opening, double[] hourly) {
    /** The quantity before an hour: of a stock its value at the end of the hour before. */
    public double before(int hour) {
        return hour == 0 ? opening : hourly[hour - 1];
    }
}
