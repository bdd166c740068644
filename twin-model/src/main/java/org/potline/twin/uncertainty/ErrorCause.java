package org.potline.twin.uncertainty;

/**
 * Something that makes estimates wrong by one draw: all that share it err together, in proportion to their shares of it.
 *
 * @param id    what it is of, and unlike any other: {@code meter/EM-101/calibration/2025-03-01}, {@code laboratory/own/…/bias/2025}
 * @param kind  sort of cause
 * @param shape distribution of its draw
 */
public record ErrorCause(String id, Kind kind, Shape shape) implements Comparable<ErrorCause> {
    /** Sorts of cause, as a budget groups them. */
    public enum Kind {
        /** What a calibration left, the same until the next. */ CALIBRATION,
        /** Drift since a calibration. */ DRIFT,
        /** Scatter and steps of the readings of one period. */ READING,
        /** Bias of a laboratory. */ LABORATORY,
        /** Scatter of one period's samples and determinations. */ SAMPLES,
        /** A default of the method that stands for what nobody measured. */ DEFAULT,
        /** A standard uncertainty that a ledger states, of which nothing else is known. */ STATED
    }

    public ErrorCause {
        if (id.isBlank()) {
            throw new IllegalArgumentException("A cause of error of kind (%s) has no id.".formatted(kind));
        }
    }

    @Override
    public int compareTo(ErrorCause other) {
        return id.compareTo(other.id);
    }
}
