package org.potline.report.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.potline.report.words.Apportioned;
import org.potline.scenario.assess.AnnualResult;
import org.potline.scenario.compare.Explained;

/**
 * Reported, true and the parts of their difference as they are printed: tenths of a tonne that add up, down every column and along
 * every row. The totals are rounded as anywhere; reported, true and meter are apportioned to them; factor and boundary are what then
 * is left, so that they are the ones that bear the rounding.
 */
final class PrintedParts {
    private static final double TENTHS = 10;

    private final Map<Explained, Line> sources = new LinkedHashMap<>();
    private final Map<Explained, Line> unseen = new LinkedHashMap<>();

    /**
     * One line [tenths of a tCO2e].
     *
     * @param reported reported
     * @param truth    true
     * @param meter    part of the meters
     * @param factor   part of defaults, formulas and missing data
     * @param boundary what the method has no source for, negative
     */
    record Line(long reported, long truth, long meter, long factor, long boundary) {
        private static final Line NOTHING = new Line(0, 0, 0, 0, 0);

        /** Reported minus true. */
        long difference() {
            return reported - truth;
        }

        private Line plus(Line other) {
            return new Line(reported + other.reported, truth + other.truth, meter + other.meter, factor + other.factor,
                    boundary + other.boundary);
        }
    }

    PrintedParts(AnnualResult result) {
        List<Explained> seen = result.comparison().explained().stream().filter(one -> !one.unseen()).toList();
        List<Explained> beyond = result.comparison().explained().stream().filter(Explained::unseen).toList();
        long within = Apportioned.tenths(result.trueTCo2e());
        long[] reported = column(seen, one -> one.reported().orElse(0), Apportioned.tenths(result.inventory().totalTCo2e()));
        long[] truth = column(seen, one -> one.trueTCo2e().orElse(0), within);
        long[] meter = column(seen, Explained::meterTCo2e, Apportioned.tenths(Explained.total(seen, Explained::meterTCo2e)));
        for (int i = 0; i < seen.size(); i++) {
            sources.put(seen.get(i), new Line(reported[i], truth[i], meter[i], reported[i] - truth[i] - meter[i], 0));
        }
        long[] left = column(beyond, one -> one.trueTCo2e().orElse(0), Apportioned.tenths(result.emittedTCo2e()) - within);
        for (int i = 0; i < beyond.size(); i++) {
            unseen.put(beyond.get(i), new Line(0, left[i], 0, 0, -left[i]));
        }
    }

    private static long[] column(List<Explained> lines, ToDoubleFunction<Explained> figure, long sum) {
        return Apportioned.tenths(lines.stream().mapToDouble(figure).toArray(), sum);
    }

    /** The sources the method has, in the order of the report. */
    Map<Explained, Line> sources() {
        return sources;
    }

    /** What it has no source for. */
    Map<Explained, Line> unseen() {
        return unseen;
    }

    /** All of them, in that order. */
    Map<Explained, Line> all() {
        var all = new LinkedHashMap<>(sources);
        all.putAll(unseen);
        return all;
    }

    /** The sum of the sources the method has. */
    Line within() {
        return sources.values().stream().reduce(Line.NOTHING, Line::plus);
    }

    /** The sum of all. */
    Line total() {
        return unseen.values().stream().reduce(within(), Line::plus);
    }

    /** Tenths as tonnes. */
    static double tonnes(long tenths) {
        return tenths / TENTHS;
    }
}
