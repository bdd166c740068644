package org.potline.twin.flow;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Set;
import org.potline.twin.plant.Bounded;
import org.potline.twin.plant.ProcessModel;
import org.potline.twin.random.Noise;

/** Process models whose parameters lie anywhere within their limits, a third of them at a time. */
public final class Extremes {
    private static final double DRAWN = 1.0 / 3;

    private Extremes() {
    }

    /** A model drawn again and again until its own laws accept it; the parameters of those names stay as they are. */
    public static <M extends ProcessModel> M drawn(M usual, int draw, String... kept) {
        for (int attempt = 0; attempt < 10_000; attempt++) {
            try {
                return draw(usual, Noise.of(draw, "extreme plant " + attempt), Set.of(kept));
            } catch (IllegalArgumentException e) {
                // not a plant that could be; draw again
            }
        }
        throw new IllegalStateException("No plant was accepted in draw " + draw);
    }

    private static <M extends ProcessModel> M draw(M usual, Noise noise, Set<String> kept) {
        RecordComponent[] parts = usual.getClass().getRecordComponents();
        var changes = new ArrayList<Object>();
        for (int i = 0; i < parts.length; i++) {
            if (!kept.contains(parts[i].getName()) && noise.uniform(2 * i) < DRAWN) {
                Bounded bounds = parts[i].getAnnotation(Bounded.class);
                double drawn = bounds.min() + (bounds.max() - bounds.min()) * noise.uniform(2 * i + 1);
                changes.add(parts[i].getName());
                changes.add(parts[i].getType() == int.class ? Math.rint(drawn) : drawn);
            }
        }
        return Models.with(usual, changes.toArray());
    }
}
