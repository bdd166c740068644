package org.potline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.potline.scenario.plan.choice.Choice;
import org.potline.scenario.plan.choice.ChoiceProblem;
import org.potline.scenario.plan.choice.Chooser;
import org.potline.scenario.plan.choice.Goal;
import org.potline.scenario.plan.choice.Outcome;
import org.potline.scenario.plan.choice.ParetoFront;

/**
 * A metering plan of 40 candidates with reconciliation, proven optimal: 20 plants, each invocation the next. Of interest is the slowest, the max
 * JMH states beside the mean; a plan that is not proven ends the run.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10)
@Fork(1)
public class PlanBenchmark {
    private static final int PLANTS = 20;
    private static final int LIMIT = 10_000_000;
    private static final double[] SHARES = {0.02, 0.1, 0.25, 0.5};
    private final List<ChoiceProblem> plants = new ArrayList<>();
    private final List<Goal> targets = new ArrayList<>();
    private final List<Goal> budgets = new ArrayList<>();
    private int next;

    /** Targets between the least u and that of the cheapest plan, budgets between their costs. */
    @Setup
    public void build() {
        for (int seed = 0; seed < PLANTS; seed++) {
            ChoiceProblem plant = MeteringCandidates.problem(seed, 40);
            plants.add(plant);
            Choice least = proven(Chooser.choose(plant, new Goal.MostCertain(Long.MAX_VALUE), LIMIT));
            Choice cheapest = proven(Chooser.choose(plant, new Goal.Cheapest(OptionalDouble.empty()), LIMIT));
            for (double share : SHARES) {
                targets.add(new Goal.Cheapest(OptionalDouble.of(least.u() * Math.pow(cheapest.u() / least.u(), share))));
                budgets.add(new Goal.MostCertain(cheapest.costCny() + (long) ((1 - share) * (least.costCny() - cheapest.costCny()))));
            }
        }
    }

    private static Choice proven(Outcome outcome) {
        if (outcome instanceof Choice choice && choice.proof().optimal()) {
            return choice;
        }
        throw new IllegalStateException("Not proven: " + outcome);
    }

    private Choice nextOf(List<Goal> goals) {
        int i = next++ % goals.size();
        return proven(Chooser.choose(plants.get(i / SHARES.length), goals.get(i), LIMIT));
    }

    @Benchmark
    @Measurement(iterations = PLANTS * 4)
    public Choice cheapestForATarget() {
        return nextOf(targets);
    }

    @Benchmark
    @Measurement(iterations = PLANTS * 4)
    public Choice mostCertainForABudget() {
        return nextOf(budgets);
    }

    /** Eight points of cost against u. */
    @Benchmark
    @Measurement(iterations = PLANTS)
    @Warmup(iterations = 2)
    public ParetoFront front() {
        ParetoFront front = ParetoFront.of(plants.get(next++ % PLANTS), 8, LIMIT);
        front.plans().forEach(PlanBenchmark::proven);
        return front;
    }
}
