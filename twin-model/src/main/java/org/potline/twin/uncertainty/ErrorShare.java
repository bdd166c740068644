package org.potline.twin.uncertainty;

/**
 * What one cause makes an estimate wrong by.
 *
 * @param cause  the cause
 * @param amount change of the estimate for one standard uncertainty of the cause, signed, in the unit of the estimate
 */
public record ErrorShare(ErrorCause cause, double amount) {
    public ErrorShare {
        if (!Double.isFinite(amount)) {
            throw new IllegalArgumentException("Share (%s) of cause (%s) is not finite.".formatted(amount, cause.id()));
        }
    }
}
