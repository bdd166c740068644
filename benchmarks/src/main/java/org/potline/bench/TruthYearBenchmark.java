package org.potline.bench;

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
import org.potline.twin.flow.Simulation;
import org.potline.twin.flow.TrueFlows;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.yaml.Content;

/**
 * The truth of a year of the reference site: 300 pots one by one, refinery, anode plant, casthouse, power plant, mine, rolling mill; by
 * the hour, and by the month as for populations. Single thread, so time is CPU time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 10)
@Fork(2)
public class TruthYearBenchmark {
    private Plant plant;
    private long seed;

    @Setup
    public void readPlant() {
        plant = PlantReader.read(Content.folder("twin-model", "plants").resolve("reference-500ka.yaml"), "reference-500ka");
    }

    @Benchmark
    public TrueFlows hourly() {
        return Simulation.year(plant, 2025, ++seed);
    }

    @Benchmark
    public TrueFlows monthly() {
        return Simulation.months(plant, 2025, ++seed);
    }
}
