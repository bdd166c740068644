package org.potline.twin.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.special.Gamma;
import org.potline.twin.uncertainty.CoverageInterval;
import org.potline.twin.uncertainty.ErrorShare;
import org.potline.twin.uncertainty.Estimate;

/**
 * Measured values reconciled with the balances by weighted least squares, what follows for quantities nobody measures, and the tests of
 * whether the measured values agree with the balances at all.
 * <pre>  x = m − V Bᵀ S⁻¹ r,   r = B m − b,   S = B V Bᵀ
 *   u²(fᵀx) = |Gᵀ g|²,   g = f − Bᵀ S⁻¹ B V f,   V = G Gᵀ
 *   γ = rᵀ S⁻¹ r ~ χ²(rank S)
 *   z_i = |B_iᵀ S⁻¹ r| / √(B_iᵀ S⁻¹ B_i)  </pre>
 * m measured values, V their covariance, B x = b the balances between them once the unmeasured quantities are eliminated, G shares of the
 * errors by cause, B_i column of a measured value. z_i is the test of maximum power against a fault of that value alone; with uncorrelated
 * errors it is |correction| over its standard deviation.
 *
 * @see "VDI 2048 Part 1:2017; Tamhane: A note on the use of residuals for detecting an outlier in linear regression, Biometrika 69 (1982) 488"
 * @see "Mah, Tamhane: Detection of gross errors in process data, AIChE Journal 28 (1982) 828; Crowe: AIChE Journal 35 (1989) 1743 (z_i)"
 */
public final class Reconciliation {
    /** Level of the tests: chance of an alarm although nothing is wrong. */
    public static final double LEVEL = 0.05;
    /** Half width of a 95 % interval in standard uncertainties, and limit of the measurement test. */
    public static final double K95 = CoverageInterval.K_95;
    /** Faults looked for at most (D): where more are needed the values do not fit as a whole, and single ones have no claim to the blame. */
    public static final int MOST_SUSPICIONS = 20;

    /** Smaller shares of a reconciled value, of its measured one's, are what rounding twice (see influence) left of nought. */
    private static final double ROUNDING = 1e-26;
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);
    private final ReconciliationProblem problem;
    private final BalanceStructure structure;
    private final ResidualSystem system;
    private final Observability observability;
    private final List<String> names;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final double[] reconciled;
    private final double[] whiteResiduals;
    private final double chiSquare;
    private final Map<Integer, double[]> sharesOf = new HashMap<>();
    private final Map<Integer, double[]> signatures = new HashMap<>();

    private Reconciliation(ReconciliationProblem problem) {
        this.problem = problem;
        structure = new BalanceStructure(problem, new ErrorMatrix(problem.measurements()));
        structure.refuseContradiction(problem);
        system = new ResidualSystem(structure);
        observability = new Observability(problem, structure);
        names = problem.names();
        names.forEach(name -> numbers.put(name, numbers.size()));
        double[] values = problem.measurements().stream().mapToDouble(measurement -> measurement.estimate().value()).toArray();
        double[] residuals = new double[system.degreesOfFreedom()];
        system.residuals(values, residuals);
        whiteResiduals = system.whitened(residuals);
        chiSquare = system.solve(residuals);
        system.correct(values, residuals);
        for (int time = 0; time < Reconciler.REFINEMENTS; time++) {
            system.residuals(values, residuals);
            system.solve(residuals);
            system.correct(values, residuals);
        }
        reconciled = values;
    }

    /** @throws Contradiction when no values satisfy the balances, or perfectly known values contradict them */
    public static Reconciliation of(ReconciliationProblem problem) {
        return new Reconciliation(problem);
    }

    public ReconciliationProblem problem() {
        return problem;
    }

    public Observability observability() {
        return observability;
    }

    /** Names of all quantities with a reconciled value: the measured ones, then the observable ones. */
    public List<String> known() {
        return names.stream().filter(this::isKnown).toList();
    }

    private boolean isKnown(String name) {
        return observability.status(name) != Observability.Status.UNOBSERVABLE;
    }

    private int number(String name) {
        Integer number = numbers.get(name);
        if (number == null) {
            throw new NoSuchElementException("There is no quantity (%s) in this problem.".formatted(name));
        }
        return number;
    }

    /** Reconciled value of a measured or observable quantity. */
    public double value(String name) {
        int number = number(name);
        if (number < structure.measured()) {
            return reconciled[number];
        }
        double sum = 0;
        SparseRow row = definition(name);
        for (int k = 0; k < row.size(); k++) {
            if (row.columns[k] < structure.measured()) {
                sum += row.values[k] * reconciled[row.columns[k]];
            } else if (row.columns[k] == structure.constantColumn()) {
                sum += row.values[k];
            }
        }
        return -sum / row.value(number);
    }

    private SparseRow definition(String name) {
        if (!isKnown(name)) {
            throw new NoSuchElementException("Quantity (%s) is not observable: the balances do not tell it.".formatted(name));
        }
        return structure.definition(number(name) - structure.measured());
    }

    /** What each cause makes of a reconciled value, in the order of the causes of the problem. */
    private double[] shares(String name) {
        return sharesOf.computeIfAbsent(number(name), number -> {
            double[] weights = new double[structure.measured()];
            if (number < structure.measured()) {
                weights[number] = 1;
            } else {
                SparseRow row = definition(name);
                for (int k = 0; k < row.size() && row.columns[k] < weights.length; k++) {
                    weights[row.columns[k]] = -row.values[k] / row.value(number);
                }
            }
            double[] shares = structure.errors().shares(system.influence(weights));
            double rounding = ROUNDING * structure.errors().largestShare(weights);
            Arrays.setAll(shares, c -> Math.abs(shares[c]) > rounding ? shares[c] : 0);
            return shares;
        });
    }

    /** Standard uncertainty of a reconciled value. */
    public double u(String name) {
        return Math.sqrt(covariance(name, name));
    }

    /** Half the width of the 95 % interval of a reconciled value: 1.96 u. */
    public double halfWidth95(String name) {
        return K95 * u(name);
    }

    /** Reconciled value of a measured quantity less its measured one. */
    public double correction(String name) {
        return value(name) - measured(name).value();
    }

    private Estimate measured(String name) {
        return problem.measurements().get(number(name)).estimate();
    }

    /** Covariance of two reconciled values. */
    public double covariance(String one, String other) {
        double[] first = shares(one);
        double[] second = shares(other);
        double sum = 0;
        for (int c = 0; c < first.length; c++) {
            sum += first[c] * second[c];
        }
        return sum;
    }

    /** A reconciled value with what each cause makes of it, so that sums of several are as uncertain as they are. */
    public Estimate estimate(String name) {
        double[] shares = shares(name);
        var list = new ArrayList<ErrorShare>();
        for (int c = 0; c < shares.length; c++) {
            if (shares[c] != 0) {
                list.add(new ErrorShare(structure.errors().causes().get(c), shares[c]));
            }
        }
        list.sort((a, b) -> a.cause().compareTo(b.cause()));
        return new Estimate(value(name), list);
    }

    /** γ: how far the measured values are from satisfying the balances. */
    public double chiSquare() {
        return chiSquare;
    }

    /** Number of independent ways in which the measured values could miss the balances. */
    public int degreesOfFreedom() {
        return system.degreesOfFreedom();
    }

    /** The value that γ exceeds by chance with probability 0.05; empty without any degree of freedom. */
    public OptionalDouble chiSquareLimit() {
        return limit(degreesOfFreedom());
    }

    static OptionalDouble limit(int degrees) {
        return degrees == 0 ? OptionalDouble.empty()
                : OptionalDouble.of(new ChiSquaredDistribution(null, degrees).inverseCumulativeProbability(1 - LEVEL));
    }

    /** Chance of a γ at least that large although nothing is wrong; 1 without any degree of freedom. */
    public double pValue() {
        return degreesOfFreedom() == 0 ? 1 : Gamma.regularizedGammaQ(degreesOfFreedom() / 2.0, chiSquare / 2);
    }

    /** Whether the measured values pass the global test. */
    public boolean isConsistent() {
        return chiSquareLimit().isEmpty() || chiSquare <= chiSquareLimit().getAsDouble();
    }

    /** Whether the test of a measured value can tell anything: it has an error, and the balances check it. */
    public boolean isTested(String name) {
        int number = number(name);
        return number < structure.measured() && !structure.errors().isPerfect(number) && !isCertain(number) && norm(signature(number)) > 0;
    }

    /** Whether a relation without error holds a measured value: then a fault of it alone would have been refused. */
    private boolean isCertain(int measured) {
        return structure.certain().stream().anyMatch(row -> row.has(measured));
    }

    /** z of a measured value; empty where it is not tested. Above {@link #K95} it is conspicuous. */
    public OptionalDouble testValue(String name) {
        if (!isTested(name)) {
            return OptionalDouble.empty();
        }
        double[] signature = signature(number(name));
        return OptionalDouble.of(Math.abs(dot(signature, whiteResiduals)) / norm(signature));
    }

    /** Limit of the measurement tests that one of them all exceeds by chance with probability 0.05 (Šidák). */
    public OptionalDouble simultaneousLimit() {
        int tests = tested().size();
        return tests == 0 ? OptionalDouble.empty()
                : OptionalDouble.of(NORMAL.inverseCumulativeProbability(1 - (1 - StrictMath.pow(1 - LEVEL, 1.0 / tests)) / 2));
    }

    /** Names of the measured values that are tested. */
    public List<String> tested() {
        return names.stream().filter(this::isTested).toList();
    }

    double[] signature(int measured) {
        return signatures.computeIfAbsent(measured, system::signature);
    }

    double[] whiteResiduals() {
        return whiteResiduals.clone();
    }

    /**
     * What the measured values are suspected of, {@link #MOST_SUSPICIONS} faults at most; nothing when they pass the global test. Each is looked for
     * with the others fitted.
     */
    public List<Suspicion> suspicions() {
        return isConsistent() ? List.of() : new SerialElimination(this).suspicions();
    }

    /** Measured values whose test value is above 1.96: where many are tested, one in twenty is by chance. */
    public List<String> conspicuous() {
        return tested().stream().filter(name -> testValue(name).orElse(0) > K95).toList();
    }

    /** How well a fault of a measured value would be seen; empty where it is not tested. */
    public Optional<DetectionPower> power(String name) {
        return isTested(name) ? Optional.of(new DetectionPower(1 / norm(signature(number(name))))) : Optional.empty();
    }

    /** Probability that a fault of so many per cent of a measured value is seen; empty where it is not tested, or the value is 0. */
    public OptionalDouble seen(String name, double faultPct) {
        Optional<DetectionPower> power = power(name);
        return power.isEmpty() || measured(name).value() == 0 ? OptionalDouble.empty()
                : OptionalDouble.of(power.get().of(faultPct / 100 * measured(name).value()));
    }

    static double norm(double[] vector) {
        return Math.sqrt(dot(vector, vector));
    }

    static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int j = 0; j < one.length; j++) {
            sum += one[j] * other[j];
        }
        return sum;
    }
}
