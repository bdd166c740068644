package org.potline.rules.data;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A period as a ledger writes it: {@code 2025} or {@code 2025-03}. */
public final class LedgerPeriod {
    private static final int YEAR_DIGITS = 4;
    private static final int MONTHS = 12;
    private static final String YEAR = "(199[0-9]|20[0-9][0-9]|2100)";
    private static final String MONTH = "(0[1-9]|1[0-2])";
    private static final Pattern PERIOD = Pattern.compile(YEAR + "(-" + MONTH + ")?");

    private LedgerPeriod() {
    }

    /** Whether it is a year, 1990 to 2100, or a month of one. */
    public static boolean isPeriod(String text) {
        return PERIOD.matcher(text).matches();
    }

    public static boolean isYear(String period) {
        return period.length() == YEAR_DIGITS;
    }

    /** The year of a period. */
    public static String year(String period) {
        return period.substring(0, YEAR_DIGITS);
    }

    /** The months of a period: the twelve of a year, or the one it is. */
    public static List<String> months(String period) {
        return !isYear(period) ? List.of(period)
                : IntStream.rangeClosed(1, MONTHS).mapToObj(month -> YearMonth.of(Integer.parseInt(period), month).toString()).toList();
    }

    /** The last day of a period. */
    public static LocalDate lastDay(String period) {
        List<String> months = months(period);
        return YearMonth.parse(months.get(months.size() - 1)).atEndOfMonth();
    }

    /** Whether one is the other or part of it. */
    static boolean overlap(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }

    /** Whether both are months, the second the next after the first. */
    static boolean follows(String first, String second) {
        return !isYear(first) && !isYear(second) && YearMonth.parse(first).plusMonths(1).equals(YearMonth.parse(second));
    }
}
