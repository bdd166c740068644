package org.potline.twin.reconcile.site;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.potline.twin.time.HourRange;
import org.potline.twin.time.YearHours;

/**
 * A day or a month.
 *
 * @param name  as in a ledger: {@code 2025-03}, {@code 2025-03-31}
 * @param hours its hours
 */
public record Period(String name, HourRange hours) {
    /** How long periods are. */
    public enum By {
        /** Calendar month. */ MONTH,
        /** Local day. */ DAY
    }

    /** The periods of a year, from the first day to the last, all of them included; of months those that lie wholly within. */
    public static List<Period> of(YearHours year, By by, LocalDate from, LocalDate to) {
        if (by == By.DAY) {
            return from.datesUntil(to.plusDays(1)).map(day -> new Period(day.toString(), year.day(day))).toList();
        }
        return IntStream.rangeClosed(1, 12).mapToObj(month -> new Period(year.period(month), year.month(month)))
                .filter(month -> month.hours().from() >= year.hourOf(from) && month.hours().to() <= year.hourOf(to.plusDays(1))).toList();
    }

    /** All periods of a year. */
    public static List<Period> of(YearHours year, By by) {
        return of(year, by, LocalDate.of(year.year(), 1, 1), LocalDate.of(year.year(), 12, 31));
    }
}
