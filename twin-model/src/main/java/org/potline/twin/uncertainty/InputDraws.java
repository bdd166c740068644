package org.potline.twin.uncertainty;

import java.util.ArrayList;
import java.util.List;
import org.potline.twin.random.Noise;
import org.potline.twin.random.NoiseBlock;

/**
 * Draws of the inputs. Each is a pure function of seed, input's name and number of the draw; correlated normal ones are a lower triangle's
 * product with independent ones.
 *
 * @see "JCGM 101:2008, 6.4.8 and C.5"
 */
final class InputDraws {
    private final List<Input> inputs;
    private final List<Noise> noises = new ArrayList<>();
    private final boolean[] correlated;
    private final double[][] lower;

    InputDraws(Inputs inputs, long seed) {
        this.inputs = inputs.list();
        correlated = new boolean[inputs.size()];
        lower = inputs.cholesky();
        for (int i = 0; i < correlated.length; i++) {
            Input input = this.inputs.get(i);
            noises.add(Noise.of(seed, "input/" + input.name()));
            correlated[i] = inputs.isCorrelated(i);
            if (correlated[i] && !(input.spread() instanceof Spread.Normal)) {
                throw new IllegalArgumentException("""
                        Input (%s) is correlated and its spread (%s) is not normal: only a joint normal distribution is known then.
                        Give what the correlated inputs have in common as an input of its own.""".formatted(input.name(), input.spread()));
            }
        }
    }

    /** Draws from one on, a column each input. */
    void fill(NoiseBlock block, long from, double[][] columns, int count) {
        for (int i = 0; i < correlated.length; i++) {
            if (correlated[i]) {
                block.gaussian(noises.get(i), from, columns[i], count);
            } else {
                inputs.get(i).spread().draw(block, noises.get(i), from, inputs.get(i).estimate(), columns[i], count);
            }
        }
        for (int i = correlated.length - 1; i >= 0; i--) {   // from the last one on, so that those before it are still independent
            if (correlated[i]) {
                mix(i, columns, count);
            }
        }
    }

    private void mix(int i, double[][] columns, int count) {
        double[] column = columns[i];
        double own = lower[i][i];
        for (int draw = 0; draw < count; draw++) {
            column[draw] *= own;
        }
        for (int j = 0; j < i; j++) {
            double other = lower[i][j];
            double[] before = columns[j];
            for (int draw = 0; correlated[j] && draw < count; draw++) {
                column[draw] += other * before[draw];
            }
        }
        double estimate = inputs.get(i).estimate();
        double u = inputs.get(i).u();
        for (int draw = 0; draw < count; draw++) {
            column[draw] = estimate + u * column[draw];
        }
    }
}
