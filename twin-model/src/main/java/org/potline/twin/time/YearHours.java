package org.potline.twin.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The hours of one local calendar year. Hour 0 begins at local midnight of 1 January; hours are of physical time, so a day of
 * a clock change has 23 or 25 of them.
 *
 * @param year calendar year, 1990..2100
 * @param zone time zone of the plant; its months must begin on whole hours of the year
 */
public record YearHours(int year, ZoneId zone) {
    public YearHours {
        if (year < 1990 || year > 2100) {
            throw new IllegalArgumentException("year (%d) is not within 1990..2100.".formatted(year));
        }
    }

    /** Start of the year, UTC. */
    public Instant start() {
        return LocalDate.of(year, 1, 1).atStartOfDay(zone).toInstant();
    }

    /** Number of hours of the year: 8760 or 8784. */
    public int count() {
        return hourOf(LocalDate.of(year + 1, 1, 1));
    }

    /** Start of that hour, UTC. */
    public Instant instant(int hour) {
        return start().plusSeconds(3600L * hour);
    }

    /** The local day in which that hour begins. */
    public LocalDate day(int hour) {
        return instant(hour).atZone(zone).toLocalDate();
    }

    /** The hour with which that local day begins; outside 0..count() for days outside the year. */
    public int hourOf(LocalDate day) {
        long seconds = Duration.between(start(), day.atStartOfDay(zone).toInstant()).getSeconds();
        if (seconds % 3600 != 0) {
            throw new IllegalArgumentException("""
                    Day (%s) in zone (%s) does not begin on a whole hour of the year.
                    Likely cause: a zone whose clock changes by less than an hour.""".formatted(day, zone));
        }
        return Math.toIntExact(seconds / 3600);
    }

    /** Hours of a local day. */
    public HourRange day(LocalDate day) {
        return new HourRange(hourOf(day), hourOf(day.plusDays(1)));
    }

    /** Hours of a month, 1..12. */
    public HourRange month(int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return new HourRange(hourOf(first), hourOf(first.plusMonths(1)));
    }

    /** Month, 1..12, of every hour of the year. */
    public int[] monthOfHour() {
        var months = new int[count()];
        IntStream.rangeClosed(1, 12).forEach(month -> {
            HourRange range = month(month);
            Arrays.fill(months, range.from(), range.to(), month);
        });
        return months;
    }

    /** Name of a span of hours: of a month {@code 2025-03}, of a day {@code 2025-03-14}, else its two ends. */
    public String period(HourRange range) {
        LocalDate first = day(range.from());
        if (range.equals(day(first))) {
            return first.toString();
        }
        return first.getDayOfMonth() == 1 && range.equals(month(first.getMonthValue()))
                ? period(first.getMonthValue()) : instant(range.from()) + "/" + instant(range.to());
    }

    /** The period text of a month as it stands in a ledger: {@code 2025-03}. */
    public String period(int month) {
        return YearMonth.of(year, month).toString();
    }
}
