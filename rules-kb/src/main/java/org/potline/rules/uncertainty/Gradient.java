package org.potline.rules.uncertainty;

import java.util.Arrays;
import java.util.Collection;
import java.util.SortedMap;

/** Change of one output per unit of each datum it depends on; most outputs depend on few of the data. */
final class Gradient {
    private static final double CANCELLED = 1e-9;

    private final int[] data;
    private final double[] changes;

    /** @param changes change per unit, by the number of the datum */
    Gradient(SortedMap<Integer, Double> changes) {
        data = changes.keySet().stream().mapToInt(Integer::intValue).toArray();
        this.changes = changes.values().stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Numbers of the data that the output depends on, rising. */
    int[] data() {
        return data;
    }

    /** Change per unit of a datum; 0 where the output does not depend on it. */
    double of(int datum) {
        int place = Arrays.binarySearch(data, datum);
        return place < 0 ? 0 : changes[place];
    }

    /** Change for one unit more of each of those data; 0 where they cancel each other but for rounding, as no mean can be weighted by them. */
    double sum(Collection<Integer> of) {
        double sum = of.stream().mapToDouble(this::of).reduce(0, Double::sum);
        double size = of.stream().mapToDouble(datum -> Math.abs(of(datum))).reduce(0, Double::sum);
        return Math.abs(sum) <= CANCELLED * size ? 0 : sum;
    }
}
