package org.potline.scenario.plan.choice;

import java.util.ArrayList;
import java.util.List;

/**
 * Which undecided option to split a node on: the one whose two sides raise the bound most, by what earlier splits of it raised a unit, or by a
 * short trial of both sides until enough is known of it.
 *
 * @see "T. Achterberg, T. Koch, A. Martin, Branching rules revisited, Oper. Res. Lett. 33 (2005)"
 */
final class Branching {
    private static final int TRUSTED = 1;
    private static final int TRIALS = 4;
    private static final int TRIAL_PIVOTS = 30;
    private static final double DECIDED = 1e-6;

    private final double[][] gain;
    private final int[][] count;

    Branching(int options) {
        gain = new double[2][options];
        count = new int[2][options];
    }

    private double estimate(int side, int option, double distance, double mean) {
        return (count[side][option] > 0 ? gain[side][option] / count[side][option] : mean) * distance;
    }

    private double mean(int side) {
        double sum = 0;
        int known = 0;
        for (int i = 0; i < gain[side].length; i++) {
            if (count[side][i] > 0) {
                sum += gain[side][i] / count[side][i];
                known++;
            }
        }
        return known == 0 ? 1 : sum / known;
    }

    private static double score(double down, double up) {
        return Math.max(down, 1e-9) * Math.max(up, 1e-9);
    }

    /** The option to split on, or the first undecided one where x is whole; -1 where all are decided. */
    int choose(Relaxation relaxation, double[] x, double[] lower, double[] upper, double bound) {
        double meanDown = mean(0);
        double meanUp = mean(1);
        var candidates = new ArrayList<double[]>();
        int undecided = -1;
        for (int i = 0; i < gain[0].length; i++) {
            if (lower[i] == upper[i]) {
                continue;
            }
            undecided = undecided < 0 ? i : undecided;
            if (x[i] > DECIDED && x[i] < 1 - DECIDED) {
                candidates.add(new double[] {i, score(estimate(0, i, x[i], meanDown), estimate(1, i, 1 - x[i], meanUp))});
            }
        }
        candidates.sort((a, b) -> a[1] != b[1] ? Double.compare(b[1], a[1]) : Double.compare(a[0], b[0]));
        return candidates.isEmpty() ? undecided : tried(relaxation, x, bound, candidates);
    }

    private int tried(Relaxation relaxation, double[] x, double bound, List<double[]> candidates) {
        int best = (int) candidates.get(0)[0];
        double most = -1;
        int trials = 0;
        for (double[] candidate : candidates) {
            int option = (int) candidate[0];
            double score = candidate[1];
            if (Math.min(count[0][option], count[1][option]) < TRUSTED && trials < TRIALS) {
                trials++;
                double down = Math.max(0, relaxation.probe(option, 0, TRIAL_PIVOTS) - bound);
                double up = Math.max(0, relaxation.probe(option, 1, TRIAL_PIVOTS) - bound);
                score = score(down, up);
                learn(0, option, x[option], down);
                learn(1, option, 1 - x[option], up);
            }
            if (score > most) {
                most = score;
                best = option;
            }
        }
        return best;
    }

    /** Remembers how far the bound rose when an option at a distance from a side was held there. */
    void learn(int side, int option, double distance, double rise) {
        if (rise < Double.POSITIVE_INFINITY && distance > DECIDED) {
            gain[side][option] += Math.max(0, rise) / distance;
            count[side][option]++;
        }
    }
}
