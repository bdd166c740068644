package org.potline.twin.metering;

import org.potline.twin.uncertainty.Estimate;

/**
 * What one meter showed for one month: the sum of its readings for an amount, the last reading for a stock, the mean for a state.
 * There is one only where the meter read every hour of the month: a part of a month is not its amount. The stock with which the year
 * opens needs a meter that was there before.
 *
 * @param meter    management number
 * @param month    month, 1..12; 0 for the stock with which the year opens
 * @param estimate value in the unit of what the meter's point measures, with what makes it wrong: the meter's and its chain's limits of
 *                 error, drift, noise and resolution; nothing for a perfect meter
 */
public record MonthlyReading(String meter, int month, Estimate estimate) {
    public double value() {
        return estimate.value();
    }

    /** Standard uncertainty of the value, same unit. */
    public double u() {
        return estimate.u();
    }
}
