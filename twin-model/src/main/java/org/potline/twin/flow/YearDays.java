package org.potline.twin.flow;

import java.time.LocalDate;
import java.util.Arrays;
import org.potline.twin.time.YearHours;

/** The local days of a year: which day and which hour of the day each hour of the year is. */
final class YearDays {
    private final long firstEpochDay;
    private final int[] firstHour;
    private final int[] dayOfHour;

    YearDays(YearHours hours) {
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

    int count() {
        return firstHour.length - 1;
    }

    int hours() {
        return dayOfHour.length;
    }

    int dayOf(int hour) {
        return dayOfHour[hour];
    }

    /** Hours since local midnight. */
    int hourOfDay(int hour) {
        return hour - firstHour[dayOfHour[hour]];
    }

    int firstHour(int day) {
        return firstHour[day];
    }

    /** Hours of that day: 24, or 23 or 25 when clocks change. */
    int length(int day) {
        return firstHour[day + 1] - firstHour[day];
    }

    /** Number of the day since 1970-01-01: the index by which noise is drawn, so that it does not depend on the year asked for. */
    long epochDay(int day) {
        return firstEpochDay + day;
    }
}
