package org.potline.bench;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import org.apache.commons.math3.util.KthSelector;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.potline.twin.uncertainty.Input;
import org.potline.twin.uncertainty.Inputs;
import org.potline.twin.uncertainty.MeasurementModel;
import org.potline.twin.uncertainty.Spread;

/**
 * The same year as one would write it with a usual generator: draws kept in an array, mean and standard deviation in one pass, quantiles by
 * selection. Columns of a thousand draws, so that the model itself costs the same.
 */
final class PeerYear {
    private static final int COLUMN = 1000;

    private final MeasurementModel model;
    private final Inputs inputs;
    private final DoubleSupplier uniform;
    private final DoubleSupplier normal;

    private PeerYear(MeasurementModel model, Inputs inputs, DoubleSupplier uniform, DoubleSupplier normal) {
        this.model = model;
        this.inputs = inputs;
        this.uniform = uniform;
        this.normal = normal;
    }

    static PeerYear commonsRng(MeasurementModel model, Inputs inputs, long seed) {
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(seed);
        return new PeerYear(model, inputs, random::nextDouble, ZigguratSampler.NormalizedGaussian.of(random)::sample);
    }

    static PeerYear splittable(MeasurementModel model, Inputs inputs, long seed) {
        var random = new SplittableRandom(seed);
        return new PeerYear(model, inputs, random::nextDouble, random::nextGaussian);
    }

    /** Mean, standard deviation, both ends of the 95 % interval. */
    double[] run(int draws) {
        var y = new double[draws];
        var x = new double[inputs.size()][COLUMN];
        var column = new double[1][COLUMN];
        double sum = 0;
        double squares = 0;
        for (int at = 0; at < draws; at += COLUMN) {
            int count = Math.min(COLUMN, draws - at);
            for (int i = 0; i < x.length; i++) {
                draw(inputs.list().get(i), x[i], count);
            }
            model.evaluate(x, column, count);
            double shift = inputs.list().get(0).estimate();
            for (int i = 0; i < count; i++) {
                sum += column[0][i] - shift;
                squares += (column[0][i] - shift) * (column[0][i] - shift);
            }
            System.arraycopy(column[0], 0, y, at, count);
        }
        var select = new KthSelector();
        var pivots = new int[1023];
        Arrays.fill(pivots, -1);
        double low = select.select(y, pivots, draws / 40);
        double high = select.select(y, pivots, draws - 1 - draws / 40);
        double mean = sum / draws;
        return new double[] {inputs.list().get(0).estimate() + mean, Math.sqrt((squares - draws * mean * mean) / (draws - 1)), low, high};
    }

    private void draw(Input input, double[] into, int count) {
        double centre = input.estimate();
        if (input.spread() instanceof Spread.Uniform spread) {
            for (int i = 0; i < count; i++) {
                into[i] = centre + spread.halfWidth() * (2 * uniform.getAsDouble() - 1);
            }
        } else if (input.spread() instanceof Spread.Triangular spread) {
            for (int i = 0; i < count; i++) {
                into[i] = centre + spread.halfWidth() * (uniform.getAsDouble() + uniform.getAsDouble() - 1);
            }
        } else {
            for (int i = 0; i < count; i++) {
                into[i] = centre + input.u() * normal.getAsDouble();
            }
        }
    }
}
