package org.potline.scenario.plan.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** Finds the best plan, and proves it. */
public final class Chooser {
    /** Two u within this of each other, relative, are equal (D). */
    public static final double EQUAL_U = 1e-7;

    /** From this many options a linear choice goes to the solver library; below, our own search ends before that library is loaded (D). */
    static final int SOLVER_FROM = 100;

    private final ChoiceProblem problem;
    private final int nodeLimit;
    private final int solverFrom;
    private final Tangents tangents;
    private int spent;

    private Chooser(ChoiceProblem problem, int nodeLimit, int solverFrom) {
        this.solverFrom = solverFrom;
        if (nodeLimit <= 0) {
            throw new IllegalArgumentException("nodeLimit (" + nodeLimit + ") is not over 0.");
        }
        this.problem = problem;
        this.nodeLimit = nodeLimit;
        tangents = new Tangents(problem.variance());
    }

    /**
     * The best plan of a problem. Same input, same plan, whatever the machine's speed or threads.
     *
     * @param nodeLimit most nodes of the search, over 0; where it ends the search, the best plan found is given with its gap
     */
    public static Outcome choose(ChoiceProblem problem, Goal goal, int nodeLimit) {
        return choose(problem, goal, nodeLimit, SOLVER_FROM);
    }

    static Outcome choose(ChoiceProblem problem, Goal goal, int nodeLimit, int solverFrom) {
        var chooser = new Chooser(problem, nodeLimit, solverFrom);
        if (goal instanceof Goal.MostCertain certain) {
            return chooser.mostCertain(certain.budgetCny());
        }
        return chooser.cheapest(((Goal.Cheapest) goal).targetU());
    }

    private Outcome cheapest(OptionalDouble targetU) {
        double target = targetU.orElse(Double.POSITIVE_INFINITY);
        if (problem.options().size() >= solverFrom && (targetU.isEmpty() || tangents.linear())) {
            Outcome outcome = bySolver(target);
            if (outcome != null) {
                return outcome;
            }
        }
        return bySearch(targetU, target);
    }

    /** Null where what the solver says does not hold in exact arithmetic: its rows hold to a tolerance. */
    private Outcome bySolver(double target) {
        var solver = new LinearSolver(problem, tangents.additive(), target * target);
        LinearSolver.Answer answer = solver.cheapest(nodeLimit);
        if (answer.plan() == null) {
            return answer.ended() ? null : new Outcome.Undecided(new Proof(false, answer.bound(), 1, answer.nodes()));
        }
        if (!problem.allows(answer.plan()) || problem.u(answer.plan()) > target) {
            return null;
        }
        spent += answer.nodes();
        long cost = problem.costCny(answer.plan());
        if (!answer.ended()) {
            return told(answer.plan(), open(cost, Math.min(cost, answer.bound())));
        }
        var settled = new Core(problem, tangents, target, answer.plan(), solver.duals()).settle(Math.max(0, nodeLimit - spent));
        spent += settled.nodes();
        return told(settled.plan(), new Proof(settled.settled(), cost, 0, spent));
    }

    private Outcome bySearch(OptionalDouble targetU, double target) {
        var aim = new CostAim(problem, tangents, target, targetU.isPresent() ? Aim.powerOfTwo(target * target) : 1, List.of());
        var search = new Search(aim);
        double left = search.run(search.free(), false, nodeLimit);
        boolean whole = left == Double.POSITIVE_INFINITY;
        spent = search.nodes();
        if (aim.best() == null) {
            return whole ? noPlan(targetU) : new Outcome.Undecided(new Proof(false, aim.cost(left), 1, spent));
        }
        if (!whole) {
            long cost = problem.costCny(aim.best());
            return told(aim.best(), open(cost, Math.min(cost, aim.cost(left))));
        }
        return settled(aim, search, problem.costCny(aim.best()));
    }

    /** The plan of least cost whose ids come first; {@code bound} is what its goal is proven to be. */
    private Choice settled(CostAim aim, Search search, double bound) {
        int before = search.nodes();
        var ties = new Ties(aim, search, aim.best(), null);
        boolean settled = ties.settle(Math.max(0, nodeLimit - spent));
        spent += search.nodes() - before;
        return told(ties.plan(), new Proof(settled, bound, 0, spent));
    }

    private Proof open(double value, double bound) {
        return new Proof(false, bound, value > 0 ? (value - bound) / value : 0, spent);
    }

    private Choice told(boolean[] plan, Proof proof) {
        var ids = new ArrayList<String>();
        for (int i = 0; i < plan.length; i++) {
            if (plan[i]) {
                ids.add(problem.options().get(i).id());
            }
        }
        ids.sort(null);
        return new Choice(ids, problem.costCny(plan), problem.u(plan), proof);
    }

    private Outcome noPlan(OptionalDouble targetU) {
        if (targetU.isPresent()) {
            Outcome least = choose(problem, new Goal.MostCertain(Long.MAX_VALUE), nodeLimit);
            return least instanceof Choice choice ? new Outcome.OutOfReach(targetU.getAsDouble(), choice) : least;
        }
        return contradiction();
    }

    private Outcome mostCertain(long budgetCny) {
        if (problem.options().size() >= solverFrom && tangents.linear()) {
            Outcome outcome = mostCertainBySolver(budgetCny);
            if (outcome != null) {
                return outcome;
            }
        }
        return mostCertainBySearch(budgetCny);
    }

    /** The least variance by the solver, then the cheapest plan of equal u; null where what it says does not hold in exact arithmetic. */
    private Outcome mostCertainBySolver(long budgetCny) {
        LinearSolver.Answer answer = new LinearSolver(problem, tangents.additive(), Double.POSITIVE_INFINITY).leastVariance(budgetCny, nodeLimit);
        if (answer.plan() == null) {
            return answer.ended() ? null : new Outcome.Undecided(new Proof(false, root(answer.bound()), 1, answer.nodes()));
        }
        if (!problem.allows(answer.plan()) || problem.costCny(answer.plan()) > budgetCny) {
            return null;
        }
        spent = answer.nodes();
        double u = problem.u(answer.plan());
        if (!answer.ended() || spent >= nodeLimit) {
            double bound = Math.min(u, root(answer.bound()));
            return told(answer.plan(), answer.ended() ? new Proof(false, u, 0, spent) : open(u, bound));
        }
        if (u == 0 || !(bySolver(u * (1 + EQUAL_U)) instanceof Choice cheapest)) {
            return null;
        }
        Proof proof = cheapest.proof();
        return new Choice(cheapest.chosen(), cheapest.costCny(), cheapest.u(), new Proof(proof.optimal(), u, 0, proof.nodes()));
    }

    private Outcome mostCertainBySearch(long budgetCny) {
        double scale = Aim.powerOfTwo(problem.variance().at(ones()));
        var aim = new VarianceAim(problem, tangents, budgetCny, scale, List.of());
        var search = new Search(aim);
        double left = search.run(search.free(), false, nodeLimit);
        boolean whole = left == Double.POSITIVE_INFINITY;
        spent = search.nodes();
        if (aim.best() == null) {
            return whole ? tooDear(budgetCny) : new Outcome.Undecided(new Proof(false, root(left * scale), 1, spent));
        }
        double u = problem.u(aim.best());
        return whole ? cheapestOf(aim.best(), u, scale, search) : told(aim.best(), open(u, Math.min(u, root(left * scale))));
    }

    private static double root(double variance) {
        return Math.sqrt(Math.max(0, variance));
    }

    private double[] ones() {
        var ones = new double[problem.options().size()];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** Of the plans whose u equals the least, the cheapest. */
    private Outcome cheapestOf(boolean[] plan, double u, double scale, Search before) {
        var aim = new CostAim(problem, tangents, u * (1 + EQUAL_U), scale, before.tangents());
        aim.offer(plan);
        var search = new Search(aim);
        double left = search.run(search.free(), false, Math.max(0, nodeLimit - spent));
        spent += search.nodes();
        if (left != Double.POSITIVE_INFINITY) {
            return told(aim.best(), new Proof(false, u, 0, spent));
        }
        return settled(aim, search, u);
    }

    private Outcome tooDear(long budgetCny) {
        if (budgetCny == Long.MAX_VALUE) {
            return contradiction();
        }
        Outcome cheapest = choose(problem, new Goal.Cheapest(OptionalDouble.empty()), nodeLimit);
        return cheapest instanceof Choice choice ? new Outcome.TooDear(budgetCny, choice) : cheapest;
    }

    /** Leaves out one requirement after the other, for good where the rest still contradict each other. */
    private Outcome contradiction() {
        var kept = new ArrayList<>(problem.requirements());
        boolean decided = true;
        for (Requirement each : problem.requirements()) {
            kept.remove(each);
            var aim = new CostAim(new ChoiceProblem(problem.options(), kept, problem.variance()), tangents, Double.POSITIVE_INFINITY, 1, List.of());
            var search = new Search(aim);
            boolean ended = search.run(search.free(), true, nodeLimit) == Double.POSITIVE_INFINITY;
            if (aim.best() != null || !ended) {
                kept.add(each);
                decided &= aim.best() != null;
            }
        }
        List<String> names = problem.requirements().stream().filter(kept::contains).map(Requirement::name).toList();
        return new Outcome.Contradiction(names, decided);
    }
}
