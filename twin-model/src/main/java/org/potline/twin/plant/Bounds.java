package org.potline.twin.plant;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;

/** Holds the parameters of a process model to their limits ({@link Bounded}), whoever makes the model. */
final class Bounds {
    private Bounds() {
    }

    /**
     * Refuses a model any of whose parameters is outside its limits or no number.
     *
     * @param model  class of the model
     * @param values its values, in the order of its components
     */
    static void check(Class<? extends Record> model, double... values) {
        RecordComponent[] components = model.getRecordComponents();
        if (components.length != values.length) {
            throw new IllegalStateException("%s has %d components, %d were checked."
                    .formatted(model, components.length, values.length));
        }
        for (int i = 0; i < values.length; i++) {
            Bounded bounds = components[i].getAnnotation(Bounded.class);
            if (!within(bounds, values[i])) {
                throw new IllegalArgumentException("""
                        %s (%s) is outside %s..%s %s. Likely cause: a slip of the decimal point or another unit.""".formatted(
                        components[i].getName(), values[i], plain(bounds.min()), plain(bounds.max()), bounds.unit()));
            }
        }
    }

    /** Refuses a natural gas of more than 100 % [vol %]. */
    static void checkGas(double methanePct, double ethanePct, double co2Pct) {
        if (!(methanePct + ethanePct + co2Pct <= 100)) {
            throw new IllegalArgumentException("""
                    The gas has %s %% methane, %s %% ethane and %s %% carbon dioxide, together more than 100 %%. \
                    Likely cause: one of the three is wrong.""".formatted(methanePct, ethanePct, co2Pct));
        }
    }

    static boolean within(Bounded bounds, double value) {
        return value >= bounds.min() && value <= bounds.max();
    }

    /** A limit as people write it: {@code 1000}, {@code 0.05}. */
    static String plain(double limit) {
        return new BigDecimal(Double.toString(limit)).stripTrailingZeros().toPlainString();
    }
}
