package org.potline.twin.reconcile;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A sum of quantities, each times a coefficient, and a constant.
 *
 * @param terms    coefficient by name
 * @param constant constant
 */
record LinearForm(Map<String, Double> terms, double constant) {
    /** What is left of coefficients that cancel, of the larger of both, below which it is rounding. */
    private static final double CANCELLED = 1e-14;

    static LinearForm number(double value) {
        return new LinearForm(Map.of(), value);
    }

    static LinearForm quantity(String name) {
        return new LinearForm(Map.of(name, 1.0), 0);
    }

    boolean isNumber() {
        return terms.isEmpty();
    }

    LinearForm times(double factor) {
        var scaled = new LinkedHashMap<String, Double>();
        terms.forEach((name, coefficient) -> scaled.put(name, coefficient * factor));
        return new LinearForm(scaled, constant * factor);
    }

    LinearForm over(double divisor) {
        var scaled = new LinkedHashMap<String, Double>();
        terms.forEach((name, coefficient) -> scaled.put(name, coefficient / divisor));
        return new LinearForm(scaled, constant / divisor);
    }

    LinearForm plus(LinearForm other) {
        var sum = new LinkedHashMap<>(terms);
        other.terms.forEach((name, coefficient) -> sum.merge(name, coefficient, LinearForm::added));
        return new LinearForm(sum, added(constant, other.constant));
    }

    private static double added(double one, double other) {
        double sum = one + other;
        return Math.abs(sum) <= CANCELLED * Math.max(Math.abs(one), Math.abs(other)) ? 0 : sum;
    }
}
