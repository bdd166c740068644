package org.potline.twin.flow.book;

import java.util.stream.IntStream;
import org.potline.twin.time.HourRange;
import org.potline.twin.time.YearHours;

/** The steps of a year: its hours, or its months for populations of plants, by the same equations. */
public final class YearSteps {
    private static final int MONTHS = 12;

    private final YearHours hours;
    private final YearDays days;
    private final Step[] steps;
    private final boolean hourly;

    private YearSteps(YearHours hours, boolean hourly) {
        this.hours = hours;
        this.hourly = hourly;
        days = new YearDays(hours);
        steps = hourly ? IntStream.range(0, hours.count()).mapToObj(hour -> new Step(hour, hour, hour + 1)).toArray(Step[]::new)
                : IntStream.range(0, MONTHS).mapToObj(YearSteps.this::month).toArray(Step[]::new);
    }

    private Step month(int index) {
        HourRange range = hours.month(index + 1);
        return new Step(index, range.from(), range.to());
    }

    public static YearSteps hourly(YearHours hours) {
        return new YearSteps(hours, true);
    }

    public static YearSteps monthly(YearHours hours) {
        return new YearSteps(hours, false);
    }

    public boolean isHourly() {
        return hourly;
    }

    public YearHours hours() {
        return hours;
    }

    public YearDays days() {
        return days;
    }

    public int count() {
        return steps.length;
    }

    public Step step(int index) {
        return steps[index];
    }

    /** Month, 1..12, of every step. */
    public int[] months() {
        return hourly ? hours.monthOfHour() : IntStream.rangeClosed(1, MONTHS).toArray();
    }

    /** Local days that begin within a step: from the first, up to but without the second. */
    public int firstDay(Step step) {
        int day = days.dayOf(step.from());
        return days.firstHour(day) == step.from() ? day : day + 1;
    }

    /** The day after the last that begins within a step. */
    public int endDay(Step step) {
        return days.dayOf(step.to() - 1) + 1;
    }
}
