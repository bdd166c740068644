package org.potline.twin.reconcile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A linear balance: Σ coefficient · quantity = constant.
 *
 * @param label        how it is called in errors
 * @param coefficients coefficient of each quantity in it, by name; none is 0
 * @param constant     right-hand side
 */
public record Balance(String label, Map<String, Double> coefficients, double constant) {
    public Balance {
        var kept = new LinkedHashMap<String, Double>();
        coefficients.forEach((name, coefficient) -> {
            if (!Double.isFinite(coefficient)) {
                throw new IllegalArgumentException("Coefficient (%s) of (%s) in balance (%s) is not finite.".formatted(coefficient, name, label));
            }
            if (coefficient != 0) {
                kept.put(name, coefficient);
            }
        });
        if (!Double.isFinite(constant)) {
            throw new IllegalArgumentException("Constant (%s) of balance (%s) is not finite.".formatted(constant, label));
        }
        if (kept.isEmpty()) {
            throw new IllegalArgumentException("Balance (%s) has no quantity in it. Likely cause: its terms cancel.".formatted(label));
        }
        coefficients = Collections.unmodifiableMap(kept);
    }

    /** A balance called by what it says. */
    public static Balance of(Map<String, Double> coefficients, double constant) {
        return new Balance(coefficients.entrySet().stream().map(term -> term.getValue() + " " + term.getKey())
                .collect(Collectors.joining(" + ")) + " = " + constant, coefficients, constant);
    }
}
