package org.potline.bench;

import java.time.LocalDate;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.potline.rules.check.CheckSession;
import org.potline.rules.check.Checker;
import org.potline.rules.engine.CheckResult;
import org.potline.rules.engine.Verdict;
import org.potline.rules.engine.VerdictChange;
import org.potline.rules.fact.Span;
import org.potline.rules.standard.Editions;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.Plant;

/**
 * A plant of forty meters: a whole check, the rules alone on facts made before, and one meter taken out of an open check and put back (two
 * steps). The whole check is the peer of the step: what an edit would cost without an open session.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class SessionBenchmark {
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate TO = LocalDate.of(2025, 12, 31);
    private final Span year = new Span(FROM, TO);
    private Plant plant;
    private Checker checker;
    private List<Object> facts;
    private CheckSession session;
    private int next;

    @Setup
    public void build() {
        plant = FortyMeters.plant();
        checker = new Checker(Editions.load("jjf-al/draft-2025"));
        facts = checker.facts(plant, year, OptionalDouble.empty());
        session = checker.open(plant, FROM, TO, OptionalDouble.empty());
    }

    @TearDown
    public void close() {
        session.close();
    }

    @Benchmark
    public CheckResult check() {
        return checker.check(plant, FROM, TO, OptionalDouble.empty());
    }

    @Benchmark
    public List<Verdict> judge() {
        return checker.judge(year, facts);
    }

    @Benchmark
    public VerdictChange twoSteps() {
        Meter meter = plant.meters().get(next++ % plant.meters().size());
        session.remove(meter.no());
        return session.add(meter);
    }
}
