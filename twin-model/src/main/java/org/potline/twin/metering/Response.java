package org.potline.twin.metering;

import org.potline.twin.time.HourRange;

/** What makes readings of the truth. */
sealed interface Response permits Instrument, EffectLog {
    /** What is shown for an hour of the year, steps apart; hour −1 stands for the stock before it. */
    double raw(int hour);

    /**
     * Variance of the sum of readings, steps apart.
     *
     * @param readings the readings, hour by hour
     */
    double variance(HourRange range, double[] readings);

    /** Standard uncertainty of one reading, that of hour −1 included. */
    double u(int hour, double reading);

    /** Smallest step of a reading; 0 for none. */
    double resolution();
}
