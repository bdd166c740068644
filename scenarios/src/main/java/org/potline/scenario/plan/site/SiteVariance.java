package org.potline.scenario.plan.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.potline.scenario.plan.choice.AdditiveVariance;
import org.potline.scenario.plan.choice.ReconciledVariance;
import org.potline.scenario.plan.choice.SumOfVariances;
import org.potline.scenario.plan.choice.Variance;
import org.potline.twin.uncertainty.ErrorShare;
import org.potline.twin.uncertainty.Estimate;

/** The variance of a site's emission as a function of what is chosen, without and with reconciliation. */
final class SiteVariance {
    /** A meter without any error is taken as one of this relative uncertainty, which no sum notices. */
    private static final double LEAST_REL = 1e-7;

    private final List<PlanOption> options;
    private final SiteErrors errors;

    SiteVariance(List<PlanOption> options, SiteErrors errors) {
        this.options = options;
        this.errors = errors;
    }

    /**
     * Each datum is booked as its one meter reads it; where none is chosen, as the site's design has it.
     * <pre>  u² = u_0² + Σ_d (∂E/∂d)²·u²_d + Σ_c (Σ_d g_cd)²  </pre>
     * u_0 of the defaults; u_d of what is d's alone; g_cd of causes c that several share.
     */
    Variance booked() {
        return booked(true);
    }

    /**
     * Amounts are those that agree best with all readings and the balances of the year; factors are as they are booked.
     * <pre>  u² = u_0² + cᵀ·M⁻¹·c + (factors),   M = M_0 + Σ_i x_i·Σ_k a_ik·a_ikᵀ  </pre>
     * c sensitivities, M_0 what the design says, a_ik what option i reads, over its standard uncertainty; all in the coordinates that the balances
     * leave free.
     *
     * @see "VDI 2048 Blatt 1 (reconciliation); Gauss–Markov with prior information"
     */
    Variance reconciled() {
        return new SumOfVariances(List.of(booked(false), flows()));
    }

    private Variance booked(boolean amounts) {
        var linear = new double[options.size()];
        double constant = errors.constant();
        Map<String, double[]> shared = new TreeMap<>();
        var design = new TreeMap<String, Double>();
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i) instanceof PlanOption.OfAnalysis analysis) {
                SiteErrors.AnalysisError error = errors.analysis(analysis);
                linear[i] += error.variance();
                int option = i;
                error.shared().forEach((cause, change) -> shared.computeIfAbsent(cause, any -> new double[options.size()])[option] += change);
            } else if (amounts && options.get(i) instanceof PlanOption.OfMeter meter) {
                double unmetered = unmetered(meter);
                design.merge(meter.point().id(), unmetered, Math::max);
                linear[i] -= unmetered;
                int option = i;
                changes(meter).forEach((cause, change) -> shared.computeIfAbsent(cause, any -> new double[options.size()])[option] += change);
            }
        }
        for (double variance : design.values()) {
            constant += variance;
        }
        return additive(constant, linear, shared);
    }

    /** A cause of one option alone is a variance of its own. */
    private Variance additive(double constant, double[] linear, Map<String, double[]> shared) {
        var common = new ArrayList<AdditiveVariance.Cause>();
        for (double[] changes : shared.values()) {
            int only = -1;
            int count = 0;
            for (int i = 0; i < changes.length; i++) {
                if (changes[i] != 0) {
                    only = i;
                    count++;
                }
            }
            if (count == 1) {
                linear[only] += changes[only] * changes[only];
            } else if (count > 1) {
                common.add(new AdditiveVariance.Cause(0, changes));
            }
        }
        return new AdditiveVariance(constant, linear, common);
    }

    /** What a meter's causes change of the emission [tCO2e]: those that the same calibration, drift or transformer makes wrong together. */
    private Map<String, Double> changes(PlanOption.OfMeter meter) {
        var changes = new LinkedHashMap<String, Double>();
        errors.read(meter).forEach((variable, estimate) -> {
            double sensitivity = errors.variables().get(variable).sensitivity();
            if (sensitivity != 0) {
                estimate.shares().forEach(share -> changes.merge(share.cause().id(), sensitivity * share.amount(), Double::sum));
            }
        });
        return changes;
    }

    private double unmetered(PlanOption.OfMeter meter) {
        double sum = 0;
        for (String variable : errors.read(meter).keySet()) {
            SiteErrors.Variable of = errors.variables().get(variable);
            double change = of.sensitivity() * SiteErrors.UNMETERED_REL * of.amount();
            sum += change * change;
        }
        return sum;
    }

    /** What the amounts make of it, reconciled; a cause that several options share is one more unknown, of standard uncertainty 1. */
    Variance flows() {
        var amounts = new LinkedHashMap<String, Double>();
        errors.variables().values().forEach(variable -> amounts.put(variable.id(), variable.amount()));
        var state = new ReducedState(amounts, errors.equations());
        List<String> common = common();
        int size = state.free() + common.size();
        var information = new double[size][size];
        var sensitivity = new double[size];
        errors.variables().values().forEach(variable -> {
            double[] row = state.row(variable.id());
            for (int i = 0; i < row.length; i++) {
                sensitivity[i] += variable.sensitivity() * variable.amount() * row[i];
                for (int j = 0; j < row.length; j++) {
                    information[i][j] += row[i] * row[j] / (SiteErrors.UNMETERED_REL * SiteErrors.UNMETERED_REL);
                }
            }
        });
        for (int cause = 0; cause < common.size(); cause++) {
            information[state.free() + cause][state.free() + cause] = 1;
        }
        List<List<ReconciledVariance.Row>> rows = options.stream().map(option -> rows(option, state, common)).toList();
        return new ReconciledVariance(information, sensitivity, rows);
    }

    /** Causes that meters at different points share. */
    private List<String> common() {
        Map<String, TreeSet<String>> points = new TreeMap<>();
        for (PlanOption option : options) {
            if (option instanceof PlanOption.OfMeter meter) {
                errors.read(meter).values().forEach(estimate -> estimate.shares()
                        .forEach(share -> points.computeIfAbsent(share.cause().id(), any -> new TreeSet<>()).add(meter.point().id())));
            }
        }
        return points.entrySet().stream().filter(entry -> entry.getValue().size() > 1).map(Map.Entry::getKey).toList();
    }

    /** What a meter reads as independent rows of unit variance: one, of a stock two, made independent of each other. */
    private List<ReconciledVariance.Row> rows(PlanOption option, ReducedState state, List<String> common) {
        var rows = new ArrayList<double[]>();
        var shares = new ArrayList<Map<String, Double>>();
        errors.read(option).forEach((variable, estimate) -> {
            double amount = errors.variables().get(variable).amount();
            var row = new double[state.free() + common.size()];
            System.arraycopy(state.row(variable), 0, row, 0, state.free());
            Map<String, Double> own = own(estimate, amount, common, row, state.free());
            own.put("least/" + variable, LEAST_REL);
            shares.add(own);
            rows.add(row);
        });
        return Whitening.of(rows, shares).stream().map(row -> new ReconciledVariance.Row(row, 1)).toList();
    }

    private static Map<String, Double> own(Estimate estimate, double amount, List<String> common, double[] row, int free) {
        var own = new LinkedHashMap<String, Double>();
        for (ErrorShare share : estimate.shares()) {
            int place = common.indexOf(share.cause().id());
            if (place >= 0) {
                row[free + place] = share.amount() / amount;
            } else {
                own.put(share.cause().id(), share.amount() / amount);
            }
        }
        return own;
    }
}
