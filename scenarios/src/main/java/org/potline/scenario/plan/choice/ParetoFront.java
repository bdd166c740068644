package org.potline.scenario.plan.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Plans none of which is both cheaper and more certain than another, from the cheapest to the most certain.
 *
 * @param plans by rising cost and falling u, each with its proof: for the last its bound is a u [t], for all others a cost [CNY]
 */
public record ParetoFront(List<Choice> plans) {
    /** Most plans asked for. */
    public static final int MOST_POINTS = 10_000;

    public ParetoFront {
        plans = List.copyOf(plans);
    }

    /**
     * The front, from the cheapest plan to the plan of least u. Between them u is asked for in steps of equal ratio (of equal size where the least u
     * is 0); each step gives the cheapest plan that reaches it and, of those of its cost, the most certain. A step that the plan before reaches
     * is passed over, so with steps enough the front is whole.
     *
     * @param points    most plans, 2..{@value #MOST_POINTS}
     * @param nodeLimit most nodes for each search, over 0
     * @return empty where no plan was found: {@link Chooser#choose} says why
     */
    public static ParetoFront of(ChoiceProblem problem, int points, int nodeLimit) {
        if (points < 2 || points > MOST_POINTS) {
            throw new IllegalArgumentException("points (" + points + ") is not within 2.." + MOST_POINTS + ".");
        }
        var front = new ArrayList<Choice>();
        if (!(surest(problem, OptionalDouble.empty(), nodeLimit) instanceof Choice first)
                || !(Chooser.choose(problem, new Goal.MostCertain(Long.MAX_VALUE), nodeLimit) instanceof Choice last)) {
            return new ParetoFront(front);
        }
        front.add(first);
        for (int k = 1; k < points; k++) {
            double target = step(first.u(), last.u(), k / (points - 1.0));
            Choice before = front.get(front.size() - 1);
            if (before.costCny() >= last.costCny() || reaches(before, last.u())) {
                break;
            }
            if (k < points - 1 && !reaches(before, target) && target > last.u()
                    && surest(problem, OptionalDouble.of(target), nodeLimit) instanceof Choice next
                    && next.costCny() > before.costCny() && next.u() < before.u()) {
                front.add(next);
            }
        }
        add(front, last);
        return new ParetoFront(front);
    }

    private static void add(List<Choice> front, Choice last) {
        Choice before = front.get(front.size() - 1);
        boolean same = before.costCny() == last.costCny() || reaches(before, last.u());
        if (!same && last.costCny() > before.costCny()) {
            front.add(last);
        }
    }

    private static boolean reaches(Choice plan, double u) {
        return plan.u() <= u * (1 + Chooser.EQUAL_U);
    }

    private static double step(double from, double to, double share) {
        return to > 0 ? from * StrictMath.pow(to / from, share) : from + (to - from) * share;
    }

    /** Of the cheapest plans that reach a target, the most certain. */
    private static Outcome surest(ChoiceProblem problem, OptionalDouble targetU, int nodeLimit) {
        Outcome cheapest = Chooser.choose(problem, new Goal.Cheapest(targetU), nodeLimit);
        if (!(cheapest instanceof Choice cheap)
                || !(Chooser.choose(problem, new Goal.MostCertain(cheap.costCny()), nodeLimit) instanceof Choice sure)) {
            return cheapest;
        }
        Choice better = sure.u() <= cheap.u() ? sure : cheap;
        Proof proof = cheap.proof();
        double gap = better.costCny() > 0 ? (better.costCny() - proof.bound()) / better.costCny() : 0;
        return new Choice(better.chosen(), better.costCny(), better.u(), new Proof(proof.optimal() && sure.proof().optimal(),
                proof.bound(), gap, proof.nodes() + sure.proof().nodes()));
    }
}
