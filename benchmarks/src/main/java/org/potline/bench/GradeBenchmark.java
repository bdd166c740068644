package org.potline.bench;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.potline.scenario.plan.choice.AdditiveVariance;
import org.potline.scenario.plan.choice.Choice;
import org.potline.scenario.plan.choice.ChoiceProblem;
import org.potline.scenario.plan.choice.Chooser;
import org.potline.scenario.plan.choice.Goal;
import org.potline.scenario.plan.choice.Option;
import org.potline.scenario.plan.choice.Requirement;
import org.potline.twin.random.Noise;

/**
 * One of four grades for each of 500 streams within a variance, the cheapest: our whole call, ties by ids and exact checks included, against the
 * bare solver (SCIP of OR-Tools, gap 0) on the same rows, its model built in the same call.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class GradeBenchmark {
    private static final int STREAMS = 500;
    private static final int GRADES = 4;

    @Param({"0.02", "0.1", "0.3"})
    public double share;
    @Param({"0", "1"})
    public int plant;

    private ChoiceProblem problem;
    private double[] variance;
    private double limit;

    @Setup
    public void build() {
        Loader.loadNativeLibraries();
        Noise noise = Noise.of(plant, "grades");
        var options = new ArrayList<Option>();
        var requirements = new ArrayList<Requirement>();
        variance = new double[STREAMS * GRADES];
        double coarsest = 0;
        double finest = 0;
        for (int i = 0; i < STREAMS; i++) {
            double size = StrictMath.exp(2 * noise.gaussian(i));
            double price = 2_000 * StrictMath.exp(0.5 * noise.gaussian(10_000 + i));
            var own = new ArrayList<Integer>();
            for (int k = 0; k < GRADES; k++) {
                int option = options.size();
                variance[option] = size * StrictMath.pow(0.4 + 0.2 * noise.uniform(20_000 + option), 2 * k);
                long hundreds = Math.round(price * StrictMath.pow(2.2, k) * (1 + 0.3 * noise.uniform(30_000 + option)) / 100);
                options.add(new Option("S" + (1_000 + i) + "-" + k, 100 * hundreds));
                own.add(option);
            }
            coarsest += variance[own.get(0)];
            finest += variance[own.get(GRADES - 1)];
            requirements.add(Requirement.exactly("one grade of " + i, own, 1));
        }
        limit = finest + share * (coarsest - finest);
        problem = new ChoiceProblem(options, requirements, new AdditiveVariance(0, variance, List.of()));
        if (ours().costCny() != Math.round(bareSolver())) {
            throw new IllegalStateException("The two do not agree: " + ours() + ", " + bareSolver());
        }
    }

    @Benchmark
    public Choice ours() {
        var outcome = Chooser.choose(problem, new Goal.Cheapest(OptionalDouble.of(Math.sqrt(limit))), 1_000_000);
        if (outcome instanceof Choice choice && choice.proof().optimal()) {
            return choice;
        }
        throw new IllegalStateException("Not proven: " + outcome);
    }

    @Benchmark
    public double bareSolver() {
        MPSolver solver = MPSolver.createSolver("SCIP");
        MPConstraint within = solver.makeConstraint(-MPSolver.infinity(), limit);
        for (int i = 0; i < STREAMS; i++) {
            MPConstraint one = solver.makeConstraint(1, 1);
            for (int option = GRADES * i; option < GRADES * (i + 1); option++) {
                MPVariable x = solver.makeBoolVar("");
                one.setCoefficient(x, 1);
                within.setCoefficient(x, variance[option]);
                solver.objective().setCoefficient(x, problem.options().get(option).costCny());
            }
        }
        solver.objective().setMinimization();
        var exact = new MPSolverParameters();
        exact.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 0);
        solver.solve(exact);
        double cost = solver.objective().value();
        solver.delete();
        return cost;
    }
}
