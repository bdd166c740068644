package org.potline.twin.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.potline.twin.uncertainty.Estimate;

/**
 * What is to be reconciled: measured values, quantities nobody measures, and the balances between them. Measured values that share a
 * cause of error are correlated: u(x, y) = Σ s_k(x)·s_k(y).
 *
 * @param measurements measured quantities
 * @param unmeasured   names of the others
 * @param balances     balances
 */
public record ReconciliationProblem(List<Measurement> measurements, List<String> unmeasured, List<Balance> balances) {
    public ReconciliationProblem {
        measurements = List.copyOf(measurements);
        unmeasured = List.copyOf(unmeasured);
        balances = List.copyOf(balances);
        Set<String> names = new LinkedHashSet<>();
        for (Measurement measurement : measurements) {
            declare(names, measurement.name());
        }
        for (String name : unmeasured) {
            declare(names, name);
        }
        for (Balance balance : balances) {
            for (String name : balance.coefficients().keySet()) {
                if (!names.contains(name)) {
                    throw new IllegalArgumentException("Quantity (%s) of balance (%s) is neither measured nor listed as unmeasured."
                            .formatted(name, balance.label()));
                }
            }
        }
    }

    private static void declare(Set<String> names, String name) {
        if (name.isBlank() || !names.add(name)) {
            throw new IllegalArgumentException("Quantity (%s) is blank or declared twice.".formatted(name));
        }
    }

    /** All names, the measured ones first. */
    public List<String> names() {
        var names = new ArrayList<String>();
        measurements.forEach(measurement -> names.add(measurement.name()));
        names.addAll(unmeasured);
        return names;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Puts a problem together piece by piece. */
    public static final class Builder {
        private final List<Measurement> measurements = new ArrayList<>();
        private final List<String> unmeasured = new ArrayList<>();
        private final List<Balance> balances = new ArrayList<>();

        private Builder() {
        }

        public Builder measured(String name, Estimate estimate) {
            measurements.add(new Measurement(name, estimate));
            return this;
        }

        public Builder unmeasured(String name) {
            unmeasured.add(name);
            return this;
        }

        /** Σ coefficient · quantity = constant. */
        public Builder balance(Map<String, Double> coefficients, double constant) {
            balances.add(Balance.of(coefficients, constant));
            return this;
        }

        /** Σ coefficient · quantity = constant, under a name of its own. */
        public Builder balance(String label, Map<String, Double> coefficients, double constant) {
            balances.add(new Balance(label, coefficients, constant));
            return this;
        }

        public ReconciliationProblem build() {
            return new ReconciliationProblem(measurements, unmeasured, balances);
        }
    }
}
