package org.potline.scenario.plan.choice;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A linear condition on the chosen options: sum of coefficients of the chosen ones, against a bound.
 *
 * @param name         says which condition it is; a contradiction is told by such names
 * @param coefficients number of the option (its place in the problem's list, from 0) to its coefficient, finite
 * @param sense        on which side of the bound the sum may lie
 * @param bound        finite
 */
public record Requirement(String name, SortedMap<Integer, Double> coefficients, Sense sense, double bound) {

    /** On which side of the bound a sum may lie; the bound itself is always allowed. */
    public enum Sense { AT_LEAST, AT_MOST, EXACTLY }

    public Requirement {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name of a requirement is blank.");
        }
        if (!Double.isFinite(bound)) {
            throw new IllegalArgumentException("bound (" + bound + ") of requirement (" + name + ") is not a finite number.");
        }
        coefficients = Collections.unmodifiableSortedMap(new TreeMap<>(coefficients));
        String requirement = name;
        coefficients.forEach((option, coefficient) -> {
            if (option < 0 || !Double.isFinite(coefficient)) {
                throw new IllegalArgumentException("coefficient (" + coefficient + ") of option number (" + option + ") in requirement ("
                        + requirement + ") is not finite, or the number is below 0.");
            }
        });
    }

    /** At least {@code count} of the options. */
    public static Requirement atLeast(String name, Collection<Integer> options, int count) {
        return new Requirement(name, ones(options, 1), Sense.AT_LEAST, count);
    }

    /** At most {@code count} of the options. */
    public static Requirement atMost(String name, Collection<Integer> options, int count) {
        return new Requirement(name, ones(options, 1), Sense.AT_MOST, count);
    }

    /** Exactly {@code count} of the options. */
    public static Requirement exactly(String name, Collection<Integer> options, int count) {
        return new Requirement(name, ones(options, 1), Sense.EXACTLY, count);
    }

    /** The option only together with at least one of {@code anyOf}: x_option {@literal <=} sum of the others. */
    public static Requirement needs(String name, int option, Collection<Integer> anyOf) {
        TreeMap<Integer, Double> coefficients = ones(anyOf, 1);
        if (coefficients.put(option, -1.0) != null) {
            throw new IllegalArgumentException("Requirement (" + name + "): option number (" + option + ") needs itself.");
        }
        return new Requirement(name, coefficients, Sense.AT_LEAST, 0);
    }

    private static TreeMap<Integer, Double> ones(Collection<Integer> options, double coefficient) {
        var coefficients = new TreeMap<Integer, Double>();
        options.forEach(option -> coefficients.put(option, coefficient));
        return coefficients;
    }

    /** Whether the chosen options meet it, in exact arithmetic. */
    public boolean metBy(boolean[] chosen) {
        BigDecimal sum = BigDecimal.ZERO;
        for (var entry : coefficients.entrySet()) {
            if (chosen[entry.getKey()]) {
                sum = sum.add(new BigDecimal(entry.getValue()));
            }
        }
        int side = sum.compareTo(new BigDecimal(bound));
        return switch (sense) {
            case AT_LEAST -> side >= 0;
            case AT_MOST -> side <= 0;
            case EXACTLY -> side == 0;
        };
    }
}
