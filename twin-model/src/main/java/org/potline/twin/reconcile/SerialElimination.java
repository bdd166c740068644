package org.potline.twin.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Search for the measured values that have faults: take away the one whose test value is largest, and test again without it, until the
 * global test passes; then give back whoever turns out not to be needed. Taking a value away is fitting a fault of it, so all happens among
 * the whitened residuals, by projection.
 *
 * @see "Ripps: Adjustment of experimental data, Chem. Eng. Progress Symposium Series 61 (1965) 8 (serial elimination)"
 * @see "Rosenberg, Mah, Iordache: Performance of schemes for detecting and identifying gross errors, Ind. Eng. Chem. Res. 26 (1987) 555"
 */
final class SerialElimination {
    /** What is left of a signature once others are taken away, of the whole, below which it is their combination. */
    private static final double COMBINED = 1e-7;
    /** 1 − cos² of the angle between signatures below which no test tells them apart. */
    private static final double ALIKE = 1e-12;

    private final Reconciliation reconciliation;
    private final List<String> tested;
    private final List<double[]> signatures = new ArrayList<>();

    SerialElimination(Reconciliation reconciliation) {
        this.reconciliation = reconciliation;
        tested = reconciliation.tested();
        List<String> names = reconciliation.problem().names();
        tested.forEach(name -> signatures.add(reconciliation.signature(names.indexOf(name))));
    }

    List<Suspicion> suspicions() {
        var chosen = new ArrayList<Integer>();
        Remains remains = new Remains(chosen);
        while (!remains.passes() && chosen.size() < Reconciliation.MOST_SUSPICIONS) {
            int worst = remains.worst();
            if (worst < 0) {
                break;
            }
            chosen.add(worst);
            remains = new Remains(chosen);
        }
        giveBack(chosen, remains.passes());
        var suspicions = new ArrayList<Suspicion>();
        for (int at = 0; at < chosen.size(); at++) {
            suspicions.add(suspicion(chosen, at));
        }
        return suspicions;
    }

    private void giveBack(List<Integer> chosen, boolean passes) {
        for (int at = 0; passes && at < chosen.size() - 1;) {
            var fewer = new ArrayList<>(chosen);
            fewer.remove(at);
            if (new Remains(fewer).passes()) {
                chosen.remove(at);
            } else {
                at++;
            }
        }
    }

    /** The fault of one, with all others chosen fitted too, and everybody who cannot be told from it. */
    private Suspicion suspicion(List<Integer> chosen, int at) {
        var others = new ArrayList<>(chosen);
        int representative = others.remove(at);
        Remains remains = new Remains(others);
        double[] own = remains.left(representative);
        double square = Reconciliation.dot(own, own);
        var members = new ArrayList<Suspicion.Member>();
        for (int i = 0; i < tested.size(); i++) {
            double[] left = remains.left(i);
            double size = Reconciliation.dot(left, left);
            double common = Reconciliation.dot(left, own);
            boolean there = Math.sqrt(size) > COMBINED * Reconciliation.norm(signatures.get(i));
            if (i == representative || there && size * square - common * common <= ALIKE * size * square) {
                members.add(new Suspicion.Member(tested.get(i), Reconciliation.dot(left, remains.residuals) / size, 1 / Math.sqrt(size)));
            }
        }
        return new Suspicion(members);
    }

    /** What is left of residuals and signatures once faults of some values are fitted. */
    private final class Remains {
        private final List<double[]> basis = new ArrayList<>();
        private final double[] residuals;

        Remains(List<Integer> fitted) {
            for (int i : fitted) {
                double[] left = left(i);
                double norm = Reconciliation.norm(left);
                for (int j = 0; j < left.length; j++) {
                    left[j] /= norm;
                }
                basis.add(left);
            }
            residuals = projected(reconciliation.whiteResiduals());
        }

        double[] left(int i) {
            return projected(signatures.get(i).clone());
        }

        /** Gram-Schmidt, twice so that it stays orthogonal. */
        private double[] projected(double[] vector) {
            for (int time = 0; time < 2; time++) {
                for (double[] direction : basis) {
                    double common = Reconciliation.dot(direction, vector);
                    for (int j = 0; j < vector.length; j++) {
                        vector[j] -= common * direction[j];
                    }
                }
            }
            return vector;
        }

        boolean passes() {
            OptionalDouble limit = Reconciliation.limit(reconciliation.degreesOfFreedom() - basis.size());
            return limit.isEmpty() || Reconciliation.dot(residuals, residuals) <= limit.getAsDouble();
        }

        /** The value with the largest test value, the first of equals; -1 when none is left to test. */
        int worst() {
            int worst = -1;
            double most = 0;
            for (int i = 0; i < tested.size(); i++) {
                double[] left = left(i);
                double norm = Reconciliation.norm(left);
                if (norm > COMBINED * Reconciliation.norm(signatures.get(i))) {
                    double test = Math.abs(Reconciliation.dot(left, residuals)) / norm;
                    if (test > most * (1 + COMBINED)) {
                        most = test;
                        worst = i;
                    }
                }
            }
            return worst;
        }
    }
}
