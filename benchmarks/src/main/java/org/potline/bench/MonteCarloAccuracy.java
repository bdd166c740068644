package org.potline.bench;

import java.lang.management.ManagementFactory;
import java.util.function.LongFunction;
import org.potline.twin.uncertainty.Inputs;
import org.potline.twin.uncertainty.MeasurementModel;
import org.potline.twin.uncertainty.MonteCarlo;
import org.potline.twin.uncertainty.MonteCarloOutput;

/**
 * How sure a number of draws makes mean, u and both ends of the 95 % interval of a year of 31 inputs, and what CPU time it takes: a million
 * plain draws, fewer by control variates on the linearisation, and the peers. Root mean square errors over repeats against a long plain
 * run, in thousandths of u. Arguments: repeats, controlled draws, draws of the reference.
 */
public final class MonteCarloAccuracy {
    private static final int PLAIN_DRAWS = 1_008_000;
    private static final MeasurementModel YEAR = new SmelterYear();
    private static final Inputs INPUTS = SmelterYear.inputs();

    private MonteCarloAccuracy() {
    }

    public static void main(String[] arguments) {
        int repeats = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
        long controlled = arguments.length > 1 ? Long.parseLong(arguments[1]) : 20_160;
        long reference = arguments.length > 2 ? Long.parseLong(arguments[2]) : 300_000_000;
        System.out.printf("Java %s, year of %d inputs%n", Runtime.version(), INPUTS.size());
        MonteCarloOutput known = MonteCarlo.of(YEAR, INPUTS, 1_000_003).controlVariates(false).threads(2).trials(reference).outputs().get(0);
        System.out.printf("%-28s value %.1f, u %.2f, 95 %% [%.1f, %.1f]%n", "reference, " + reference, known.value(), known.u(),
                known.symmetric().low(), known.symmetric().high());
        double[] exact = numbers(known);
        double plain = report("plain", PLAIN_DRAWS, repeats, exact, seed -> drawn(seed, false, PLAIN_DRAWS));
        double sure = report("control variates", controlled, repeats, exact, seed -> drawn(seed, true, controlled));
        double commons = report("Commons RNG", PLAIN_DRAWS, repeats / 4, exact, seed -> PeerYear.commonsRng(YEAR, INPUTS, seed).run(PLAIN_DRAWS));
        double split = report("SplittableRandom", PLAIN_DRAWS, repeats / 4, exact, seed -> PeerYear.splittable(YEAR, INPUTS, seed).run(PLAIN_DRAWS));
        System.out.printf("plain draws a CPU second over Commons RNG's %.2f, over SplittableRandom's %.2f; time of control variates 1/%.1f%n",
                commons / plain, split / plain, plain / sure);
    }

    private static double[] drawn(long seed, boolean control, long draws) {
        return numbers(MonteCarlo.of(YEAR, INPUTS, seed).controlVariates(control).trials(draws).outputs().get(0));
    }

    private static double[] numbers(MonteCarloOutput y) {
        return new double[] {y.value(), y.u(), y.symmetric().low(), y.symmetric().high()};
    }

    /** Prints errors and time; returns the CPU time of a run [s]. */
    private static double report(String what, long draws, int repeats, double[] exact, LongFunction<double[]> run) {
        for (int i = 0; i < Math.max(10, 10_000_000 / draws); i++) {   // warm
            run.apply(-1 - i);
        }
        var squares = new double[exact.length];
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int i = 0; i < repeats; i++) {
            double[] found = run.apply(i);
            for (int k = 0; k < exact.length; k++) {
                squares[k] += (found[k] - exact[k]) * (found[k] - exact[k]) / repeats;
            }
        }
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) * 1e-9 / repeats;
        System.out.printf("%-28s %8.2f ms CPU, %5.2f M draws/CPU-s, RMSE/u value %.2f u %.2f low %.2f high %.2f thousandths%n", what + ", " + draws,
                1e3 * seconds, draws / seconds / 1e6, 1e3 * Math.sqrt(squares[0]) / exact[1], 1e3 * Math.sqrt(squares[1]) / exact[1],
                1e3 * Math.sqrt(squares[2]) / exact[1], 1e3 * Math.sqrt(squares[3]) / exact[1]);
        return seconds;
    }
}
