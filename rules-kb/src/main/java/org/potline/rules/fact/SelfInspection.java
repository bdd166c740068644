package org.potline.rules.fact;

import java.time.LocalDate;

/**
 * A self-inspection of the metering.
 *
 * @param id   id
 * @param date day it was finished
 */
public record SelfInspection(String id, LocalDate date) {
    /** Whether it was done by a day, and at most so many whole months before it: of 2024-12-15 it is within 12 months to 2025-12-15. */
    public boolean within(double months, LocalDate day) {
        return !date.isAfter(day) && !date.plusMonths((long) months).isBefore(day);
    }
}
