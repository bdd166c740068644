package org.potline.twin.uncertainty;

import java.util.List;
import java.util.TreeMap;

/**
 * A quantity and what makes it wrong, cause by cause. So one that enters twice, as in a sum with a difference that contains it, counts as
 * one, and two that share a cause err together. Different causes are independent of each other.
 * <pre>  u² = Σ_k s_k²,   u(x, y) = Σ_k s_k(x)·s_k(y)  </pre>
 * s_k share of cause k. Sums, differences, products and quotients carry shares to first order.
 *
 * @param value  value
 * @param shares shares by cause, in the order of their ids, each cause once
 * @see "JCGM 100:2008, 5.1.2 (eq. 10), 5.2.2 and F.1.2.3 (common causes)"
 */
public record Estimate(double value, List<ErrorShare> shares) {
    public Estimate {
        shares = List.copyOf(shares);
        for (int i = 1; i < shares.size(); i++) {
            if (shares.get(i - 1).cause().compareTo(shares.get(i).cause()) >= 0) {
                throw new IllegalArgumentException("Causes (%s) and (%s) of an estimate are not in order, or the same."
                        .formatted(shares.get(i - 1).cause().id(), shares.get(i).cause().id()));
            }
        }
    }

    /** A value known for certain. */
    public static Estimate exact(double value) {
        return new Estimate(value, List.of());
    }

    /** A value that one cause makes wrong, by that standard uncertainty. */
    public static Estimate of(double value, ErrorCause cause, double u) {
        return new Estimate(value, List.of(new ErrorShare(cause, u)));
    }

    /** Standard uncertainty. */
    public double u() {
        double squares = 0;
        for (ErrorShare share : shares) {
            squares += share.amount() * share.amount();
        }
        return Math.sqrt(squares);
    }

    public Estimate plus(Estimate other) {
        return combined(value + other.value, 1, other, 1);
    }

    public Estimate minus(Estimate other) {
        return combined(value - other.value, 1, other, -1);
    }

    public Estimate times(double factor) {
        return new Estimate(value * factor, shares.stream().map(share -> new ErrorShare(share.cause(), factor * share.amount())).toList());
    }

    public Estimate times(Estimate other) {
        return combined(value * other.value, other.value, other, value);
    }

    /** This over another, which is not 0. */
    public Estimate over(Estimate other) {
        double ratio = value / other.value;
        return combined(ratio, 1 / other.value, other, -ratio / other.value);
    }

    private Estimate combined(double result, double mine, Estimate other, double theirs) {
        var sum = new TreeMap<ErrorCause, Double>();
        shares.forEach(share -> sum.put(share.cause(), mine * share.amount()));
        other.shares.forEach(share -> sum.merge(share.cause(), theirs * share.amount(), Double::sum));
        return new Estimate(result, sum.entrySet().stream().map(entry -> new ErrorShare(entry.getKey(), entry.getValue())).toList());
    }
}
