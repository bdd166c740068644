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
import org.potline.twin.yaml.StrictYaml;

/** The truth of a year of a 300-pot line, hour by hour, every pot on its own; single thread, so time is CPU time. */
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
        String yaml = StrictYaml.text(Content.folder("twin-model", "plants").resolve("potline-only.yaml"), "potline-only");
        plant = PlantReader.parse(yaml.replace("pots: 120", "pots: 300").replace("count: 120", "count: 300"), "300 pots");
    }

    @Benchmark
    public TrueFlows year() {
        return Simulation.year(plant, 2025, ++seed);
    }
}
