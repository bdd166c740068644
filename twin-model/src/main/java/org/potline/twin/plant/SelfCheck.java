package org.potline.twin.plant;

/**
 * An instrument that sets its zero and its span with reference gases at fixed times, and drifts in between.
 *
 * @param everyDays days from one check to the next
 * @param zero      drift of the zero until the next check, one standard deviation
 * @param span      drift of the span until the next check, one standard deviation
 * @see "HJ 75-2017, 9: zero and span at least every 7 d (C+)"
 */
public record SelfCheck(int everyDays, ErrorSize zero, ErrorSize span) {
    public SelfCheck {
        if (everyDays < 1) {
            throw new IllegalArgumentException("everyDays (%d) must be at least 1.".formatted(everyDays));
        }
    }
}
