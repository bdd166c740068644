package org.potline.scenario.plan.choice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** All plans of a small problem that its requirements allow, looked at one by one. */
final class EveryPlan {
    record Plan(List<String> ids, long cost, double u) {
    }

    static final Comparator<List<String>> BY_IDS = (a, b) -> {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int side = a.get(i).compareTo(b.get(i));
            if (side != 0) {
                return side;
            }
        }
        return Integer.compare(a.size(), b.size());
    };
    static final Comparator<Plan> BY_COST = Comparator.comparingLong(Plan::cost).thenComparing(Plan::ids, BY_IDS);

    private EveryPlan() {
    }

    static List<Plan> of(ChoiceProblem problem) {
        int n = problem.options().size();
        var plans = new ArrayList<Plan>();
        for (int bits = 0; bits < 1 << n; bits++) {
            var chosen = new boolean[n];
            var ids = new ArrayList<String>();
            long cost = 0;
            for (int i = 0; i < n; i++) {
                chosen[i] = (bits >> i & 1) == 1;
                if (chosen[i]) {
                    ids.add(problem.options().get(i).id());
                    cost += problem.options().get(i).costCny();
                }
            }
            if (problem.requirements().stream().allMatch(each -> allows(each, chosen))) {
                Collections.sort(ids);
                plans.add(new Plan(ids, cost, Math.sqrt(Math.max(0, problem.variance().at(chosen)))));
            }
        }
        return plans;
    }

    /** Eighths add up without rounding. */
    private static boolean allows(Requirement requirement, boolean[] chosen) {
        double sum = 0;
        for (var entry : requirement.coefficients().entrySet()) {
            sum += chosen[entry.getKey()] ? entry.getValue() : 0;
        }
        return switch (requirement.sense()) {
            case AT_LEAST -> sum >= requirement.bound();
            case AT_MOST -> sum <= requirement.bound();
            case EXACTLY -> sum == requirement.bound();
        };
    }
}
