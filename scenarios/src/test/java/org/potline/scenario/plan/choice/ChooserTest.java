package org.potline.scenario.plan.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.scenario.plan.choice.EveryPlan.Plan;

@DisplayName("The chosen plan, against all plans looked at one by one")
class ChooserTest {
    private static final int CASES = 400;
    private static final int ENOUGH = 100_000;

    private static List<Plan> plans(int number) {
        return EveryPlan.of(GeneratedChoice.problem(number));
    }

    private static double uAt(List<Plan> plans, double share) {
        double least = plans.stream().mapToDouble(Plan::u).min().orElseThrow();
        double most = plans.stream().mapToDouble(Plan::u).max().orElseThrow();
        return least + share * (most - least) + 1e-7 * most;
    }

    private static void assertPlan(Plan expected, Outcome outcome, String which) {
        var choice = assertInstanceOf(Choice.class, outcome, which);
        assertEquals(expected.ids(), choice.chosen(), which + ": " + expected + " " + choice);
        assertEquals(expected.cost(), choice.costCny(), which);
        assertEquals(expected.u(), choice.u(), 1e-12 * expected.u(), which);
        assertTrue(choice.proof().optimal() && choice.proof().gap() == 0, which + choice.proof());
    }

    @Test
    @DisplayName("the cheapest plan, without a target and with some, ties by ids")
    void cheapest() {
        var kinds = new TreeMap<String, Integer>();
        for (int number = 0; number < CASES; number++) {
            ChoiceProblem problem = GeneratedChoice.problem(number);
            List<Plan> plans = EveryPlan.of(problem);
            var targets = new ArrayList<OptionalDouble>(List.of(OptionalDouble.empty()));
            for (double share : plans.isEmpty() ? new double[0] : new double[] {0, 0.05, 0.2, 0.6}) {
                targets.add(OptionalDouble.of(uAt(plans, share)));
            }
            for (OptionalDouble target : targets) {
                String which = "case " + number + ", " + target;
                Outcome outcome = Chooser.choose(problem, new Goal.Cheapest(target), ENOUGH);
                kinds.merge(outcome.getClass().getSimpleName(), 1, Integer::sum);
                var best = plans.stream().filter(plan -> plan.u() <= target.orElse(Double.POSITIVE_INFINITY)).min(EveryPlan.BY_COST);
                if (best.isPresent()) {
                    assertPlan(best.get(), outcome, which);
                    assertEquals(best.get().cost(), ((Choice) outcome).proof().bound(), which);
                } else {
                    assertInstanceOf(Outcome.Contradiction.class, outcome, which);
                }
            }
        }
        assertTrue(kinds.get("Choice") > 3 * CASES && kinds.get("Contradiction") > 10, kinds.toString());
    }

    @Test
    @DisplayName("the solver library takes the same plans as our own search, and those of all plans looked at")
    void bySolver() {
        int seen = 0;
        int budgets = 0;
        for (int number = 0; number < CASES; number++) {
            ChoiceProblem problem = GeneratedChoice.problem(number);
            List<Plan> plans = EveryPlan.of(problem);
            boolean linear = number % 4 == 0;
            for (double share : linear && !plans.isEmpty() ? new double[] {0.01, 0.1, 0.5, 2} : new double[] {2}) {
                OptionalDouble target = share > 1 ? OptionalDouble.empty() : OptionalDouble.of(uAt(plans, share));
                Outcome outcome = Chooser.choose(problem, new Goal.Cheapest(target), ENOUGH, 0);
                var best = plans.stream().filter(plan -> plan.u() <= target.orElse(Double.POSITIVE_INFINITY)).min(EveryPlan.BY_COST);
                if (best.isPresent()) {
                    assertPlan(best.get(), outcome, "case " + number + ", " + target);
                    seen++;
                } else {
                    assertInstanceOf(Outcome.Contradiction.class, outcome, "case " + number);
                }
            }
            if (linear) {
                long budget = problem.options().stream().mapToLong(Option::costCny).sum() / 2;
                Outcome searched = Chooser.choose(problem, new Goal.MostCertain(budget), ENOUGH);
                Outcome solved = Chooser.choose(problem, new Goal.MostCertain(budget), ENOUGH, 0);
                if (searched instanceof Choice one && solved instanceof Choice other) {
                    assertEquals(one.chosen(), other.chosen(), "case " + number);
                    budgets++;
                } else {
                    assertEquals(searched.getClass(), solved.getClass(), "case " + number);
                }
            }
        }
        assertTrue(seen > CASES && budgets > CASES / 8, seen + ", " + budgets);
    }

    /** Plans that no other beats, by rising cost. */
    private static List<Plan> unbeaten(List<Plan> plans) {
        var front = new ArrayList<Plan>();
        plans.stream().sorted(Comparator.comparingLong(Plan::cost).thenComparingDouble(Plan::u)).forEach(plan -> {
            if (front.isEmpty() || plan.u() < front.get(front.size() - 1).u() * (1 - 1e-8)) {
                front.add(plan);
            }
        });
        return front;
    }

    @Test
    @DisplayName("the Pareto front: both ends, and of all unbeaten plans the cheapest that reaches each step")
    void paretoFront() {
        int longest = 0;
        for (int number = 0; number < CASES; number += 2) {
            ChoiceProblem problem = GeneratedChoice.problem(number + number % 4 / 2);
            List<Plan> whole = unbeaten(EveryPlan.of(problem));
            for (int points : new int[] {4, 300}) {
                var expected = new TreeMap<Long, Plan>();
                for (int k = 0; k < points && !whole.isEmpty(); k++) {
                    double ratio = whole.get(whole.size() - 1).u() / whole.get(0).u();
                    double target = whole.get(0).u() * StrictMath.pow(ratio, k / (points - 1.0)) * (1 + 1e-9);
                    Plan plan = whole.stream().filter(each -> each.u() <= target).findFirst().orElseThrow();
                    expected.put(plan.cost(), plan);
                }
                List<Choice> front = ParetoFront.of(problem, points, ENOUGH).plans();
                assertEquals(List.copyOf(expected.keySet()), front.stream().map(Choice::costCny).toList(), "case " + number);
                for (Choice plan : front) {
                    double u = expected.get(plan.costCny()).u();
                    assertEquals(u, plan.u(), 2e-9 * u, "case " + number);
                    assertTrue(plan.proof().optimal());
                }
                longest = Math.max(longest, front.size());
            }
        }
        assertTrue(longest > 20, "" + longest);
    }

    @Test
    @DisplayName("the most certain plan for a budget, ties by cost, then by ids")
    void mostCertain() {
        var kinds = new TreeMap<String, Integer>();
        for (int number = 0; number < CASES; number++) {
            ChoiceProblem problem = GeneratedChoice.problem(number);
            List<Plan> plans = EveryPlan.of(problem);
            long all = problem.options().stream().mapToLong(Option::costCny).sum();
            for (long budget : new long[] {all / 6, all / 3, all / 2, Long.MAX_VALUE}) {
                String which = "case " + number + ", budget " + budget;
                Outcome outcome = Chooser.choose(problem, new Goal.MostCertain(budget), ENOUGH);
                kinds.merge(outcome.getClass().getSimpleName(), 1, Integer::sum);
                var within = plans.stream().filter(plan -> plan.cost() <= budget).toList();
                double least = within.stream().mapToDouble(Plan::u).min().orElse(0);
                var best = within.stream().filter(plan -> plan.u() <= least * (1 + Chooser.EQUAL_U)).min(EveryPlan.BY_COST);
                if (best.isPresent()) {
                    assertPlan(best.get(), outcome, which);
                } else if (plans.isEmpty()) {
                    assertInstanceOf(Outcome.Contradiction.class, outcome, which);
                } else {
                    var dear = assertInstanceOf(Outcome.TooDear.class, outcome, which);
                    assertEquals(plans.stream().mapToLong(Plan::cost).min().orElseThrow(), dear.cheapest().costCny(), which);
                }
            }
        }
        assertTrue(kinds.get("Choice") > 2 * CASES && kinds.get("TooDear") > 30 && kinds.get("Contradiction") > 10, kinds.toString());
    }

    @Test
    @DisplayName("a target below the least u names the least u")
    void outOfReach() {
        int seen = 0;
        for (int number = 0; number < CASES; number += 3) {
            List<Plan> plans = plans(number);
            double least = plans.stream().mapToDouble(Plan::u).min().orElse(0);
            if (least > 0) {
                Outcome outcome = Chooser.choose(GeneratedChoice.problem(number), new Goal.Cheapest(OptionalDouble.of(least * 0.999)), ENOUGH);
                var out = assertInstanceOf(Outcome.OutOfReach.class, outcome, "case " + number);
                assertEquals(least, out.least().u(), 2e-9 * least, "case " + number);
                seen++;
            }
        }
        assertTrue(seen > CASES / 5);
    }

    @Test
    @DisplayName("requirements that contradict: those named do, and no fewer of them")
    void contradiction() {
        int seen = 0;
        for (int number = 0; number < CASES; number++) {
            ChoiceProblem problem = GeneratedChoice.problem(number);
            if (!EveryPlan.of(problem).isEmpty()) {
                continue;
            }
            var outcome = assertInstanceOf(Outcome.Contradiction.class,
                    Chooser.choose(problem, new Goal.Cheapest(OptionalDouble.empty()), ENOUGH));
            List<Requirement> named = problem.requirements().stream().filter(each -> outcome.requirements().contains(each.name())).toList();
            assertTrue(outcome.irreducible() && EveryPlan.of(new ChoiceProblem(problem.options(), named, problem.variance())).isEmpty());
            for (Requirement one : named) {
                List<Requirement> fewer = named.stream().filter(each -> each != one).toList();
                assertTrue(!EveryPlan.of(new ChoiceProblem(problem.options(), fewer, problem.variance())).isEmpty(), "case " + number + one);
            }
            seen++;
        }
        assertTrue(seen > 10, "" + seen);
    }

    @Test
    @DisplayName("at a node limit the bound is below the best plan, and the plan found not better than it")
    void nodeLimit() {
        int open = 0;
        for (int number = 0; number < CASES; number++) {
            ChoiceProblem problem = GeneratedChoice.problem(number);
            List<Plan> plans = EveryPlan.of(problem);
            if (plans.isEmpty()) {
                continue;
            }
            double target = uAt(plans, 0.1);
            long best = plans.stream().filter(plan -> plan.u() <= target).mapToLong(Plan::cost).min().orElseThrow();
            double least = plans.stream().mapToDouble(Plan::u).min().orElseThrow();
            for (int limit : new int[] {1, 2, 5}) {
                Outcome cheapest = Chooser.choose(problem, new Goal.Cheapest(OptionalDouble.of(target)), limit);
                open += assertBounded(cheapest, best, choice -> (double) choice.costCny(), "case " + number);
                Outcome certain = Chooser.choose(problem, new Goal.MostCertain(Long.MAX_VALUE), limit);
                open += assertBounded(certain, least, Choice::u, "case " + number);
            }
        }
        assertTrue(open > CASES / 4, "" + open);
    }

    private static int assertBounded(Outcome outcome, double best, java.util.function.ToDoubleFunction<Choice> value, String which) {
        Proof proof = outcome instanceof Choice choice ? choice.proof() : assertInstanceOf(Outcome.Undecided.class, outcome, which).proof();
        assertTrue(proof.bound() <= best * (1 + 2e-9), which + proof + best);
        if (outcome instanceof Choice choice) {
            double found = value.applyAsDouble(choice);
            assertTrue(found >= best * (1 - 1e-12), which);
            assertEquals(found > 0 ? (found - proof.bound()) / found : 0, proof.gap(), 2e-9, which);
        }
        return proof.optimal() ? 0 : 1;
    }
}
