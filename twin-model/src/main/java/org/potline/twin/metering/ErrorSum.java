package org.potline.twin.metering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.potline.twin.uncertainty.ErrorCause;
import org.potline.twin.uncertainty.ErrorShare;
import org.potline.twin.uncertainty.Estimate;
import org.potline.twin.uncertainty.Shape;

/**
 * What makes one value of a meter wrong, cause by cause, in the making. A calibration and the drift since it are causes by themselves:
 * other periods and other meters share them. All that is soon drawn anew (scatter, drift between two checks, steps) is one cause a meter
 * and period.
 * <pre>  s_r = ±(Σ_k s_k²)^½  </pre>
 * k the draws of it; the sign is that of their sum, by which a member's scatter enters the reading of its head.
 */
final class ErrorSum {
    private final String period;
    private final double factor;
    private final Map<ErrorCause, Double> lasting = new TreeMap<>();
    private final Map<String, Soon> soon = new TreeMap<>();

    /** Draws soon drawn anew. */
    private record Soon(double sum, double squares) {
        Soon plus(double amount) {
            return new Soon(sum + amount, squares + amount * amount);
        }

        double share() {
            return Math.copySign(Math.sqrt(squares), sum);
        }
    }

    /**
     * @param period what the value is of: {@code 2025-03}
     * @param factor of the value to the sum of its readings
     */
    ErrorSum(String period, double factor) {
        this.period = period;
        this.factor = factor;
    }

    /**
     * Adds what one standard uncertainty of a draw makes of the sum of readings.
     *
     * @param meter whose draw: {@code meter/EM-101}
     * @param cause its cause; empty for one soon drawn anew
     */
    void add(String meter, Optional<ErrorCause> cause, double amount) {
        if (cause.isPresent()) {
            lasting.merge(cause.get(), factor * amount, Double::sum);
        } else {
            addReading(meter, factor * amount);
        }
    }

    /** Adds a draw of this period alone, as it meets the value itself. */
    void addReading(String meter, double u) {
        soon.merge(meter, new Soon(0, 0).plus(u), (before, one) -> before.plus(u));
    }

    /** The value with all that was added. */
    Estimate of(double value) {
        var all = new TreeMap<>(lasting);
        soon.forEach((meter, draws) ->
                all.put(new ErrorCause(meter + "/reading/" + period, ErrorCause.Kind.READING, Shape.NORMAL), draws.share()));
        List<ErrorShare> shares = new ArrayList<>();
        all.forEach((cause, amount) -> {
            if (amount != 0) {
                shares.add(new ErrorShare(cause, amount));
            }
        });
        return new Estimate(value, shares);
    }
}
