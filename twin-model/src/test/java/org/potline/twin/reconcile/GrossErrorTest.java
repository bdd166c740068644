package org.potline.twin.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.twin.random.Noise;
import org.potline.twin.uncertainty.ErrorShare;
import org.potline.twin.uncertainty.Estimate;

@DisplayName("Tests of measured values")
class GrossErrorTest {
    private static final String[] NAMES = {"f1", "f2", "f3", "f4", "f5", "f6"};

    /** A splitter, two branches, a mixer: all metered, u = 1. */
    private static ReconciliationProblem bypass(double... measured) {
        var builder = ReconciliationProblem.builder();
        for (int i = 0; i < NAMES.length; i++) {
            builder.measured(NAMES[i], Estimate.of(measured[i], GeneratedNetwork.cause(NAMES[i]), 1));
        }
        return builder.balance(Map.of("f1", 1.0, "f2", -1.0, "f3", -1.0), 0).balance(Map.of("f2", 1.0, "f4", -1.0), 0)
                .balance(Map.of("f3", 1.0, "f5", -1.0), 0).balance(Map.of("f4", 1.0, "f5", 1.0, "f6", -1.0), 0).build();
    }

    /**
     * Narasimhan, Jordache: Data Reconciliation and Gross Error Detection, Gulf 2000, example 1-1: heat exchanger with bypass, measured
     * 101.91, 64.45, 34.65, 64.20, 36.44, 98.88, reconciled 100.22, 64.50, 35.72, 64.50, 35.72, 100.22.
     */
    @Test
    @DisplayName("the textbook's heat exchanger with bypass comes out as printed")
    void textbookExample() {
        Reconciliation done = Reconciliation.of(bypass(101.91, 64.45, 34.65, 64.20, 36.44, 98.88));
        double[] printed = {100.22, 64.50, 35.72, 64.50, 35.72, 100.22};
        for (int i = 0; i < printed.length; i++) {
            assertEquals(printed[i], done.value(NAMES[i]), 0.005);
        }
        assertEquals(4, done.degreesOfFreedom());
    }

    @Test
    @DisplayName("by hand: a + b = c, read 100, 50, 153, all u = 1: chi-square 3, corrections 1, 1, -1, u = sqrt(2/3)")
    void workedByHand() {
        Reconciliation done = Reconciliation.of(ReconciliationProblem.builder().measured("a", Estimate.of(100, GeneratedNetwork.cause("a"), 1))
                .measured("b", Estimate.of(50, GeneratedNetwork.cause("b"), 1)).measured("c", Estimate.of(153, GeneratedNetwork.cause("c"), 1))
                .balance(Map.of("a", 1.0, "b", 1.0, "c", -1.0), 0).build());
        assertEquals(3, done.chiSquare(), 1e-12);                      // r = −3, S = 3
        assertEquals(101, done.value("a"), 1e-12);
        assertEquals(152, done.value("c"), 1e-12);
        assertEquals(Math.sqrt(2.0 / 3), done.u("b"), 1e-12);
        assertEquals(1.0 / 3, done.covariance("a", "c"), 1e-12);       // I − aaᵀ/3, a = (1, 1, −1)
        assertEquals(Math.sqrt(3), done.testValue("a").orElseThrow(), 1e-12);
        assertEquals(3.841459, done.chiSquareLimit().orElseThrow(), 1e-6);   // NIST/SEMATECH e-Handbook, 1.3.6.7.4
        assertEquals(0.083265, done.pValue(), 1e-6);                   // 2(1 − Φ(√3))
        assertTrue(done.isConsistent());
        assertEquals(Math.sqrt(3), done.power("a").orElseThrow().u(), 1e-12);
        assertEquals(0.5, done.power("a").orElseThrow().of(1.96 * Math.sqrt(3)), 1e-4);
    }

    @Test
    @DisplayName("a large fault is found with its size; meters in one line are told apart where something else checks them")
    void findsTheFault() {
        Reconciliation done = Reconciliation.of(bypass(100, 64, 36, 64, 36 + 12, 100));
        List<Suspicion> suspicions = done.suspicions();
        assertEquals(List.of("f5"), suspicions.stream().flatMap(each -> each.names().stream()).toList());
        assertEquals(12, suspicions.get(0).members().get(0).fault(), 1e-9);
        assertEquals(List.of(), Reconciliation.of(bypass(100, 64, 36, 64, 37, 100)).suspicions());
    }

    @Test
    @DisplayName("those no test can tell apart are suspected together, each with the size it would have")
    void listsEqualsTogether() {
        Reconciliation done = Reconciliation.of(ReconciliationProblem.builder().measured("a", Estimate.of(100, GeneratedNetwork.cause("a"), 1))
                .measured("b", Estimate.of(10, GeneratedNetwork.cause("b"), 0.1)).measured("c", Estimate.of(40, GeneratedNetwork.cause("c"), 1))
                .measured("d", Estimate.of(7, GeneratedNetwork.cause("d"), 1))
                .balance(Map.of("a", 0.5, "b", -1.0, "c", -1.0), 0).build());   // 50 = 10 + 40 holds
        assertEquals(List.of(), done.suspicions());
        Reconciliation broken = Reconciliation.of(ReconciliationProblem.builder().measured("a", Estimate.of(120, GeneratedNetwork.cause("a"), 1))
                .measured("b", Estimate.of(10, GeneratedNetwork.cause("b"), 0.1)).measured("c", Estimate.of(40, GeneratedNetwork.cause("c"), 1))
                .balance(Map.of("a", 0.5, "b", -1.0, "c", -1.0), 0).build());
        assertEquals(1, broken.suspicions().size());
        assertEquals(List.of("a", "b", "c"), broken.suspicions().get(0).names());
        assertEquals(20, broken.suspicions().get(0).members().get(0).fault(), 1e-9);
        assertEquals(-10, broken.suspicions().get(0).members().get(1).fault(), 1e-9);
    }

    @Test
    @DisplayName("two faults at once are both found, and nobody else stays suspected")
    void findsTwo() {
        Reconciliation done = Reconciliation.of(bypass(100 + 20, 64, 36, 64 - 15, 36, 100));
        assertEquals(List.of("f1", "f4"), done.suspicions().stream().flatMap(each -> each.names().stream()).sorted().toList());
        done.suspicions().forEach(each -> assertEquals(each.names().equals(List.of("f1")) ? 20 : -15, each.members().get(0).fault(), 1e-9));
    }

    /** 4 000 draws: standard error of a share at most 0.008, bound 4 of them. */
    @Test
    @DisplayName("faults are seen as often as the power says, and the global test errs in one case of twenty, with correlated errors too")
    void powerAgreesWithSimulation() {
        int draws = 4000;
        double[] truth = {100, 64, 36, 64, 36, 100};
        double[] own = {1, 0.8, 0.6, 1.2, 0.5, 1};
        double[] common = {0.7, 0, 0.5, -0.6, 0, 0};
        int[] seen = new int[NAMES.length];
        int alarms = 0;
        double chiSquares = 0;
        Reconciliation at = null;
        for (int t = 0; t < draws; t++) {
            double shared = Noise.of(3, "common").gaussian(t);
            double[] errors = new double[NAMES.length];
            for (int i = 0; i < errors.length; i++) {
                errors[i] = own[i] * Noise.of(3, NAMES[i]).gaussian(t) + common[i] * shared;
            }
            Reconciliation good = correlated(truth, errors, own, common);
            at = good;
            alarms += good.isConsistent() ? 0 : 1;
            chiSquares += good.chiSquare();
            for (int i = 0; i < NAMES.length; i++) {
                errors[i] += 2;
                seen[i] += correlated(truth, errors, own, common).testValue(NAMES[i]).orElseThrow() > Reconciliation.K95 ? 1 : 0;
                errors[i] -= 2;
            }
        }
        assertEquals(4, chiSquares / draws, 4 * Math.sqrt(8.0 / draws));
        assertEquals(0.05, (double) alarms / draws, 4 * Math.sqrt(0.05 * 0.95 / draws));
        for (int i = 0; i < NAMES.length; i++) {
            DetectionPower power = at.power(NAMES[i]).orElseThrow();
            assertEquals(power.of(2), (double) seen[i] / draws, 0.032, NAMES[i]);
            assertEquals(0.9, power.of(power.sizeSeen(0.9)), 1e-9);
        }
    }

    private static Reconciliation correlated(double[] truth, double[] errors, double[] own, double[] common) {
        var problem = bypass(truth);
        var measurements = new ArrayList<Measurement>();
        for (int i = 0; i < truth.length; i++) {
            var shares = new ArrayList<ErrorShare>();
            if (common[i] != 0) {
                shares.add(new ErrorShare(GeneratedNetwork.cause("common"), common[i]));
            }
            shares.add(new ErrorShare(GeneratedNetwork.cause("own/" + NAMES[i]), own[i]));
            measurements.add(new Measurement(NAMES[i], new Estimate(truth[i] + errors[i], shares)));
        }
        return Reconciliation.of(new ReconciliationProblem(measurements, List.of(), problem.balances()));
    }
}
