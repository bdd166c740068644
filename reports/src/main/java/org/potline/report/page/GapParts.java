package org.potline.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.potline.report.words.Apportioned;
import org.potline.scenario.compare.Approaches.Group;
import org.potline.scenario.compare.Approaches;
import org.potline.scenario.compare.ThreeApproaches.Gap;
import org.potline.scenario.compare.ThreeApproaches;

/** The named parts of a difference between two approaches, over all groups, in tenths of a tonne that add up as printed. */
final class GapParts {
    /** Below it a part is but the last digits of sums [tCO2]. */
    private static final double ROUNDING = 1e-6;

    private GapParts() {
    }

    /** Text key of each part of balance − factors, and its tenths; what is nought throughout is left out. */
    static Map<String, Long> balanceLessFactors(Approaches approaches) {
        Map<String, ToDoubleFunction<Group>> parts = new LinkedHashMap<>();
        parts.put("gap.boundary", Group::boundaryTCo2);
        parts.put("gap.calcining", Group::calciningTCo2);
        parts.put("gap.oxidation", Group::oxidationTCo2);
        parts.put("gap.tar", Group::tarTCo2);
        parts.put("gap.anodes", Group::anodesTCo2);
        Map<String, Double> figures = new LinkedHashMap<>();
        parts.forEach((key, part) -> figures.put(key, approaches.total(part)));
        return printed(figures, Apportioned.tenths(approaches.total(Group::balanceTCo2)) - Apportioned.tenths(approaches.total(Group::factorTCo2)));
    }

    /** The same of balance − true. */
    static Map<String, Long> balanceLessTrue(ThreeApproaches three) {
        Map<String, ToDoubleFunction<Gap>> parts = new LinkedHashMap<>();
        parts.put("gap.leaves", Gap::leavesTCo2);
        parts.put("gap.meter", Gap::meterTCo2);
        parts.put("gap.factor", Gap::factorTCo2);
        parts.put("gap.constant", Gap::constantTCo2);
        parts.put("gap.stock", Gap::stockTCo2);
        parts.put("gap.outside", Gap::outsideTCo2);
        Map<String, Double> figures = new LinkedHashMap<>();
        parts.forEach((key, part) -> figures.put(key, three.total(part)));
        return printed(figures, Apportioned.tenths(three.total(Gap::balanceTCo2)) - Apportioned.tenths(three.total(Gap::trueTCo2)));
    }

    private static Map<String, Long> printed(Map<String, Double> figures, long sum) {
        figures.values().removeIf(value -> Math.abs(value) < ROUNDING);
        List<String> keys = new ArrayList<>(figures.keySet());
        long[] tenths = Apportioned.tenths(figures.values().stream().mapToDouble(Double::doubleValue).toArray(), sum);
        var printed = new LinkedHashMap<String, Long>();
        keys.forEach(key -> printed.put(key, tenths[keys.indexOf(key)]));
        return printed;
    }
}
