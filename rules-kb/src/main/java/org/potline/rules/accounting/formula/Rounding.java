package org.potline.rules.accounting.formula;

import java.math.MathContext;
import java.util.EnumMap;
import java.util.Map;
import org.potline.rules.data.ShortestDecimal;

/**
 * Rounds figures as a method says: decimal, to so many digits after the point, ties by its mode.
 *
 * <p>A computed number carries binary noise in its last digits, so that a product that is exactly 1.005 on paper may be
 * 1.00499999999999989 in a double. Therefore a number is first taken to 15 significant digits, all of which a double holds, and
 * then rounded: what is a tie on paper is a tie here.
 */
public final class Rounding {
    /** Nothing is rounded. */
    public static final Rounding NONE = new Rounding(RoundingMode.HALF_UP, Map.of());
    private static final MathContext FREE_OF_NOISE = new MathContext(15, java.math.RoundingMode.HALF_EVEN);

    private final RoundingMode mode;
    private final Map<Figure, Integer> digits = new EnumMap<>(Figure.class);

    /**
     * @param mode   what becomes of a tie
     * @param digits digits after the point; a figure without an entry is left as it is
     */
    public Rounding(RoundingMode mode, Map<Figure, Integer> digits) {
        this.mode = mode;
        this.digits.putAll(digits);
    }

    /** The value, rounded as that figure is. */
    public double of(Figure figure, double value) {
        Integer places = digits.get(figure);
        return places == null ? value
                : ShortestDecimal.of(value).round(FREE_OF_NOISE).setScale(places, mode.decimal()).doubleValue();
    }
}
