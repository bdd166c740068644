package org.potline.bench;

import java.time.LocalDate;
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
import org.potline.rules.check.Checker;
import org.potline.rules.engine.CheckResult;
import org.potline.rules.standard.Editions;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.yaml.Content;

/** One warm check of a plant: facts, a fresh session, all rules, findings and coverage. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class CheckBenchmark {
    @Param({"potline-only", "reference-500ka"})
    public String name;
    private Plant plant;
    private Checker checker;

    @Setup
    public void build() {
        plant = PlantReader.read(Content.folder("twin-model", "plants").resolve(name + ".yaml"), name);
        checker = new Checker(Editions.load("jjf-al/draft-2025"));
    }

    @Benchmark
    public CheckResult check() {
        return checker.check(plant, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), OptionalDouble.empty());
    }
}
