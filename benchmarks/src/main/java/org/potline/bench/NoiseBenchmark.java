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
import org.potline.twin.random.Noise;
import org.potline.twin.random.NoiseBlock;

/** Random numbers a second, by blocks: a fall by half means that a loop is no longer vectorised. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class NoiseBenchmark {
    private static final int COUNT = 1440;

    private final Noise noise = Noise.of(1, "benchmark");
    private final NoiseBlock block = new NoiseBlock();
    private final double[] numbers = new double[COUNT];
    private long from;

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public double[] gaussian() {
        block.gaussian(noise, from += COUNT, numbers, COUNT);
        return numbers;
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public double[] uniform() {
        block.uniform(noise, from += COUNT, numbers, COUNT);
        return numbers;
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public double[] triangular() {
        block.triangular(noise, from += COUNT, numbers, COUNT);
        return numbers;
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public double[] oneByOne() {
        from += COUNT;
        for (int i = 0; i < COUNT; i++) {
            numbers[i] = noise.gaussian(from + i);
        }
        return numbers;
    }
}
