package org.potline.twin.uncertainty;

/**
 * How an output is tallied, as a pilot run showed.
 *
 * @param name     name
 * @param centre   about its mean
 * @param scale    about its standard deviation, more than 0
 * @param low      lower edge of the first bin
 * @param binWidth width of a bin
 * @param control  its control variate, or null
 */
record PlannedOutput(String name, double centre, double scale, double low, double binWidth, Control control) {
    /** Whether its distribution function follows a control. */
    boolean follows() {
        return control != null && control.hasCurve();
    }

    double high() {
        return low + Tally.BINS * binWidth;
    }
}
