package org.potline.rules.parameter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.potline.twin.plant.AccuracyClass;
import org.potline.twin.yaml.Problems;
import org.potline.twin.yaml.YamlValue;

/**
 * The classes of each accuracy scheme, finest first, with their limits of error.
 *
 * @param schemes classes by scheme
 */
public record AccuracyScales(SortedMap<String, List<Step>> schemes) {
    /** Id of the parameter that holds them. */
    public static final String ID = "accuracy-scale";

    /**
     * A class of a scheme.
     *
     * @param designation  class: {@code 0.5S}
     * @param limitOfError limit of error, in the unit of the scheme
     */
    public record Step(String designation, double limitOfError) {
    }

    /**
     * The scales an edition has on a day; none where it has no such parameter.
     *
     * @param parameters parameters by id
     * @param problems   where a row that is not {@code CLASS:LIMIT CLASS:LIMIT …} is reported
     */
    public static AccuracyScales of(Map<String, Parameter> parameters, LocalDate day, Problems problems) {
        var schemes = new TreeMap<String, List<Step>>();
        Optional.ofNullable(parameters.get(ID)).ifPresent(scales -> scales.rows().forEach(row ->
                row.on(day).ifPresent(value -> schemes.put(row.key(), steps(value, problems)))));
        return new AccuracyScales(schemes);
    }

    private static List<Step> steps(ParameterValue value, Problems problems) {
        var steps = new ArrayList<Step>();
        for (String step : value.text().strip().split("\\s+")) {
            int colon = step.indexOf(':');
            Optional<Double> limit = colon < 1 ? Optional.empty() : YamlValue.number(step.substring(colon + 1));
            if (limit.isEmpty()) {
                problems.add(value.where(), "standards", "scale-step", Map.of("value", step));
            } else {
                steps.add(new Step(step.substring(0, colon), limit.get()));
            }
        }
        return steps;
    }

    /** Place of a class in its scheme, 0 for the finest; -1 where the scheme or the class is not known. 1.0 is the class 1. */
    public int rank(AccuracyClass accuracy) {
        List<Step> steps = schemes.getOrDefault(accuracy.scheme(), List.of());
        String designation = accuracy.designation().replaceFirst("\\.0$", "");
        return steps.stream().map(Step::designation).toList().indexOf(designation);
    }

    /** Limit of error of a class, in the unit of its scheme; empty where the scheme or the class is not known. */
    public OptionalDouble limitOfError(AccuracyClass accuracy) {
        int rank = rank(accuracy);
        return rank < 0 ? OptionalDouble.empty() : OptionalDouble.of(schemes.get(accuracy.scheme()).get(rank).limitOfError());
    }
}
