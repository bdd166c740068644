package org.potline.twin.reconcile.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.potline.twin.reconcile.Observability;
import org.potline.twin.reconcile.Reconciliation;
import org.potline.twin.reconcile.ReconciliationProblem;
import org.potline.twin.reconcile.Suspicion;
import org.potline.twin.uncertainty.Estimate;

/**
 * What reconciliation says of a period.
 *
 * @param period       the period
 * @param structure    the equations of its readings
 * @param test         the global test
 * @param values       values by id of the reading or the unmeasured quantity, of all that are known; the readings first
 * @param unobservable ids of the unmeasured quantities that nothing tells
 * @param balances     the balances between readings
 * @param suspicions   what readings are suspected of; none of a period that passes the global test
 */
public record ReconciledPeriod(Period period, SiteStructure structure, GlobalTest test, Map<String, ReconciledValue> values,
        List<String> unobservable, List<ClosedBalance> balances, List<Suspicion> suspicions) {
    /**
     * The global test.
     *
     * @param chiSquare        its value γ
     * @param degreesOfFreedom of it
     * @param limit            what it exceeds by chance in one case of twenty; empty without a degree of freedom
     * @param pValue           chance of a γ that large although nothing is wrong
     */
    public record GlobalTest(double chiSquare, int degreesOfFreedom, OptionalDouble limit, double pValue) {
        /** Whether the readings agree with the balances. */
        public boolean passes() {
            return limit.isEmpty() || chiSquare <= limit.getAsDouble();
        }
    }

    public ReconciledPeriod {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        unobservable = List.copyOf(unobservable);
        balances = List.copyOf(balances);
        suspicions = List.copyOf(suspicions);
    }

    /** The readings whose own test value is above its limit: of each reading alone one in twenty is, though nothing is wrong. */
    public List<SiteReading> conspicuous() {
        return values.entrySet().stream().filter(entry -> entry.getValue().test().orElse(0) > Reconciliation.K95)
                .map(entry -> structure.readings().get(entry.getKey())).toList();
    }

    /** What readings are suspected of, each suspicion with all readings that may have the fault. */
    public List<List<SuspectReading>> suspects() {
        return suspicions.stream().map(suspicion -> suspicion.members().stream().map(this::suspect).toList()).toList();
    }

    private SuspectReading suspect(Suspicion.Member member) {
        ReconciledValue value = values.get(member.name());
        return new SuspectReading(structure.readings().get(member.name()), value.measured().orElseThrow().value(), member.fault(), member.u(),
                value.power().orElseThrow());
    }

    /** Whether the balances say once more what a meter shows. */
    boolean checks(SiteReading reading) {
        return values.containsKey(reading.id()) && values.get(reading.id()).status() == Observability.Status.REDUNDANT;
    }

    /** @param result the problem of that structure and those readings, reconciled */
    static ReconciledPeriod of(Period period, SiteStructure structure, Map<String, Estimate> read, Reconciliation result) {
        var values = new LinkedHashMap<String, ReconciledValue>();
        result.known().forEach(id -> values.put(id, value(id, read, result)));
        var balances = new ArrayList<ClosedBalance>();
        structure.combined().forEach(balance -> balances.add(ClosedBalance.of(balance, structure, read, result)));
        var test = new GlobalTest(result.chiSquare(), result.degreesOfFreedom(), result.chiSquareLimit(), result.pValue());
        return new ReconciledPeriod(period, structure, test, values,
                result.observability().names(Observability.Status.UNOBSERVABLE), balances, result.suspicions());
    }

    static ReconciliationProblem problem(SiteStructure structure, Map<String, Estimate> read) {
        ReconciliationProblem.Builder problem = ReconciliationProblem.builder();
        read.forEach(problem::measured);
        structure.unmeasured().keySet().forEach(problem::unmeasured);
        structure.equations().forEach(equation -> problem.balance(equation.id(), equation.terms(), 0));
        return problem.build();
    }

    private static ReconciledValue value(String id, Map<String, Estimate> read, Reconciliation result) {
        return new ReconciledValue(result.observability().status(id), Optional.ofNullable(read.get(id)).map(ReconciledValue.Measured::of),
                result.value(id), result.u(id), result.testValue(id), result.power(id));
    }
}
