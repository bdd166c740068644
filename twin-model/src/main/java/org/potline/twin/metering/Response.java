package org.potline.twin.metering;

import java.util.function.IntToDoubleFunction;

/** What makes readings of the truth. */
sealed interface Response permits Instrument, EffectLog {
    /** What is shown for an hour of the year, steps apart; hour −1 stands for the stock before it. */
    double raw(int hour);

    /**
     * Adds up what makes the sum of the readings of hours {@code [from, to)} wrong, steps apart; hour −1 may be one of them.
     *
     * @param readings the reading of an hour
     */
    void addErrors(int from, int to, IntToDoubleFunction readings, ErrorSum sum);

    /** Smallest step of a reading; 0 for none. */
    double resolution();
}
