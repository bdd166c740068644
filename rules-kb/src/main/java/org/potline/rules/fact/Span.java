package org.potline.rules.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Days from {@code first} to {@code last}, both among them.
 *
 * @param first first day
 * @param last  last day, not before {@code first}
 */
public record Span(LocalDate first, LocalDate last) {
    /** Oldest first; of one day the failed before the passed, since an instrument is adjusted and tried again, not the reverse. */
    private static final Comparator<Certificate> BY_DAY = Comparator.comparing(Certificate::date)
            .thenComparing(Certificate::passed).thenComparing(Certificate::validUntil);

    public Span {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("The last day (%s) is before the first (%s). Likely cause: the two were swapped."
                    .formatted(last, first));
        }
    }

    /**
     * The days of this span, from a day on, that no certificate covers. A day is covered when the latest verification or
     * calibration done on or before it was passed and is still valid.
     *
     * @return spans without a gap between their days, in order
     */
    public List<Span> uncovered(LocalDate since, Collection<Certificate> certificates) {
        List<Certificate> ordered = certificates.stream().sorted(BY_DAY).toList();
        var gaps = new ArrayList<Span>();
        LocalDate day = since.isAfter(first) ? since : first;
        while (!day.isAfter(last)) {
            LocalDate next = nextChange(day, ordered);
            if (!covered(day, ordered)) {
                add(gaps, new Span(day, next.minusDays(1)));
            }
            day = next;
        }
        return gaps;
    }

    /** As {@link #uncovered}, less the days on which the data were taken conservatively. */
    public List<Span> untreated(LocalDate since, Collection<Certificate> certificates, Collection<Treatment> treatments) {
        var left = new ArrayList<>(uncovered(since, certificates));
        treatments.stream().sorted(Comparator.comparing(Treatment::first).thenComparing(Treatment::last)).forEach(treatment -> {
            List<Span> before = List.copyOf(left);
            left.clear();
            before.forEach(span -> left.addAll(span.without(treatment.first(), treatment.last())));
        });
        return left;
    }

    private List<Span> without(LocalDate from, LocalDate until) {
        if (from.isAfter(last) || until.isBefore(first)) {
            return List.of(this);
        }
        var parts = new ArrayList<Span>();
        if (from.isAfter(first)) {
            parts.add(new Span(first, from.minusDays(1)));
        }
        if (until.isBefore(last)) {
            parts.add(new Span(until.plusDays(1), last));
        }
        return parts;
    }

    private static boolean covered(LocalDate day, List<Certificate> ordered) {
        return ordered.stream().filter(certificate -> !certificate.date().isAfter(day)).reduce((a, b) -> b)
                .filter(latest -> latest.passed() && !latest.validUntil().isBefore(day)).isPresent();
    }

    /** The first later day on which a certificate begins or has ended, at most the day after this span. */
    private LocalDate nextChange(LocalDate day, List<Certificate> ordered) {
        LocalDate next = last.plusDays(1);
        for (Certificate certificate : ordered) {
            for (LocalDate change : List.of(certificate.date(), certificate.validUntil().plusDays(1))) {
                next = change.isAfter(day) && change.isBefore(next) ? change : next;
            }
        }
        return next;
    }

    private static void add(List<Span> gaps, Span gap) {
        Span before = gaps.isEmpty() ? null : gaps.get(gaps.size() - 1);
        if (before != null && before.last.plusDays(1).equals(gap.first)) {
            gaps.set(gaps.size() - 1, new Span(before.first, gap.last));
        } else {
            gaps.add(gap);
        }
    }

    /** {@code 2025-03-01/2025-03-20}, the last day counted in; one day alone is {@code 2025-03-01}. */
    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + "/" + last;
    }
}
