package org.potline.report.statutory;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntFunction;

/**
 * The cells of twelve months and their year. The year is a live sum where it is one: where the months' sum is the year's value.
 */
final class MonthRow {
    /** Columns of a table by the month: name, unit, twelve months, the year. */
    static final int FIRST_MONTH = 2;
    static final int YEAR = FIRST_MONTH + Filing.MONTHS;
    /** Two ways of adding the same months may differ in the last bits. */
    private static final double SAME = 1e-9;

    private MonthRow() {
    }

    /** Where the months of a row stand: {@code C7:N7}. */
    static String months(int row) {
        return FormSheet.letters(FIRST_MONTH) + row + ":" + FormSheet.letters(YEAR - 1) + row;
    }

    static OptionalDouble[] values(IntFunction<OptionalDouble> ofMonth) {
        var values = new OptionalDouble[Filing.MONTHS];
        for (int month = 0; month < values.length; month++) {
            values[month] = ofMonth.apply(month);
        }
        return values;
    }

    static OptionalDouble sum(OptionalDouble[] months) {
        OptionalDouble sum = OptionalDouble.empty();
        for (OptionalDouble month : months) {
            if (month.isPresent()) {
                sum = OptionalDouble.of(sum.orElse(0) + month.getAsDouble());
            }
        }
        return sum;
    }

    /**
     * Months and year.
     *
     * @param row    number of the row they will stand in
     * @param months values of the months
     * @param year   value of the year; empty: there is none
     * @param adds   whether the year is the months' sum by its nature
     */
    static List<Entry> of(int row, OptionalDouble[] months, OptionalDouble year, boolean adds) {
        int decimals = decimals(months, year);
        var entries = new ArrayList<Entry>();
        for (OptionalDouble month : months) {
            entries.add(month.isPresent() ? new Entry.Number(month.getAsDouble(), decimals, Look.NUMBER) : Entry.NONE);
        }
        entries.add(year(row, months, year, adds, decimals));
        return entries;
    }

    private static Entry year(int row, OptionalDouble[] months, OptionalDouble year, boolean adds, int decimals) {
        if (year.isEmpty()) {
            return Entry.NONE;
        }
        double value = year.getAsDouble();
        OptionalDouble sum = sum(months);
        boolean live = adds && sum.isPresent() && Math.abs(sum.getAsDouble() - value) <= SAME * Math.abs(value);
        return live ? new Entry.Formula("SUM(" + months(row) + ")", value, decimals, Look.LIVE) : new Entry.Number(value, decimals, Look.NUMBER);
    }

    /** Decimals that suit the whole row. */
    static int decimals(OptionalDouble[] months, OptionalDouble year) {
        int decimals = year.isPresent() ? Entry.decimals(year.getAsDouble()) : 0;
        for (OptionalDouble month : months) {
            decimals = month.isPresent() ? Math.max(decimals, Entry.decimals(month.getAsDouble())) : decimals;
        }
        return year.isPresent() ? Math.min(decimals, Entry.most(year.getAsDouble())) : decimals;
    }
}
