package org.potline.twin.uncertainty;

/** An interval that contains the true value with a stated probability (JCGM 101:2008, 3.12). */
public record CoverageInterval(double low, double high) {
    public double width() {
        return high - low;
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
