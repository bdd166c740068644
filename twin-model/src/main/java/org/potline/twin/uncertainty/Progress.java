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
    private static final int NUMBERS = 4;

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
        for (int i = 0; i < NUMBERS; i++) {
            double off = block.numbers()[i] - mean[i];
            mean[i] += off / blocks;
            squares[i] += off * (block.numbers()[i] - mean[i]);
        }
    }

    /** Whether no number of the output can be wrong in the digits asked for. */
    boolean isStable(int digits) {
        double tolerance = NumericalTolerance.of(all.standard(), digits);
        return blocks > 1 && (tolerance == 0 ? errors().largest() == 0 : 2 * errors().largest() < tolerance);
    }

    private MonteCarloOutput.StandardErrors errors() {
        var s = new double[NUMBERS];
        for (int i = 0; i < NUMBERS; i++) {
            s[i] = Math.sqrt(squares[i] / (blocks - 1.0) / blocks);
        }
        return new MonteCarloOutput.StandardErrors(s[0], s[1], s[2], s[3]);
    }

    MonteCarloOutput output() {
        var distribution = new OutputDistribution(all);
        PlannedOutput plan = all.plan();
        return new MonteCarloOutput(plan.name(), all.mean(), all.standard(), distribution.symmetric(probability),
                distribution.shortest(probability), errors(), plan.control() != null && plan.control().hasCurve());
    }

    /**
     * What a block of draws says of an output.
     *
     * @param tally   its draws
     * @param numbers mean, standard deviation, both ends of the symmetric interval
     */
    record Block(Tally tally, double[] numbers) {
        static Block of(Tally tally, double probability) {
            CoverageInterval interval = new OutputDistribution(tally).symmetric(probability);
            return new Block(tally, new double[] {tally.mean(), tally.standard(), interval.low(), interval.high()});
        }
    }
}
