package org.potline.twin.uncertainty;

import java.util.ArrayList;
import java.util.List;

/**
 * An output over the blocks so far: all draws together, and how the four numbers scatter from block to block.
 * <pre>  s² = 1/(h(h − 1)) Σ (y_r − ȳ)²  over the h blocks  </pre>
 *
 * @see "JCGM 101:2008, 7.9.4"
 */
final class Progress {
    private static final int VALUE = 0;
    private static final int U = 1;
    /** Places of both ends: from the draws, and from what follows the control. */
    private static final int DRAWN = 2;
    private static final int CONTROLLED = 4;
    private static final int NUMBERS = 6;

    private final Tally all;
    private final double probability;
    private final double[] mean = new double[NUMBERS];
    private final double[] squares = new double[NUMBERS];
    private int blocks;

    Progress(PlannedOutput plan, double probability) {
        all = new Tally(plan);
        this.probability = probability;
    }

    /** One progress each output. */
    static List<Progress> of(List<PlannedOutput> plans, double probability) {
        var result = new ArrayList<Progress>();
        plans.forEach(plan -> result.add(new Progress(plan, probability)));
        return result;
    }

    /** Adds the draws of one block. */
    void add(Block block) {
        all.add(block.tally());
        blocks++;
        for (int i = 0; i < block.numbers().length; i++) {
            double off = block.numbers()[i] - mean[i];
            mean[i] += off / blocks;
            squares[i] += off * (block.numbers()[i] - mean[i]);
        }
    }

    /** Whether no number of the output can be wrong in the digits asked for. */
    boolean isStable(int digits) {
        double tolerance = NumericalTolerance.of(all.standard(), digits);
        if (blocks < 2 || isMore(errors(all.plan().follows()), tolerance)) {
            return false;
        }
        return !all.plan().follows() || isFollowed(new OutputDistribution(all)) || !isMore(errors(false), tolerance);
    }

    private static boolean isMore(MonteCarloOutput.StandardErrors errors, double tolerance) {
        return errors.largest() > 0 && !(2 * errors.largest() < tolerance);
    }

    private boolean isFollowed(OutputDistribution distribution) {
        return distribution.isControlled() && !distribution.contradicts(distribution.controlled(probability), probability);
    }

    private MonteCarloOutput.StandardErrors errors(boolean controlled) {
        int ends = controlled ? CONTROLLED : DRAWN;
        return new MonteCarloOutput.StandardErrors(error(VALUE), error(U), error(ends), error(ends + 1));
    }

    private double error(int number) {
        return Math.sqrt(squares[number] / (blocks - 1.0) / blocks);
    }

    MonteCarloOutput output() {
        var distribution = new OutputDistribution(all);
        boolean followed = isFollowed(distribution);
        return new MonteCarloOutput(all.plan().name(), all.mean(), all.standard(),
                followed ? distribution.controlled(probability) : distribution.drawn(probability),
                followed ? distribution.controlledShortest(probability) : distribution.drawnShortest(probability), errors(followed), followed);
    }

    /**
     * What a block of draws says of an output.
     *
     * @param tally   its draws
     * @param numbers mean, standard deviation, both ends of the symmetric interval; these also as controlled, if they are
     */
    record Block(Tally tally, double[] numbers) {
        static Block of(Tally tally, double probability) {
            var distribution = new OutputDistribution(tally);
            CoverageInterval drawn = distribution.drawn(probability);
            if (!distribution.isControlled()) {
                return new Block(tally, new double[] {tally.mean(), tally.standard(), drawn.low(), drawn.high()});
            }
            CoverageInterval controlled = distribution.controlled(probability);
            return new Block(tally, new double[] {tally.mean(), tally.standard(), drawn.low(), drawn.high(), controlled.low(), controlled.high()});
        }
    }
}
