package org.potline.twin.flow.book;

import org.potline.twin.plant.Measurand;

/**
 * The truth of one quantity of one stream, step by step: of an hourly year hour by hour.
 *
 * @param stream   source stream
 * @param measures the quantity; its sort says what a value is: an amount of the step, the stock at its end, the mean over it, or
 *                 the property of what passed in it
 * @param opening  of a stock, what the year opens with; else 0
 * @param values   one value a step of the year, in the quantity's unit; not to be changed
 */
public record Series(String stream, Measurand measures, double opening, double[] values) {
    /** The quantity before a step: of a stock its value at the end of the step before. */
    public double before(int step) {
        return step == 0 ? opening : values[step - 1];
    }
}
