package org.potline.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.potline.report.words.Apportioned;
import org.potline.report.words.Numbers;
import org.potline.scenario.compare.MethodDifference;
import org.potline.scenario.compare.SideBySide;
import org.potline.scenario.compare.SourceDifference;

/**
 * The difference between two methods as it is printed: hundredths of a tonne, to which the methods round, that add up, down every
 * column and along every row. What the two state is so printed as it is; warming potentials and rounding are apportioned to their sums.
 * What then is left in a row is its factor, or boundary where only one has the source; where neither has a part in it, the rounding
 * bears it, so that a cause that is nothing is printed as nothing.
 */
final class PrintedCauses {
    private static final int DECIMALS = 2;
    private static final double UNITS_PER_T = 100;
    /** Half of the last decimal [t]: less is printed as nothing. */
    private static final double LEAST_T = 0.005;

    private final List<Line> lines = new ArrayList<>();

    /**
     * One line [hundredths of a tCO2e].
     *
     * @param base     by the base method
     * @param other    by the other method
     * @param boundary because only one of them counts it
     * @param gwp      because the same gases weigh otherwise
     * @param factor   because the masses differ
     * @param rounding because they round otherwise
     */
    record Line(long base, long other, long boundary, long gwp, long factor, long rounding) {
        static final Line NOTHING = new Line(0, 0, 0, 0, 0, 0);

        /** By the other method less by the base method. */
        long difference() {
            return other - base;
        }

        /** As it is printed: what stands first, then the difference and its causes, then what stands last. */
        String[] cells(List<String> first, String... last) {
            return Stream.of(first.stream(), LongStream.of(difference(), boundary, gwp, factor, rounding).mapToObj(PrintedCauses::part),
                    Stream.of(last)).flatMap(part -> part).toArray(String[]::new);
        }

        /** Both together. */
        Line plus(Line more) {
            return new Line(base + more.base, other + more.other, boundary + more.boundary, gwp + more.gwp, factor + more.factor,
                    rounding + more.rounding);
        }
    }

    PrintedCauses(SideBySide all, int place) {
        MethodDifference difference = all.differences().get(place);
        List<SourceDifference> sources = difference.sources();
        long[] base = column(sources, one -> one.base().orElse(0), all.base().totalTCo2eRounded());
        long[] other = column(sources, one -> one.other().orElse(0), all.methods().get(place + 1).inventory().totalTCo2eRounded());
        long[] gwp = column(sources, SourceDifference::gwpTCo2e, difference.total(SourceDifference::gwpTCo2e));
        long[] rounding = column(sources, SourceDifference::roundingTCo2e, difference.total(SourceDifference::roundingTCo2e));
        for (int i = 0; i < base.length; i++) {
            SourceDifference one = sources.get(i);
            long left = other[i] - base[i] - gwp[i] - rounding[i];
            boolean bears = Math.abs(one.boundaryTCo2e()) + Math.abs(one.factorTCo2e()) >= LEAST_T;
            lines.add(new Line(base[i], other[i], bears && one.outside() ? left : 0, gwp[i], bears && !one.outside() ? left : 0,
                    rounding[i] + (bears ? 0 : left)));
        }
    }

    private static long[] column(List<SourceDifference> sources, ToDoubleFunction<SourceDifference> figure, double sum) {
        return Apportioned.units(sources.stream().mapToDouble(figure).toArray(), Apportioned.units(sum, DECIMALS), DECIMALS);
    }

    /** A line for each source, in their order. */
    List<Line> lines() {
        return lines;
    }

    /** Their sum. */
    Line total() {
        return lines.stream().reduce(Line.NOTHING, Line::plus);
    }

    /** Hundredths as tonnes. */
    static double tonnes(long hundredths) {
        return hundredths / UNITS_PER_T;
    }

    /** Hundredths of a tonne as they are printed. */
    static String shown(long hundredths) {
        return Numbers.fixed(tonnes(hundredths), DECIMALS);
    }

    /** A part of a difference, with its sign: nothing is a dash. */
    private static String part(long hundredths) {
        return hundredths == 0 ? "–" : Numbers.signed(tonnes(hundredths), DECIMALS);
    }
}
