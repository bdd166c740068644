package org.potline.report.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.potline.rules.data.ShortestDecimal;

/**
 * Figures of so many decimals that add up as printed. Each is its value rounded down to the last of them; the units of it that are then
 * missing to the sum go one by one to those that lost most, of equals to the first (largest remainder).
 */
public final class Apportioned {
    private Apportioned() {
    }

    /** A value in tenths, rounded half up as {@link Numbers#fixed} rounds it. */
    public static long tenths(double value) {
        return units(value, 1);
    }

    /** A value in units of its last decimal, rounded half up. */
    public static long units(double value, int decimals) {
        return exact(value, decimals).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /**
     * The values in tenths.
     *
     * @param values values
     * @param sum    what they have to add up to [tenths]: their sum, rounded in whatever way
     */
    public static long[] tenths(double[] values, long sum) {
        return units(values, sum, 1);
    }

    /** As {@link #tenths(double[], long)}, in units of so many decimals. */
    public static long[] units(double[] values, long sum, int decimals) {
        var units = new long[values.length];
        var lost = new BigDecimal[values.length];
        long missing = sum;
        for (int i = 0; i < values.length; i++) {
            BigDecimal exact = exact(values[i], decimals);
            units[i] = exact.setScale(0, RoundingMode.FLOOR).longValueExact();
            lost[i] = exact.subtract(BigDecimal.valueOf(units[i]));
            missing -= units[i];
        }
        List<Integer> order = IntStream.range(0, values.length).boxed()
                .sorted(Comparator.comparing((Integer i) -> lost[i]).reversed()).toList();
        for (int place = 0; place < order.size(); place++) {
            units[order.get(place)] += Math.floorDiv(missing, order.size()) + (place < Math.floorMod(missing, order.size()) ? 1 : 0);
        }
        return units;
    }

    private static BigDecimal exact(double value, int decimals) {
        return ShortestDecimal.of(value).movePointRight(decimals);
    }
}
