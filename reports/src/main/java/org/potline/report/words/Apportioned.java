package org.potline.report.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.potline.rules.data.ShortestDecimal;

/**
 * Figures of one decimal that add up as printed. Each is its value rounded down to a tenth; the tenths that are then missing to the
 * sum go one by one to those that lost most, of equals to the first (largest remainder).
 */
public final class Apportioned {
    private Apportioned() {
    }

    /** A value in tenths, rounded half up as {@link Numbers#fixed} rounds it. */
    public static long tenths(double value) {
        return exact(value).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /**
     * The values in tenths.
     *
     * @param values values
     * @param sum    what they have to add up to [tenths]: their sum, rounded in whatever way
     */
    public static long[] tenths(double[] values, long sum) {
        var tenths = new long[values.length];
        var lost = new BigDecimal[values.length];
        long missing = sum;
        for (int i = 0; i < values.length; i++) {
            BigDecimal exact = exact(values[i]);
            tenths[i] = exact.setScale(0, RoundingMode.FLOOR).longValueExact();
            lost[i] = exact.subtract(BigDecimal.valueOf(tenths[i]));
            missing -= tenths[i];
        }
        List<Integer> order = IntStream.range(0, values.length).boxed()
                .sorted(Comparator.comparing((Integer i) -> lost[i]).reversed()).toList();
        for (int place = 0; place < order.size(); place++) {
            tenths[order.get(place)] += Math.floorDiv(missing, order.size()) + (place < Math.floorMod(missing, order.size()) ? 1 : 0);
        }
        return tenths;
    }

    private static BigDecimal exact(double value) {
        return ShortestDecimal.of(value).movePointRight(1);
    }
}
