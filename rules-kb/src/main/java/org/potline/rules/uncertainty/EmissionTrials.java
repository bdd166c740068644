package org.potline.rules.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.potline.twin.uncertainty.CoverageInterval;
import org.potline.twin.uncertainty.ErrorCause;
import org.potline.twin.uncertainty.GumOutput;
import org.potline.twin.uncertainty.GumValidation;
import org.potline.twin.uncertainty.Input;
import org.potline.twin.uncertainty.Inputs;
import org.potline.twin.uncertainty.MeasurementModel;
import org.potline.twin.uncertainty.MonteCarlo;
import org.potline.twin.uncertainty.MonteCarloOutput;
import org.potline.twin.uncertainty.MonteCarloResult;
import org.potline.twin.uncertainty.Spread;

/**
 * Monte Carlo over an inventory: every cause is drawn from its distribution, the data follow from the causes, the emissions from the data
 * through the accounts' own formulas.
 */
public final class EmissionTrials {
    /** Significant digits of u that are made stable (JCGM 101:2008, 7.9.2: one or two). */
    private static final int DIGITS = 2;
    private static final double PROBABILITY = 0.95;
    /** Most data of an inventory that is drawn, and most of outputs times causes, our working values (D): beyond them trials take minutes. */
    static final int MOST_DATA = 5_000;
    private static final int MOST_OUTPUTS_TIMES_CAUSES = 20_000;
    private static final long MOST_TRIALS = 2_000_000;

    private EmissionTrials() {
    }

    /**
     * The uncertainty with trials of every output whose causes are all known: of very many sources of the most uncertain, of more than
     * {@value #MOST_DATA} data of none.
     *
     * @param seed of the draws
     */
    public static InventoryUncertainty of(Propagation propagation, long seed) {
        InventoryUncertainty found = propagation.uncertainty();
        var outputs = new ArrayList<>(found.sources());
        outputs.add(found.process());
        outputs.add(found.total());
        List<Integer> drawn = drawn(outputs, MOST_OUTPUTS_TIMES_CAUSES / Math.max(1, propagation.causes().causes().size()));
        if (drawn.isEmpty() || propagation.model().data().size() > MOST_DATA) {
            return found;
        }
        MonteCarloResult result = MonteCarlo.of(new CauseModel(propagation, drawn), inputs(propagation.causes()), seed).digits(DIGITS)
                .probability(PROBABILITY).mostTrials(MOST_TRIALS).adaptive();
        Map<Integer, Trials> trials = new HashMap<>();
        for (int i = 0; i < drawn.size(); i++) {
            trials.put(drawn.get(i), trials(result, i, outputs.get(drawn.get(i))));
        }
        for (int output = 0; output < outputs.size(); output++) {
            OutputUncertainty one = outputs.get(output);
            outputs.set(output, Optional.ofNullable(trials.get(output)).map(one::with).orElse(one));
        }
        int sources = found.sources().size();
        return found.with(outputs.get(sources + 1), outputs.get(sources), outputs.subList(0, sources));
    }

    /** The outputs that are known and not certain, of very many sources the most uncertain. */
    private static List<Integer> drawn(List<OutputUncertainty> outputs, int most) {
        return IntStream.range(0, outputs.size()).boxed().filter(output -> outputs.get(output).u().orElse(0) > 0)
                .sorted(Comparator.comparingDouble((Integer output) -> -outputs.get(output).known())).limit(most).sorted().toList();
    }

    private static Inputs inputs(Causes causes) {
        var inputs = new ArrayList<Input>();
        for (ErrorCause cause : causes.causes()) {
            inputs.add(new Input(cause.id(), 0, Spread.of(cause.shape(), 1)));
        }
        return Inputs.independent(inputs);
    }

    private static Trials trials(MonteCarloResult result, int number, OutputUncertainty gum) {
        MonteCarloOutput output = result.outputs().get(number);
        CoverageInterval interval = output.symmetric();
        var propagated = new GumOutput(gum.id(), gum.tCo2e(), gum.known(), Double.POSITIVE_INFINITY, List.of());
        boolean valid = GumValidation.of(propagated, output, PROBABILITY, DIGITS).valid();
        return new Trials(output.value(), output.u(), interval.low(), interval.high(), result.trials(), result.stabilised(), valid);
    }

    /** The emissions as a function of the causes, each in units of its standard uncertainty. */
    private static final class CauseModel implements MeasurementModel {
        private final EmissionModel model;
        private final Causes causes;
        private final double[] values;
        private final double[][] sensitivities;
        private final List<Integer> drawn;

        /** @param drawn numbers of the outputs of the emission model that are asked for */
        CauseModel(Propagation propagation, List<Integer> drawn) {
            this.model = propagation.model();
            this.causes = propagation.causes();
            this.values = model.values();
            this.drawn = drawn;
            sensitivities = drawn.stream().map(output -> dense(causes.contributions(propagation.sensitivities().get(output)))).toArray(double[][]::new);
        }

        private double[] dense(Map<Integer, Double> contributions) {
            var all = new double[causes.causes().size()];
            contributions.forEach((cause, contribution) -> all[cause] = contribution);
            return all;
        }

        @Override
        public List<String> outputs() {
            return drawn.stream().map(String::valueOf).toList();
        }

        @Override
        public void evaluate(double[][] inputs, double[][] outputs, int draws) {
            double[][] data = data(inputs, draws);
            var emissions = new double[model.outputs()];
            var one = new double[data.length];
            for (int draw = 0; draw < draws; draw++) {
                for (int datum = 0; datum < one.length; datum++) {
                    one[datum] = data[datum][draw];
                }
                model.at(one, emissions);
                for (int output = 0; output < outputs.length; output++) {
                    outputs[output][draw] = emissions[drawn.get(output)];
                }
            }
        }

        private double[][] data(double[][] inputs, int draws) {
            var data = new double[values.length][draws];
            for (int datum = 0; datum < values.length; datum++) {
                Arrays.fill(data[datum], values[datum]);
            }
            for (int cause = 0; cause < inputs.length; cause++) {
                for (Causes.Reach reach : causes.reaches(cause)) {
                    add(data[reach.datum()], inputs[cause], reach.share(), draws);
                }
            }
            return data;
        }

        private static void add(double[] to, double[] draws, double share, int count) {
            for (int draw = 0; draw < count; draw++) {
                to[draw] += share * draws[draw];
            }
        }

        @Override
        public Optional<double[][]> sensitivities(double[] estimates) {
            return Optional.of(sensitivities);
        }
    }
}
