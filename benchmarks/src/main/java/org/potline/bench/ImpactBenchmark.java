package org.potline.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
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
import org.potline.rules.amendment.Impact;
import org.potline.rules.amendment.Proposal;
import org.potline.rules.amendment.Proposals;
import org.potline.rules.check.Checker;
import org.potline.rules.check.Judged;
import org.potline.twin.plant.AccuracyClass;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeterStatus;
import org.potline.twin.plant.Plant;

/** A proposal against 1 000 plants whose baseline is known: variants of one of 40 meters, with meters missing, stopped, of another class. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ImpactBenchmark {
    private static final int PLANTS = 1_000;
    private static final LocalDate FROM = LocalDate.of(2027, 1, 1);
    private static final LocalDate TO = LocalDate.of(2027, 12, 31);
    @Param({"rectifier-class-02s", "process-factor-rate", "baking-stack-cems"})
    public String proposal;
    private final List<Judged> baselines = new ArrayList<>();
    private Impact impact;

    @Setup
    public void build() {
        Proposal asked = Proposals.load(proposal, false);
        var checker = new Checker(asked.amends());
        Plant base = FortyMeters.plant();
        var random = new Random(1);
        for (int i = 0; i < PLANTS; i++) {
            baselines.add(checker.judged(base.with(varied(base.meters(), random)), FROM, TO, OptionalDouble.empty()));
        }
        impact = new Impact(asked, checker, TO);
    }

    private static List<Meter> varied(List<Meter> meters, Random random) {
        var varied = new ArrayList<Meter>();
        for (Meter meter : meters) {
            switch (random.nextInt(8)) {
                case 0 -> { }
                case 1 -> varied.add(meter.with(meter.accuracy(), MeterStatus.STOPPED));
                case 2 -> varied.add(meter.with(Optional.empty(), meter.status()));
                case 3 -> varied.add(meter.with(meter.accuracy().map(old -> old.scheme().equals("active-energy")
                        ? AccuracyClass.parse("active-energy " + List.of("0.2S", "0.5S", "1").get(random.nextInt(3))) : old), meter.status()));
                default -> varied.add(meter);
            }
        }
        return varied;
    }

    @Benchmark
    public int impact() {
        int changes = 0;
        for (Judged baseline : baselines) {
            changes += impact.of(baseline).changes().size();
        }
        return changes;
    }
}
