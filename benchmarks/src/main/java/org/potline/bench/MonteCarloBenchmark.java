package org.potline.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.potline.twin.uncertainty.Inputs;
import org.potline.twin.uncertainty.MeasurementModel;
import org.potline.twin.uncertainty.MonteCarlo;
import org.potline.twin.uncertainty.MonteCarloResult;

/**
 * Draws a second of a year of 31 inputs, with mean, standard deviation and 95 % interval, on one thread; beside it the same by usual
 * generators. Wall time: rates per CPU second of a busy machine are printed by {@link MonteCarloAccuracy}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class MonteCarloBenchmark {
    private static final int DRAWS = 1_008_000;

    private final MeasurementModel year = new SmelterYear();
    private final Inputs inputs = SmelterYear.inputs();
    private long seed;

    @Benchmark
    @OperationsPerInvocation(DRAWS)
    public MonteCarloResult plain() {
        return MonteCarlo.of(year, inputs, ++seed).controlVariates(false).trials(DRAWS);
    }

    @Benchmark
    @OperationsPerInvocation(DRAWS)
    public MonteCarloResult controlled() {
        return MonteCarlo.of(year, inputs, ++seed).trials(DRAWS);
    }

    @Benchmark
    @OperationsPerInvocation(DRAWS)
    public double[] commonsRng() {
        return PeerYear.commonsRng(year, inputs, ++seed).run(DRAWS);
    }

    @Benchmark
    @OperationsPerInvocation(DRAWS)
    public double[] splittableRandom() {
        return PeerYear.splittable(year, inputs, ++seed).run(DRAWS);
    }
}
