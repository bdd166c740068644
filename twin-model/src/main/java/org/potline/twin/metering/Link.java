package org.potline.twin.metering;

import org.potline.twin.plant.MemberQuantity;

/**
 * A member of a measuring chain.
 *
 * @param quantity what it measures
 * @param error    its error
 * @param state    true value of what it measures, hour by hour; of a ratio or a flow, ones
 * @param first    hour of the year from which on it is there
 */
record Link(MemberQuantity quantity, MeterError error, double[] state, int first) {
    /** By what share the head is wrong for it in that hour of the year, {@code epochHour} since 1970. */
    double share(int hour, long epochHour) {
        return hour < first ? 0 : Sensitivity.of(quantity, state[hour]) * error.of(state[hour], epochHour);
    }

    /** By what share the head is wrong for a part of its error as large as its standard uncertainty. */
    double u(ErrorPart part, int hour, long epochHour) {
        return hour < first ? 0 : Sensitivity.of(quantity, state[hour]) * part.u(epochHour) * (part.ofReading() ? state[hour] : 1);
    }
}
