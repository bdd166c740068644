package org.potline.scenario.plan.choice;

import java.util.List;

/**
 * Variance of a total of independent parts: the sum of theirs.
 *
 * @param parts at least one, all over the same options
 */
public record SumOfVariances(List<Variance> parts) implements Variance {
    public SumOfVariances {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A sum of variances has no part.");
        }
        for (Variance part : parts) {
            if (part.options() != parts.get(0).options()) {
                throw new IllegalArgumentException("Parts over " + parts.get(0).options() + " and " + part.options() + " options.");
            }
        }
    }

    @Override
    public int options() {
        return parts.get(0).options();
    }

    @Override
    public double at(double[] x) {
        double sum = 0;
        for (Variance part : parts) {
            sum += part.at(x);
        }
        return sum;
    }

    @Override
    public double addGradient(double[] x, double factor, double[] gradient) {
        double sum = 0;
        for (Variance part : parts) {
            sum += part.addGradient(x, factor, gradient);
        }
        return sum;
    }
}
