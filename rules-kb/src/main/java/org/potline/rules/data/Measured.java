package org.potline.rules.data;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A quantity made of readings, with what each of them adds to its uncertainty: sensitivity times standard uncertainty, signed,
 * by the reading's name. So a reading that enters twice, as in a sum with a difference that contains it, counts as one.
 * Different readings are taken to err independently of each other (GUM, JCGM 100:2008, 5.1.2, eq. 10); what they share, such as
 * one laboratory's weights, or the error of one meter or of one laboratory from month to month, is not known here: a month's reading and
 * a month's analysis each have their own name.
 *
 * @param value  value
 * @param shares what each reading adds, same unit, by its name
 */
record Measured(double value, SortedMap<String, Double> shares) {
    /** Nothing, known for certain: where a sum begins. */
    static final Measured NOTHING = new Measured(0, new TreeMap<>());

    Measured {
        shares = Collections.unmodifiableSortedMap(new TreeMap<>(shares));
    }

    static Measured reading(String name, double value, double u) {
        return new Measured(value, new TreeMap<>(Map.of(name, u)));
    }

    /** Standard uncertainty: the root of the sum of the squares of the shares. */
    double u() {
        double squares = 0;
        for (double share : shares.values()) {
            squares += share * share;
        }
        return Math.sqrt(squares);
    }

    Measured plus(Measured other) {
        return combined(value + other.value, 1, other, 1);
    }

    Measured minus(Measured other) {
        return combined(value - other.value, 1, other, -1);
    }

    Measured times(double factor) {
        return combined(value * factor, factor, NOTHING, 0);
    }

    /** This over another, which is not 0. */
    Measured over(Measured other) {
        double ratio = value / other.value;
        return combined(ratio, 1 / other.value, other, -ratio / other.value);
    }

    private Measured combined(double result, double mine, Measured other, double theirs) {
        var sum = new TreeMap<String, Double>();
        shares.forEach((name, share) -> sum.put(name, mine * share));
        other.shares.forEach((name, share) -> sum.merge(name, theirs * share, Double::sum));
        return new Measured(result, sum);
    }
}
