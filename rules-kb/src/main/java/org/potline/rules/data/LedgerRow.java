package org.potline.rules.data;

import java.util.List;
import java.util.OptionalDouble;
import org.potline.twin.uncertainty.ErrorShare;
import org.potline.twin.uncertainty.Estimate;

/**
 * One row of a ledger.
 *
 * @param period {@code 2025} or {@code 2025-03}
 * @param stream {@code SUBSTANCE[@PLACE]}
 * @param item   item of the substance: {@code amount}, {@code ncv}, …
 * @param value  value in {@code unit}
 * @param unit   the item's own unit, the first of {@link LedgerItem#units}
 * @param u      standard uncertainty in the same unit, where known
 * @param errors what it is made of, by cause, in the order of their ids; empty where {@code u} is all that is known, or nothing
 */
public record LedgerRow(String period, String stream, String item, double value, String unit, OptionalDouble u, List<ErrorShare> errors) {
    public LedgerRow {
        errors = List.copyOf(errors);
        if (!Double.isFinite(value) || u.isPresent() && !(u.getAsDouble() >= 0 && Double.isFinite(u.getAsDouble()))) {
            throw new IllegalArgumentException("""
                    Row (%s, %s, %s): value (%s) must be finite, u (%s) finite and not negative.
                    Likely cause: a division by an amount of zero.""".formatted(period, stream, item, value, u));
        }
        if (!errors.isEmpty() && !u.equals(OptionalDouble.of(new Estimate(value, errors).u()))) {
            throw new IllegalArgumentException("Row (%s, %s, %s): u (%s) is not what its errors add up to."
                    .formatted(period, stream, item, u));
        }
    }

    /** A row of whose errors no more than {@code u} is known. */
    public LedgerRow(String period, String stream, String item, double value, String unit, OptionalDouble u) {
        this(period, stream, item, value, unit, u, List.of());
    }

    /** A row of which it is known what makes it wrong. */
    public LedgerRow(String period, String stream, String item, Estimate estimate, String unit) {
        this(period, stream, item, estimate.value(), unit, OptionalDouble.of(estimate.u()), estimate.shares());
    }

    /** The value with what is known to make it wrong; certain where nothing is. What a stated {@code u} alone means is for who reckons with it. */
    public Estimate estimate() {
        return new Estimate(value, errors);
    }
}
