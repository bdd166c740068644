package org.potline.twin.flow.book;

import java.time.LocalDate;
import java.util.Arrays;
import org.potline.twin.time.YearHours;

/** The local days of a year: which day and which hour of the day each hour of the year is. */
public final class YearDays {
    private final long firstEpochDay;
    private final int[] firstHour;
    private final int[] dayOfHour;

    public YearDays(YearHours hours) {
        LocalDate first = LocalDate.of(hours.year(), 1, 1);
        firstEpochDay = first.toEpochDay();
        firstHour = new int[first.lengthOfYear() + 1];
        dayOfHour = new int[hours.count()];
        for (int day = 0; day < firstHour.length; day++) {
            firstHour[day] = hours.hourOf(first.plusDays(day));
        }
        for (int day = 0; day < count(); day++) {
            Arrays.fill(dayOfHour, firstHour[day], firstHour[day + 1], day);
        }
    }

    public int count() {
        return firstHour.length - 1;
    }

    public int hours() {
        return dayOfHour.length;
    }

    public int dayOf(int hour) {
        return dayOfHour[hour];
    }

    /** Hours since local midnight. */
    public int hourOfDay(int hour) {
        return hour - firstHour[dayOfHour[hour]];
    }

    public int firstHour(int day) {
        return firstHour[day];
    }

    /** Hours of that day: 24, or 23 or 25 when clocks change. */
    public int length(int day) {
        return firstHour[day + 1] - firstHour[day];
    }

    /** Number of the day since 1970-01-01: the index by which noise is drawn, so that it does not depend on the year asked for. */
    public long epochDay(int day) {
        return firstEpochDay + day;
    }
}
