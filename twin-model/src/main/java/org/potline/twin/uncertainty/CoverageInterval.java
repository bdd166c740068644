package org.potline.twin.uncertainty;

/** An interval that contains the true value with a stated probability (JCGM 101:2008, 3.12). */
public record CoverageInterval(double low, double high) {
    /** Coverage factor of a normal 95 % interval, to the two decimals that IPCC, VDI 2048 and the usual tables state. */
    public static final double K_95 = 1.96;

    public double width() {
        return high - low;
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
