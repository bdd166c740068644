package org.potline.twin.reconcile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.potline.twin.reconcile.Observability.Status;
import org.potline.twin.uncertainty.ErrorCause;
import org.potline.twin.uncertainty.ErrorShare;
import org.potline.twin.uncertainty.Estimate;

/** What must hold of every network, on made ones. */
@DisplayName("Reconciliation of made networks")
class ReconciliationLawsTest {
    static LongStream seeds() {
        return LongStream.range(0, 120);
    }

    @ParameterizedTest @MethodSource("seeds")
    @DisplayName("reconciled values satisfy every balance between known quantities to 1e-9 of its terms, and have no variance across it")
    void satisfiesBalances(long seed) {
        Reconciliation done = Reconciliation.of(new GeneratedNetwork(seed).problem());
        for (Balance balance : done.problem().balances()) {
            if (done.known().containsAll(balance.coefficients().keySet())) {
                double sum = -balance.constant();
                double largest = Math.abs(sum);
                Estimate together = Estimate.exact(0);
                double widest = 0;
                for (var term : balance.coefficients().entrySet()) {
                    Estimate each = done.estimate(term.getKey()).times(term.getValue());
                    sum += each.value();
                    largest = Math.max(largest, Math.abs(each.value()));
                    together = together.plus(each);
                    widest = Math.max(widest, each.u());
                }
                assertEquals(0, sum, 1e-9 * largest, balance.label());
                assertTrue(together.u() <= 1e-6 * widest, balance.label() + ": " + together.u() + " of " + widest);
            }
        }
    }

    @ParameterizedTest @MethodSource("seeds")
    @DisplayName("a perfect extra meter, anywhere, raises no uncertainty")
    void perfectMeterNeverHarms(long seed) {
        var network = new GeneratedNetwork(seed);
        Reconciliation before = Reconciliation.of(network.problem());
        for (String name : network.truth.keySet()) {
            var more = new ArrayList<>(network.measurements);
            double value = before.known().contains(name) ? before.value(name) : network.truth.get(name);
            more.add(new Measurement("extra", Estimate.exact(value)));
            var balances = new ArrayList<>(network.balances);
            balances.add(Balance.of(Map.of(name, 1.0, "extra", -1.0), 0));
            Reconciliation after = Reconciliation.of(new ReconciliationProblem(more, network.unmeasured, balances));
            for (String each : before.known()) {
                assertTrue(after.u(each) <= before.u(each) * (1 + 1e-9) + 1e-9 * Math.abs(before.value(each)) * 1e-6,
                        each + " by a meter on " + name + ": " + before.u(each) + " -> " + after.u(each));
            }
        }
    }

    @ParameterizedTest @MethodSource("seeds")
    @DisplayName("the classification, and which meter would change it, agree with ranks of full matrices")
    void classifiesAsRanksSay(long seed) {
        var network = new GeneratedNetwork(seed);
        Observability found = Observability.of(network.problem());
        for (String name : network.truth.keySet()) {
            boolean measured = !network.unmeasured.contains(name);
            boolean told = told(network, name, network.unmeasured);
            assertEquals(measured ? told ? Status.REDUNDANT : Status.JUST_DETERMINED : told ? Status.OBSERVABLE : Status.UNOBSERVABLE,
                    found.status(name), name);
            List<String> helping = network.unmeasured.stream().filter(other -> !told && !other.equals(name))
                    .filter(other -> told(network, name, network.unmeasured.stream().filter(each -> !each.equals(other)).toList())).toList();
            assertEquals(helping, found.metersThatHelp(name), name);
        }
    }

    /** Whether balances and the quantities not listed tell a quantity without its own meter. */
    private static boolean told(GeneratedNetwork network, String name, List<String> unknown) {
        List<String> others = unknown.stream().filter(each -> !each.equals(name)).toList();
        var with = new ArrayList<>(others);
        with.add(name);
        RealMatrix all = DenseAlgebra.balances(network.problem(), with);
        int without = others.isEmpty() ? 0 : DenseAlgebra.rank(DenseAlgebra.balances(network.problem(), others));
        return DenseAlgebra.rank(all) == without + 1;
    }

    @ParameterizedTest @MethodSource("seeds")
    @DisplayName("values, uncertainties and the global test equal the textbook's formulas with full matrices")
    void equalsTextbook(long seed) {
        var network = new GeneratedNetwork(seed);
        network.measurements.removeIf(Measurement::isPerfect);
        var names = network.measurements.stream().map(Measurement::name).toList();
        network.unmeasured.clear();
        network.truth.keySet().stream().filter(name -> !names.contains(name)).forEach(network.unmeasured::add);
        ReconciliationProblem problem = network.problem();
        Reconciliation done = Reconciliation.of(problem);
        if (done.degreesOfFreedom() == 0) {
            return;
        }
        RealMatrix projector = DenseAlgebra.projector(DenseAlgebra.balances(problem, problem.unmeasured()));
        RealMatrix b = projector.multiply(DenseAlgebra.balances(problem, names));
        RealMatrix v = DenseAlgebra.covariance(problem);
        RealMatrix s = b.multiply(v).multiply(b.transpose());
        double[] m = network.measurements.stream().mapToDouble(each -> each.estimate().value()).toArray();
        double[] constants = projector.operate(problem.balances().stream().mapToDouble(Balance::constant).toArray());
        double[] r = b.operate(m);
        for (int j = 0; j < r.length; j++) {
            r[j] -= constants[j];
        }
        if (done.degreesOfFreedom() < r.length) {
            return;   // a balance says nothing new: the textbook has no answer
        }
        var inverse = new LUDecomposition(s, 1e-300).getSolver().getInverse();
        double[] correction = v.multiply(b.transpose()).multiply(inverse).operate(r);
        RealMatrix posterior = v.subtract(v.multiply(b.transpose()).multiply(inverse).multiply(b).multiply(v));
        for (int i = 0; i < m.length; i++) {
            double u = network.measurements.get(i).estimate().u();
            assertEquals(m[i] - correction[i], done.value(names.get(i)), 1e-5 * u, names.get(i));
            for (int k = 0; k <= i; k++) {
                double other = network.measurements.get(k).estimate().u();
                assertEquals(posterior.getEntry(i, k), done.covariance(names.get(i), names.get(k)), 1e-5 * u * other);
            }
        }
        double chiSquare = 0;
        double[] weighted = inverse.operate(r);
        for (int j = 0; j < r.length; j++) {
            chiSquare += r[j] * weighted[j];
        }
        assertEquals(chiSquare, done.chiSquare(), 1e-6 * Math.max(1, chiSquare));
    }

    @ParameterizedTest @MethodSource("seeds")
    @DisplayName("a meter taken away, and one that is worse by as much as 10¹⁵, give the others the same")
    void deletionIsInfiniteUncertainty(long seed) {
        var network = new GeneratedNetwork(seed);
        if (network.measurements.isEmpty()) {
            return;
        }
        Measurement one = network.measurements.get((int) (seed % network.measurements.size()));
        var worse = new ArrayList<>(network.measurements);
        worse.replaceAll(each -> each == one ? new Measurement(one.name(), Estimate.of(one.estimate().value(),
                GeneratedNetwork.cause("worse"), 1e12)) : each);
        var fewer = new ArrayList<>(network.measurements);
        fewer.remove(one);
        var unmeasured = new ArrayList<>(network.unmeasured);
        unmeasured.add(one.name());
        Reconciliation without = Reconciliation.of(new ReconciliationProblem(fewer, unmeasured, network.balances));
        Reconciliation with = Reconciliation.of(new ReconciliationProblem(worse, network.unmeasured, network.balances));
        for (String name : without.known()) {
            double u = without.u(name);
            double size = Math.abs(without.value(name));
            assertEquals(without.value(name), with.value(name), 1e-5 * u + 1e-9 * size, name);
            assertEquals(u, with.u(name), 1e-5 * u + 1e-9 * size, name);
        }
        boolean redundant = with.observability().status(one.name()) == Status.REDUNDANT;
        assertEquals(with.degreesOfFreedom() - (redundant ? 1 : 0), without.degreesOfFreedom());
    }

    @ParameterizedTest @MethodSource("seeds")
    @DisplayName("a reconciler gives what a reconciliation gives, and one set alone the bits of the same set among many")
    void manyAreAsOne(long seed) {
        var network = new GeneratedNetwork(seed);
        Reconciliation done = Reconciliation.of(network.problem());
        var reconciler = new Reconciler(network.problem());
        int n = network.measurements.size();
        int sets = Reconciler.LANES + 7;
        double[][] many = new double[n][sets];
        for (int i = 0; i < n; i++) {
            for (int t = 0; t < sets; t++) {
                many[i][t] = network.measurements.get(i).estimate().value() * (network.measurements.get(i).isPerfect() ? 1 : 1 + 1e-3 * (t % 5));
            }
        }
        double[][] reconciled = new double[n][sets];
        double[] chiSquares = new double[sets];
        reconciler.reconcile(many, reconciled, chiSquares, reconciler.workspace());
        double[] one = new double[n];
        for (int t = 0; t < sets; t++) {
            int set = t;
            double[] measured = Arrays.stream(many).mapToDouble(row -> row[set]).toArray();
            double chiSquare = reconciler.reconcile(measured, one, reconciler.workspace());
            assertEquals(chiSquare, chiSquares[t]);
            assertArrayEquals(one, Arrays.stream(reconciled).mapToDouble(row -> row[set]).toArray());
        }
        double[] observable = new double[reconciler.observable().length];
        double[] first = Arrays.stream(reconciled).mapToDouble(row -> row[0]).toArray();
        reconciler.derive(first, observable);
        for (int i = 0; i < n; i++) {
            String name = network.measurements.get(i).name();
            assertEquals(done.value(name), first[i], 1e-9 * Math.abs(done.value(name)) + 1e-6 * done.u(name));
        }
        for (int d = 0; d < observable.length; d++) {
            String name = network.unmeasured.get(reconciler.observable()[d]);
            assertEquals(done.value(name), observable[d], 1e-9 * Math.abs(done.value(name)) + 1e-6 * done.u(name));
        }
    }

    @Test
    @DisplayName("ranks do not depend on units: quantities in micrograms and gigatonnes are classified alike")
    void unitsDoNotMatter() {
        for (long seed = 0; seed < 40; seed++) {
            var network = new GeneratedNetwork(seed);
            var names = List.copyOf(network.truth.keySet());
            var other = new ReconciliationProblem(network.measurements.stream().map(each -> new Measurement(each.name(), each.estimate()
                    .times(unit(names, each.name())))).toList(), network.unmeasured, network.balances.stream().map(balance -> {
                        var terms = new LinkedHashMap<String, Double>();
                        balance.coefficients().forEach((name, value) -> terms.put(name, value / unit(names, name)));
                        return Balance.of(terms, balance.constant());
                    }).toList());
            assertEquals(Observability.of(network.problem()).statuses(), Observability.of(other).statuses());
            Reconciliation one = Reconciliation.of(network.problem());
            Reconciliation two = Reconciliation.of(other);
            assertEquals(one.degreesOfFreedom(), two.degreesOfFreedom());
            assertEquals(one.chiSquare(), two.chiSquare(), 1e-6 * Math.max(1, one.chiSquare()));
        }
    }

    private static double unit(List<String> names, String name) {
        return StrictMath.pow(10, names.indexOf(name) % 5 * 4 - 8);
    }

    @Test
    @DisplayName("perfectly correlated meters: two readings of one stream that err together alike are one reading")
    void fullyCorrelatedMetersAreOne() {
        ErrorCause both = GeneratedNetwork.cause("both");
        Reconciliation done = Reconciliation.of(ReconciliationProblem.builder().measured("a", Estimate.of(10, both, 1))
                .measured("b", Estimate.of(10, both, 1)).measured("c", Estimate.of(13, GeneratedNetwork.cause("c"), 1))
                .balance(Map.of("a", 1.0, "b", -1.0), 0).balance(Map.of("a", 1.0, "c", -1.0), 0).build());
        assertEquals(1, done.degreesOfFreedom());
        assertEquals(11.5, done.value("a"), 1e-12);
        assertEquals(11.5, done.value("b"), 1e-12);
        assertEquals(Math.sqrt(0.5), done.u("b"), 1e-12);
        assertTrue(done.testValue("a").isEmpty() && done.testValue("c").isPresent());
    }

    @Test
    @DisplayName("contradictions are named: balances no values satisfy, and perfect meters that miss one")
    void contradictionsAreNamed() {
        var builder = ReconciliationProblem.builder().measured("a", Estimate.exact(10)).unmeasured("b").balance(Map.of("a", 1.0, "b", 1.0), 3)
                .balance("second", Map.of("a", 2.0, "b", 2.0), 8);
        Contradiction balances = assertThrows(Contradiction.class, () -> Reconciliation.of(builder.build()));
        assertTrue(!balances.ofValues() && balances.balance() >= 0, balances.getMessage());
        var perfect = ReconciliationProblem.builder().measured("a", Estimate.exact(10)).measured("b", Estimate.exact(11))
                .balance(Map.of("a", 1.0, "b", -1.0), 0);
        Contradiction values = assertThrows(Contradiction.class, () -> Reconciliation.of(perfect.build()));
        assertTrue(values.ofValues());
        var shared = new ErrorShare(GeneratedNetwork.cause("x"), 1);
        assertEquals(0, Reconciliation.of(ReconciliationProblem.builder().measured("a", new Estimate(1, List.of(shared))).build()).degreesOfFreedom());
    }
}
