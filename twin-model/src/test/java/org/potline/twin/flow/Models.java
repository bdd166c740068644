package org.potline.twin.flow;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import org.potline.twin.plant.Bounded;
import org.potline.twin.plant.ProcessModel;
import org.potline.twin.random.Noise;

/** Process models with other parameters than a given one, by their names. */
public final class Models {
    private Models() {
    }

    /** The same model, some of its parameters exchanged: name and value in turn. */
    public static <M extends ProcessModel> M with(M model, Object... namesAndValues) {
        RecordComponent[] parts = model.getClass().getRecordComponents();
        var types = new Class<?>[parts.length];
        var values = new Object[parts.length];
        int found = 0;
        try {
            for (int i = 0; i < parts.length; i++) {
                types[i] = parts[i].getType();
                values[i] = parts[i].getAccessor().invoke(model);
                for (int n = 0; n < namesAndValues.length; n += 2) {
                    if (parts[i].getName().equals(namesAndValues[n])) {
                        double number = ((Number) namesAndValues[n + 1]).doubleValue();
                        values[i] = types[i] == int.class ? (Object) (int) number : (Object) number;
                        found++;
                    }
                }
            }
            if (found != namesAndValues.length / 2) {
                throw new IllegalArgumentException("Not all of these are parameters of " + model.getClass());
            }
            @SuppressWarnings("unchecked")
            M changed = (M) model.getClass().getDeclaredConstructor(types).newInstance(values);
            return changed;
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same model without any variation: every parameter named ...CvPct is 0. */
    public static <M extends ProcessModel> M steady(M model) {
        M steady = model;
        for (RecordComponent part : model.getClass().getRecordComponents()) {
            if (part.getName().endsWith("CvPct") && part.isAnnotationPresent(Bounded.class)) {
                steady = with(steady, part.getName(), 0);
            }
        }
        return steady;
    }

    /** The same model, a third of its parameters drawn anywhere within their limits, again and again until its own laws accept it. */
    public static <M extends ProcessModel> M drawn(M usual, long draw) {
        for (int attempt = 0; attempt < 1000; attempt++) {
            try {
                return drawn(usual, Noise.of(draw, "drawn plant " + attempt));
            } catch (IllegalArgumentException e) {
                // not a plant that could be; draw again
            }
        }
        throw new IllegalStateException("No plant was accepted in draw " + draw);
    }

    private static <M extends ProcessModel> M drawn(M usual, Noise noise) {
        RecordComponent[] parts = usual.getClass().getRecordComponents();
        var changes = new ArrayList<Object>();
        for (int i = 0; i < parts.length; i++) {
            if (noise.uniform(2 * i) < 1.0 / 3) {
                Bounded bounds = parts[i].getAnnotation(Bounded.class);
                changes.add(parts[i].getName());
                changes.add(bounds.min() + (bounds.max() - bounds.min()) * noise.uniform(2 * i + 1));
            }
        }
        return with(usual, changes.toArray());
    }
}
