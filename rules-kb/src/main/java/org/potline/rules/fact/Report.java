package org.potline.rules.fact;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The emission report of a year; of the year before the day of the check there is one also where the plant file has none.
 *
 * @param id          id
 * @param year        year reported
 * @param submitted   day it was submitted; far ahead where it was not
 * @param surrendered day the allowances of that year were surrendered; far ahead where they were not
 */
public record Report(String id, double year, @Otherwise("1900-01-01") LocalDate submitted,
        @Otherwise("1900-01-01") LocalDate surrendered) {
    /** Whether a deadline in the following year, {@code 03-31}, has come by a day. */
    public boolean isDue(String deadline, LocalDate day) {
        return !deadline(deadline).isAfter(day);
    }

    /** Whether it was submitted by a deadline in the following year. */
    public boolean submittedBy(String deadline) {
        return !submitted.isAfter(deadline(deadline));
    }

    /** Whether the allowances were surrendered by a deadline in the following year. */
    public boolean surrenderedBy(String deadline) {
        return !surrendered.isAfter(deadline(deadline));
    }

    private LocalDate deadline(String monthAndDay) {
        return MonthDay.parse("--" + monthAndDay).atYear((int) year + 1);
    }
}
