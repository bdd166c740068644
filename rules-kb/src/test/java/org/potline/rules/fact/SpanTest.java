package org.potline.rules.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Days without a valid calibration. */
class SpanTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final Span JANUARY = new Span(FIRST, LocalDate.of(2025, 1, 31));

    private static Certificate certificate(int from, int until, boolean passed) {
        return new Certificate("m", FIRST.plusDays(from - 1), FIRST.plusDays(until - 1), passed);
    }

    @Test @DisplayName("a later calibration that is valid for a shorter time takes over from an earlier, longer one")
    void theLatestCounts() {
        var long1to31 = certificate(1, 31, true);
        var short5to9 = certificate(5, 9, true);
        assertEquals("[2025-01-10/2025-01-31]", JANUARY.uncovered(FIRST, List.of(long1to31, short5to9)).toString());
    }

    @Test @DisplayName("spans that touch are told as one")
    void touchingSpans() {
        var failed = List.of(certificate(3, 20, false), certificate(7, 20, false));
        assertEquals("[2025-01-01/2025-01-31]", JANUARY.uncovered(FIRST, failed).toString());
    }

    @Test @DisplayName("equals a count day by day, for every way of laying three calibrations over ten days")
    void sameAsDayByDay() {
        for (int code = 0; code < 10_000; code++) {
            var certificates = new ArrayList<Certificate>();
            int rest = code * 7919;
            for (int i = 0; i < 3; i++) {
                int from = 1 + rest % 10;
                int until = Math.min(31, from + rest / 10 % 7);
                certificates.add(certificate(from, until, rest / 70 % 3 != 0));
                rest /= 13;
            }
            var days = new ArrayList<LocalDate>();
            JANUARY.uncovered(FIRST, certificates).forEach(gap -> gap.first().datesUntil(gap.last().plusDays(1)).forEach(days::add));
            assertEquals(dayByDay(certificates), days, certificates.toString());
        }
    }

    private static List<LocalDate> dayByDay(List<Certificate> certificates) {
        return FIRST.datesUntil(LocalDate.of(2025, 2, 1)).filter(day -> {
            Certificate latest = null;
            for (Certificate each : certificates) {
                boolean later = latest == null || each.date().isAfter(latest.date())
                        || each.date().equals(latest.date()) && (each.passed() && !latest.passed()
                        || each.passed() == latest.passed() && each.validUntil().isAfter(latest.validUntil()));
                latest = !each.date().isAfter(day) && later ? each : latest;
            }
            return latest == null || !latest.passed() || latest.validUntil().isBefore(day);
        }).toList();
    }

    @Test @DisplayName("a span that ends before it begins is refused")
    void swapped() {
        assertThrows(IllegalArgumentException.class, () -> new Span(FIRST, FIRST.minusDays(1)));
    }
}
