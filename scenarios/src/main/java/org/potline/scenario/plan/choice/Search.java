package org.potline.scenario.plan.choice;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Branch and bound over tangents: the relaxation holds the requirements and tangents of the variance found so far, and grows them at each node until
 * its point is no longer above the level looked for. A plan is taken only after its requirements are met in exact arithmetic and its variance is
 * factored afresh.
 *
 * @see "I. Quesada, I. E. Grossmann, An LP/NLP based branch and bound algorithm for convex MINLP, Comput. Chem. Eng. 16 (1992)"
 */
final class Search {
    /** An open node: for each option 0 or 1 where it is decided, -1 where not. */
    private record Node(byte[] held, double bound, int depth, int number, int option, int side, double distance) {
    }

    private static final double WHOLE = 1e-6;
    private static final int ROOT_ROUNDS = 60;

    private final Aim aim;
    private final int n;
    private final Relaxation relaxation;
    private final Branching branching;
    private final double[] lower;
    private final double[] upper;
    private final int keptRows;
    private final PriorityQueue<Node> open = new PriorityQueue<>(Comparator.comparingDouble(Node::bound)
            .thenComparing(Comparator.comparingInt(Node::depth).reversed()).thenComparing(Comparator.comparingInt(Node::number).reversed()));
    private final ArrayDeque<Node> dive = new ArrayDeque<>();
    private int numbered;
    private int nodes;
    private double rootBound;
    private double[] rootReduced;

    Search(Aim aim) {
        this.aim = aim;
        n = aim.options();
        relaxation = new Relaxation(aim.objective());
        aim.lines().forEach(line -> relaxation.add(line.a(), line.b(), line.equal(), line.cut()));
        branching = new Branching(n);
        lower = new double[n + 1];
        upper = new double[n + 1];
        keptRows = relaxation.rows() + 2 * n + 40;
    }

    int nodes() {
        return nodes;
    }

    /** Bound at the root, and how much it rises where an option leaves its side. */
    double rootBound() {
        return rootBound;
    }

    double[] rootReduced() {
        return rootReduced;
    }

    /** The tangents that stand. */
    List<Tableau.Line> tangents() {
        return IntStream.range(0, relaxation.rows()).mapToObj(relaxation::line).filter(Tableau.Line::cut).toList();
    }

    /**
     * Searches below the options held. The aim keeps the best plan.
     *
     * @param held  for each option 0 or 1 where it is held, -1 where not
     * @param first whether the first plan ends it
     * @param limit most nodes of this search
     * @return what no plan better than the best found can be below: infinite where the search came to its end
     */
    double run(byte[] held, boolean first, int limit) {
        open.clear();
        dive.clear();
        dive.push(new Node(held, Double.NEGATIVE_INFINITY, 0, numbered++, -1, 0, 0));
        int from = nodes;
        int found = aim.found();
        while (!(first && aim.found() > found)) {
            Node node = dive.isEmpty() ? open.poll() : dive.pop();
            if (node == null) {
                return Double.POSITIVE_INFINITY;
            }
            if (aim.passes(node.bound)) {
                continue;
            }
            if (nodes - from >= limit) {
                double least = node.bound;
                for (Node each : open) {
                    least = Math.min(least, each.bound);
                }
                return least;
            }
            nodes++;
            explore(node);
        }
        return Double.NEGATIVE_INFINITY;
    }

    private void hold(byte[] held) {
        for (int i = 0; i < n; i++) {
            lower[i] = held[i] == 1 ? 1 : 0;
            upper[i] = held[i] == 0 ? 0 : 1;
        }
        aim.holdLevel(lower, upper);
    }

    private void explore(Node node) {
        hold(node.held);
        if (aim.hopeless(lower, upper)) {
            return;
        }
        double bound = tighten(node);
        if (aim.passes(bound)) {
            return;
        }
        double solved = relaxation.bound();
        double[] x = relaxation.x();
        byte[] held = node.held.clone();
        double[] reduced = relaxation.reduced().clone();
        if (node.depth == 0) {
            rootBound = bound;
            rootReduced = reduced;
        }
        if (aim.offer(rounded(x)) && aim.passes(bound)) {
            return;
        }
        for (int i = 0; i < n; i++) {
            if (held[i] < 0 && reduced[i] != 0 && aim.passes(solved + Math.abs(reduced[i]))) {
                held[i] = (byte) (reduced[i] > 0 ? 0 : 1);
                lower[i] = held[i];
                upper[i] = held[i];
            }
        }
        int option = branching.choose(relaxation, x, lower, upper, bound);
        if (option < 0) {
            aim.offer(rounded(lower));
            return;
        }
        split(node, held, bound, option, x[option]);
    }

    private void split(Node node, byte[] held, double bound, int option, double at) {
        int near = at >= 0.5 ? 1 : 0;
        for (int side = 0; side < 2; side++) {
            byte[] child = held.clone();
            child[option] = (byte) side;
            var next = new Node(child, bound, node.depth + 1, numbered++, option, side, side == 0 ? at : 1 - at);
            if (side == near) {
                dive.push(next);
            } else {
                open.add(next);
            }
        }
    }

    /** Solves the relaxation and adds tangents while they cut; the bound, infinite where nothing is left. */
    private double tighten(Node node) {
        double bound = node.bound;
        int most = node.depth == 0 ? ROOT_ROUNDS : aim.rounds();
        for (int round = 0;; round++) {
            if (!relaxation.solve(lower, upper)) {
                return Double.POSITIVE_INFINITY;
            }
            double solved = relaxation.bound();
            if (round == 0 && node.option >= 0) {
                branching.learn(node.side, node.option, node.distance, solved - node.bound);
            }
            bound = Math.max(bound, solved);
            if (!relaxation.settled()) {
                return bound;
            }
            double[] x = relaxation.x();
            boolean whole = whole(x);
            if (whole && aim.offer(rounded(x))) {
                aim.holdLevel(lower, upper);
            }
            if (aim.passes(bound) || round >= most && !whole) {
                return bound;
            }
            Tableau.Line cut = aim.cut(x);
            if (cut == null || round > 10 * most) {
                return bound;
            }
            if (relaxation.rows() >= keptRows) {
                relaxation.purge(keptRows / 2);
            }
            relaxation.add(cut.a(), cut.b(), false, true);
        }
    }

    private boolean whole(double[] x) {
        for (int i = 0; i < n; i++) {
            if (x[i] > WHOLE && x[i] < 1 - WHOLE) {
                return false;
            }
        }
        return true;
    }

    private boolean[] rounded(double[] x) {
        var plan = new boolean[n];
        for (int i = 0; i < n; i++) {
            plan[i] = x[i] >= 0.5;
        }
        return plan;
    }

    /** Nothing held. */
    byte[] free() {
        var held = new byte[n];
        Arrays.fill(held, (byte) -1);
        return held;
    }
}
