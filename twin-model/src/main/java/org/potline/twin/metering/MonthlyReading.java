package org.potline.twin.metering;

/**
 * What one meter showed for one month: the sum of its readings for an amount, the last reading for a stock, the mean for a state.
 *
 * @param meter management number
 * @param month month, 1..12; 0 for the stock with which the year opens
 * @param value value in the unit of what the meter's point measures
 * @param u     standard uncertainty from the meter's accuracy class, same unit; 0 for a perfect meter
 */
public record MonthlyReading(String meter, int month, double value, double u) {
}
