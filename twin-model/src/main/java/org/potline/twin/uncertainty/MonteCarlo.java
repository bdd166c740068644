package org.potline.twin.uncertainty;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.potline.twin.random.NoiseBlock;

/**
 * Propagation of distributions by Monte Carlo: how a model's outputs are distributed when its inputs are drawn from their spreads.
 * Draws go block by block, of 10 080 or more; blocks are reduced in their order, so a result has the same bits whatever the number of
 * threads. All settings have a default: {@code MonteCarlo.of(model, inputs, seed).adaptive()}.
 *
 * @see "JCGM 101:2008, 7"
 */
public final class MonteCarlo {
    /** Draws whose columns are in memory at a time: a multiple of what the generator makes at once. */
    private static final int COLUMN = 1440;
    private static final int LEAST_BLOCK = 10_000;

    private final MeasurementModel model;
    private final Inputs inputs;
    private final long seed;
    private double probability = 0.95;
    private int digits = 2;
    private long mostTrials = 100_000_000;
    private int threads = 1;
    private boolean controlVariates = true;

    private MonteCarlo(MeasurementModel model, Inputs inputs, long seed) {
        this.model = model;
        this.inputs = inputs;
        this.seed = seed;
    }

    public static MonteCarlo of(MeasurementModel model, Inputs inputs, long seed) {
        return new MonteCarlo(model, inputs, seed);
    }

    /** Coverage probability of the intervals, 0.95 unless set; 0.5 to 0.999. */
    public MonteCarlo probability(double value) {
        if (!(value >= 0.5 && value <= 0.999)) {
            throw new IllegalArgumentException("Coverage probability (%s) is not within 0.5..0.999.".formatted(value));
        }
        probability = value;
        return this;
    }

    /** Significant digits of the standard uncertainty that {@link #adaptive} makes stable, 2 unless set. */
    public MonteCarlo digits(int value) {
        if (value < 1 || value > 6) {
            throw new IllegalArgumentException("Significant digits (%d) of a standard uncertainty are not within 1..6.".formatted(value));
        }
        digits = value;
        return this;
    }

    /** After how many draws {@link #adaptive} gives up, 100 million unless set. */
    public MonteCarlo mostTrials(long value) {
        mostTrials = value;
        return this;
    }

    /** How many threads work at it, 1 unless set. */
    public MonteCarlo threads(int value) {
        threads = Math.max(1, value);
        return this;
    }

    /** Whether only the difference to the linearised output is drawn ({@link Control}), true unless set; else the draws alone count. */
    public MonteCarlo controlVariates(boolean value) {
        controlVariates = value;
        return this;
    }

    /** Draws until the digits asked for are stable (JCGM 101:2008, 7.9.4), or the bound of trials is reached. */
    public MonteCarloResult adaptive() {
        return run(Math.max(2, mostTrials / blockSize()), true);
    }

    /** A number of draws fixed beforehand, rounded up to whole blocks. */
    public MonteCarloResult trials(long count) {
        return run(Math.max(1, (count + blockSize() - 1) / blockSize()), false);
    }

    /** Draws a block: at least 10⁴ and 100/(1 − p) (JCGM 101:2008, 7.9.4 b), and whole columns. */
    private int blockSize() {
        double least = Math.max(LEAST_BLOCK, Math.ceil(100 / (1 - probability) - 1e-6));
        return (int) Math.ceil(least / COLUMN) * COLUMN;
    }

    private MonteCarloResult run(long mostBlocks, boolean untilStable) {
        var draws = new InputDraws(inputs, seed);
        var pilot = new Pilot(model, inputs, draws);
        List<PlannedOutput> plans = controlVariates ? pilot.controlled(new Derivatives(model, inputs).first()) : pilot.plain();
        List<Progress> progress = Progress.of(plans, probability);
        var workers = new ArrayList<Worker>();
        for (int i = 0; i < threads; i++) {
            workers.add(new Worker(draws, plans));
        }
        long used = 0;
        boolean stable = false;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            while (used < mostBlocks && !(untilStable && stable)) {
                for (List<Progress.Block> block : round(pool, workers, used, mostBlocks)) {
                    if (untilStable && stable) {
                        break;
                    }
                    for (int k = 0; k < progress.size(); k++) {
                        progress.get(k).add(block.get(k));
                    }
                    used++;
                    stable = progress.stream().allMatch(each -> each.isStable(digits));
                }
            }
        } finally {
            pool.shutdownNow();
        }
        return new MonteCarloResult(progress.stream().map(Progress::output).toList(), probability, used * blockSize(), stable);
    }

    /** The next blocks, one a worker, in their order. */
    private List<List<Progress.Block>> round(ExecutorService pool, List<Worker> workers, long first, long mostBlocks) {
        int count = (int) Math.min(workers.size(), mostBlocks - first);
        if (count == 1) {
            return List.of(workers.get(0).block(first));
        }
        var tasks = new ArrayList<Callable<List<Progress.Block>>>();
        for (int i = 0; i < count; i++) {
            int number = i;
            tasks.add(() -> workers.get(number).block(first + number));
        }
        try {
            var blocks = new ArrayList<List<Progress.Block>>();
            for (Future<List<Progress.Block>> each : pool.invokeAll(tasks)) {
                blocks.add(each.get());
            }
            return blocks;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("A Monte Carlo run was interrupted.", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    /** Room for one thread's draws. */
    private final class Worker {
        private final InputDraws draws;
        private final List<PlannedOutput> plans;
        private final NoiseBlock noise = new NoiseBlock();
        private final double[][] x = new double[inputs.size()][COLUMN];
        private final double[][] y = new double[model.outputs().size()][COLUMN];
        private final double[] l = new double[COLUMN];
        private final double[] room = new double[COLUMN];

        Worker(InputDraws draws, List<PlannedOutput> plans) {
            this.draws = draws;
            this.plans = plans;
        }

        List<Progress.Block> block(long number) {
            List<Tally> tallies = plans.stream().map(Tally::new).toList();
            for (int at = 0; at < blockSize(); at += COLUMN) {
                draws.fill(noise, number * blockSize() + at, x, COLUMN);
                model.evaluate(x, y, COLUMN);
                for (int k = 0; k < y.length; k++) {
                    tallies.get(k).add(x, y[k], l, room, COLUMN);
                }
            }
            return tallies.stream().map(tally -> Progress.Block.of(tally, probability)).toList();
        }
    }
}
