package org.potline.scenario.plan.choice;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What may be chosen, what must hold, and how certain each plan is.
 *
 * @param options      1..{@value #MOST_OPTIONS}, each id once
 * @param requirements each name once; their option numbers are places in {@code options}
 * @param variance     over the same options
 */
public record ChoiceProblem(List<Option> options, List<Requirement> requirements, Variance variance) {
    public static final int MOST_OPTIONS = 100_000;

    public ChoiceProblem {
        options = List.copyOf(options);
        requirements = List.copyOf(requirements);
        if (options.isEmpty() || options.size() > MOST_OPTIONS || variance.options() != options.size()) {
            throw new IllegalArgumentException(options.size() + " options, a variance over " + variance.options()
                    + "; both must be alike and within 1.." + MOST_OPTIONS + ".");
        }
        Set<String> seen = new HashSet<>();
        for (Option option : options) {
            if (!seen.add(option.id())) {
                throw new IllegalArgumentException("Option (" + option.id() + ") is listed twice.");
            }
        }
        seen.clear();
        for (Requirement requirement : requirements) {
            if (!seen.add(requirement.name())) {
                throw new IllegalArgumentException("Requirement (" + requirement.name() + ") is listed twice.");
            }
            if (!requirement.coefficients().isEmpty() && requirement.coefficients().lastKey() >= options.size()) {
                throw new IllegalArgumentException("Requirement (" + requirement.name() + ") names option number ("
                        + requirement.coefficients().lastKey() + ") of " + options.size() + ".");
            }
        }
    }

    /** Whether a plan meets every requirement, in exact arithmetic. */
    public boolean allows(boolean[] chosen) {
        return requirements.stream().allMatch(requirement -> requirement.metBy(chosen));
    }

    /** Cost of a plan [CNY]. */
    public long costCny(boolean[] chosen) {
        long sum = 0;
        for (int i = 0; i < chosen.length; i++) {
            sum += chosen[i] ? options.get(i).costCny() : 0;
        }
        return sum;
    }

    /** Standard uncertainty (k = 1) of the total under a plan [t], factored afresh. */
    public double u(boolean[] chosen) {
        return Math.sqrt(Math.max(0, variance.at(chosen)));
    }
}
