package org.potline.rules.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.potline.rules.accounting.Datum;
import org.potline.twin.uncertainty.ErrorCause;
import org.potline.twin.uncertainty.Shape;

/**
 * The budget of one output. Causes that are alike but for their time are one line: the readings of a meter in twelve months, its
 * calibrations one after the other. They are independent, so their squares add up.
 */
final class Budget {
    private final List<Datum> data;
    private final Causes causes;
    private final Gradient gradient;
    private final SortedMap<Integer, Double> contributions;
    private final double variance;

    private record Line(String subject, ErrorCause.Kind kind, Shape shape) {
    }

    /** @param gradient change of the output per unit of each datum */
    Budget(List<Datum> data, Causes causes, Gradient gradient) {
        this.data = data;
        this.causes = causes;
        this.gradient = gradient;
        contributions = causes.contributions(gradient);
        double sum = 0;
        for (double contribution : contributions.values()) {
            sum += contribution * contribution;
        }
        variance = sum;
    }

    /** Standard uncertainty of the output by all known causes (JCGM 100:2008, eq. 10, the causes being independent). */
    double u() {
        return Math.sqrt(variance);
    }

    /** Its lines, greatest first, those that contribute nothing left out. */
    List<BudgetEntry> entries() {
        var lines = new LinkedHashMap<Line, List<Integer>>();
        contributions.forEach((cause, contribution) -> {
            if (contribution != 0) {
                ErrorCause one = causes.causes().get(cause);
                var line = new Line(one.id().substring(0, Math.max(0, one.id().lastIndexOf('/'))), one.kind(), one.shape());
                lines.computeIfAbsent(line, first -> new ArrayList<>()).add(cause);
            }
        });
        return lines.entrySet().stream().map(this::entry)
                .sorted(Comparator.comparingDouble(BudgetEntry::uTCo2e).reversed().thenComparing(BudgetEntry::subject)).toList();
    }

    private BudgetEntry entry(Map.Entry<Line, List<Integer>> line) {
        double square = line.getValue().stream().mapToDouble(cause -> contributions.get(cause) * contributions.get(cause)).reduce(0, Double::sum);
        var reached = new TreeSet<Integer>();
        line.getValue().forEach(cause -> causes.reaches(cause).stream().filter(reach -> gradient.of(reach.datum()) != 0)
                .forEach(reach -> reached.add(reach.datum())));
        List<String> enters = reached.stream().map(datum -> name(data.get(datum))).distinct().toList();
        Item item = enters.size() == 1 ? item(line.getValue(), reached, Math.sqrt(square)) : Item.NONE;
        Line of = line.getKey();
        return new BudgetEntry(of.subject, of.kind, of.shape, enters, item.estimate, item.unit, item.u, item.sensitivity, Math.sqrt(square),
                square / variance);
    }

    /** What the items of one name are together. */
    private record Item(OptionalDouble estimate, String unit, OptionalDouble u, OptionalDouble sensitivity) {
        private static final Item NONE = new Item(OptionalDouble.empty(), "", OptionalDouble.empty(), OptionalDouble.empty());
    }

    private Item item(List<Integer> ofLine, Set<Integer> reached, double uTCo2e) {
        String unit = unit(data.get(reached.iterator().next()));
        return ActivityUncertainty.AMOUNTS.contains(unit) ? amount(ofLine, reached, unit, uTCo2e) : property(reached, unit, uTCo2e);
    }

    /** Months of an amount add up, and so do their shares of a cause. */
    private Item amount(List<Integer> ofLine, Set<Integer> reached, String unit, double uTCo2e) {
        double squares = 0;
        double sign = 0;
        for (int cause : ofLine) {
            double share = causes.reaches(cause).stream().filter(reach -> reached.contains(reach.datum())).mapToDouble(Causes.Reach::share)
                    .reduce(0, Double::sum);
            squares += share * share;
            sign += share * contributions.get(cause);
        }
        double u = Math.sqrt(squares);
        double estimate = reached.stream().mapToDouble(datum -> data.get(datum).value()).reduce(0, Double::sum);
        return u == 0 ? new Item(OptionalDouble.of(estimate), unit, OptionalDouble.empty(), OptionalDouble.empty())
                : new Item(OptionalDouble.of(estimate), unit, OptionalDouble.of(u), OptionalDouble.of(Math.copySign(uTCo2e / u, sign)));
    }

    /** Of a property the mean, weighted by what it changes; all months changed alike change the output by the sum of their sensitivities. */
    private Item property(Set<Integer> reached, String unit, double uTCo2e) {
        double sensitivity = gradient.sum(reached);
        return sensitivity == 0 ? new Item(OptionalDouble.empty(), unit, OptionalDouble.empty(), OptionalDouble.empty())
                : new Item(OptionalDouble.of(mean(reached, sensitivity)), unit, OptionalDouble.of(uTCo2e / Math.abs(sensitivity)),
                OptionalDouble.of(sensitivity));
    }

    /** One value stays as it is stated: by weighting, 0.121 would come back as 0.12099999999999998. */
    private double mean(Set<Integer> reached, double sensitivity) {
        double[] values = reached.stream().mapToDouble(datum -> data.get(datum).value()).distinct().toArray();
        return values.length == 1 ? values[0]
                : reached.stream().mapToDouble(datum -> gradient.of(datum) * data.get(datum).value()).reduce(0, Double::sum) / sensitivity;
    }

    /** Items and values the output depends on whose uncertainty nobody states. */
    List<String> lacking() {
        return Arrays.stream(gradient.data()).filter(datum -> gradient.of(datum) != 0 && !causes.isKnown(datum))
                .mapToObj(datum -> name(data.get(datum))).distinct().toList();
    }

    private static String name(Datum datum) {
        return datum instanceof Datum.Stated stated ? stated.row().stream() + " " + stated.row().item()
                : ((Datum.OfMethod) datum).factor().name();
    }

    private static String unit(Datum datum) {
        return datum instanceof Datum.Stated stated ? stated.row().unit() : ((Datum.OfMethod) datum).factor().unit();
    }
}
