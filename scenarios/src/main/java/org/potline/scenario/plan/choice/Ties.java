package org.potline.scenario.plan.choice;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Of all plans of the least cost, the one whose sorted ids come first: id by id, whether one of them can be had with it. A plan that has it answers
 * at once; so does the bound at the root; only the others are searched for.
 */
final class Ties {
    private final CostAim aim;
    private final Search search;
    private final long costCny;
    private final Integer[] order;
    private final byte[] held;
    private final String after;
    private boolean[] plan;

    /**
     * @param plan  one of the plans of least cost
     * @param after an id beside the problem that every plan has, so that no list ends before it; null where there is none
     */
    Ties(CostAim aim, Search search, boolean[] plan, String after) {
        this.after = after;
        this.aim = aim;
        this.search = search;
        this.plan = plan;
        costCny = aim.problem.costCny(plan);
        held = search.free();
        order = IntStream.range(0, plan.length).boxed()
                .sorted(Comparator.comparing((Integer i) -> aim.problem.options().get(i).id())).toArray(Integer[]::new);
    }

    boolean[] plan() {
        return plan;
    }

    /** Finds it; false where the node limit came first, and the plan is the best so far. */
    boolean settle(int limit) {
        int end = search.nodes() + limit;
        aim.below(costCny + 1);
        holdByRoot();
        for (int place = 0; place < order.length; place++) {
            int option = order[place];
            if (endsHere(place)) {
                return true;
            }
            if (plan[option]) {
                held[option] = 1;
            } else if (held[option] < 0) {
                held[option] = 1;
                if (reaches()) {
                    int found = aim.found();
                    double left = search.run(held.clone(), true, Math.max(0, end - search.nodes()));
                    aim.below(costCny + 1);
                    if (aim.found() > found) {
                        plan = aim.best();
                        continue;
                    }
                    if (left != Double.POSITIVE_INFINITY) {
                        return false;
                    }
                }
                held[option] = 0;
            }
        }
        return true;
    }

    private void holdByRoot() {
        double[] reduced = search.rootReduced();
        for (int i = 0; reduced != null && i < held.length; i++) {
            if (aim.passes(search.rootBound() + Math.abs(reduced[i]))) {
                held[i] = (byte) (reduced[i] > 0 ? 0 : 1);
            }
        }
    }

    /** Whether the cost of what is held leaves a plan possible. */
    private boolean reaches() {
        long sum = 0;
        for (int i = 0; i < held.length; i++) {
            sum += held[i] == 1 ? aim.problem.options().get(i).costCny() : 0;
        }
        return sum <= costCny;
    }

    /** Whether the ids before a place are a plan without any after it: a list comes before those that go on. */
    private boolean endsHere(int place) {
        if (after != null && aim.problem.options().get(order[place]).id().compareTo(after) < 0) {
            return false;
        }
        var alone = new boolean[held.length];
        for (int k = 0; k < order.length; k++) {
            alone[order[k]] = held[order[k]] == 1;
            if (k >= place && held[order[k]] == 1) {
                return false;
            }
        }
        if (Arrays.equals(alone, plan)) {
            return true;
        }
        if (aim.problem.costCny(alone) != costCny || !aim.offer(alone)) {
            return false;
        }
        aim.below(costCny + 1);
        plan = alone;
        return true;
    }
}
