package org.potline.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.potline.report.words.Apportioned;
import org.potline.scenario.compare.MethodDifference;
import org.potline.scenario.compare.SideBySide;
import org.potline.scenario.compare.SourceDifference;

/**
 * The difference between two methods as it is printed: tenths of a tonne that add up, down every column and along every row. Both
 * totals are those the methods round to; what the base method states, the difference, warming potentials and rounding are apportioned
 * to their sums. What then is left in a row is its factor, or boundary where only one has the source; where neither has a part in it,
 * the rounding bears it, so that a cause that is nothing is printed as nothing.
 */
final class PrintedCauses {
    /** Half of a tenth of a tonne: less is printed as nothing. */
    private static final double LEAST = 0.05;

    private final List<Line> lines = new ArrayList<>();

    /**
     * One line [tenths of a tCO2e].
     *
     * @param base     by the base method
     * @param other    by the other method
     * @param boundary because only one of them counts it
     * @param gwp      because the same gases weigh otherwise
     * @param factor   because the masses differ
     * @param rounding because they round otherwise
     */
    record Line(long base, long other, long boundary, long gwp, long factor, long rounding) {
        private static final Line NOTHING = new Line(0, 0, 0, 0, 0, 0);

        /** By the other method less by the base method. */
        long difference() {
            return other - base;
        }

        private Line plus(Line more) {
            return new Line(base + more.base, other + more.other, boundary + more.boundary, gwp + more.gwp, factor + more.factor,
                    rounding + more.rounding);
        }
    }

    PrintedCauses(SideBySide all, int place) {
        MethodDifference difference = all.differences().get(place);
        List<SourceDifference> sources = difference.sources();
        long[] base = column(sources, one -> one.base().orElse(0), all.base().totalTCo2eRounded());
        long differ = Apportioned.tenths(all.methods().get(place + 1).inventory().totalTCo2eRounded())
                - Apportioned.tenths(all.base().totalTCo2eRounded());
        long[] between = Apportioned.tenths(sources.stream().mapToDouble(SourceDifference::tCo2e).toArray(), differ);
        long[] gwp = column(sources, SourceDifference::gwpTCo2e, difference.total(SourceDifference::gwpTCo2e));
        long[] rounding = column(sources, SourceDifference::roundingTCo2e, difference.total(SourceDifference::roundingTCo2e));
        for (int i = 0; i < base.length; i++) {
            long left = between[i] - gwp[i] - rounding[i];
            SourceDifference one = sources.get(i);
            boolean rounded = Math.abs(one.boundaryTCo2e()) + Math.abs(one.factorTCo2e()) < LEAST;
            lines.add(new Line(base[i], base[i] + between[i], one.outside() && !rounded ? left : 0, gwp[i],
                    one.outside() || rounded ? 0 : left, rounding[i] + (rounded ? left : 0)));
        }
    }

    private static long[] column(List<SourceDifference> sources, ToDoubleFunction<SourceDifference> figure, double sum) {
        return Apportioned.tenths(sources.stream().mapToDouble(figure).toArray(), Apportioned.tenths(sum));
    }

    /** A line for each source, in their order. */
    List<Line> lines() {
        return lines;
    }

    /** Their sum. */
    Line total() {
        return lines.stream().reduce(Line.NOTHING, Line::plus);
    }
}
