package org.potline.twin.metering;

import java.util.Optional;
import java.util.OptionalDouble;
import org.potline.twin.plant.ErrorSize;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Meter;

/**
 * A size of error as it meets the readings of one card: a share of each, or the same amount in each. One of full scale is the share of
 * the card's span, brought to the unit of the readings, of an amount for an hour; where the card does not tell its span it is taken of
 * the reading, the least it can be.
 *
 * @param ofReading whether it is a share of the reading
 * @param size      the share, or the amount in the unit of the readings
 */
record ErrorAmount(boolean ofReading, double size) {
    private static final double PCT = 100;

    /** @param measures what is read; empty for a ratio */
    static ErrorAmount of(ErrorSize stated, Meter meter, Optional<Measurand> measures) {
        if (stated instanceof ErrorSize.Absolute absolute) {
            return new ErrorAmount(false, absolute.amount());
        }
        OptionalDouble span = stated instanceof ErrorSize.OfFullScale && measures.isPresent() ? meter.fullScale(measures.get())
                : OptionalDouble.empty();
        return span.isPresent() ? new ErrorAmount(false, stated.stated() / PCT * span.getAsDouble())
                : new ErrorAmount(true, stated.stated() / PCT);
    }
}
