package org.potline.rules.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.potline.rules.fact.Bound;
import org.potline.rules.fact.plant.Limit;
import org.potline.rules.fact.plant.LimitFacts;
import org.potline.rules.parameter.AccuracyScales;
import org.potline.rules.parameter.Parameter;
import org.potline.rules.standard.Edition;
import org.potline.twin.yaml.Problems;

/** An edition's limits, each graded by the accuracy scales of its time: a scale dated later decides no earlier check. */
final class DatedLimits {
    /**
     * Between two changes of the scales.
     *
     * @param scales the scales in force
     * @param limits the limits that are in force at some time then
     */
    record Era(AccuracyScales scales, List<Limit> limits) {
    }

    private final TreeMap<LocalDate, Era> eras = new TreeMap<>();
    private final Map<String, List<Bound>> bounds = new ConcurrentHashMap<>();

    DatedLimits(Edition edition, Problems problems) {
        var starts = new TreeSet<LocalDate>();
        Optional.ofNullable(edition.parameters().get(AccuracyScales.ID)).ifPresent(parameter -> starts.addAll(days(parameter)));
        if (starts.isEmpty()) {
            starts.add(LocalDate.MIN);
        }
        for (LocalDate start : starts) {
            LocalDate end = Optional.ofNullable(starts.higher(start)).orElse(LocalDate.MAX);
            LocalDate from = start.equals(starts.first()) ? LocalDate.MIN : start;
            AccuracyScales scales = AccuracyScales.of(edition.parameters(), start, problems);
            eras.put(from, new Era(scales, new LimitFacts(edition, scales, problems).within(from, end)));
        }
    }

    private static List<LocalDate> days(Parameter parameter) {
        return parameter.rows().stream().flatMap(row -> row.values().stream()).map(value -> value.since()).toList();
    }

    /** What is in force on a day; before the first scale, that one counts. */
    Era on(LocalDate day) {
        Map.Entry<LocalDate, Era> era = eras.floorEntry(day);
        return era.getValue();
    }

    /**
     * The limits in force on a day as rules see them. A working value of ours counts only where no printed one is in force.
     *
     * @param working whether working values count beside printed ones too
     */
    List<Bound> bounds(LocalDate day, boolean working) {
        return bounds.computeIfAbsent(day + (working ? " working" : ""), key -> boundsOn(day, working));
    }

    private List<Bound> boundsOn(LocalDate day, boolean working) {
        List<Limit> inForce = on(day).limits().stream().filter(limit -> limit.inForce(day)).toList();
        return inForce.stream().filter(limit -> working || !limit.working()
                || inForce.stream().noneMatch(other -> !other.working() && other.sameAs(limit))).map(Limit::bound).toList();
    }
}
