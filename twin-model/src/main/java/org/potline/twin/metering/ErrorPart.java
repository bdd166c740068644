package org.potline.twin.metering;

import java.util.Optional;
import org.potline.twin.random.Noise;
import org.potline.twin.uncertainty.ErrorCause;
import org.potline.twin.uncertainty.Shape;

/** One part of a meter's error: so much for one draw, and the hours that share the draw. Hours are counted since 1970 in UTC. */
sealed interface ErrorPart {
    /** Whether it is a share of the reading; else an amount in its unit. */
    boolean ofReading();

    /** The error in that hour. */
    double at(long epochHour);

    /** Its standard uncertainty there. */
    double u(long epochHour);

    /** Hours of one number share the draw: within them it does not average out. */
    long interval(long epochHour);

    /** What that draw is the cause of, where it outlasts the periods readings are summed over; empty where it is soon drawn anew. */
    default Optional<ErrorCause> cause(long epochHour) {
        return Optional.empty();
    }

    /**
     * What a calibration leaves: anything within the limits of error alike likely, the same until the next.
     *
     * @param name whose and which: {@code meter/EM-101/calibration}
     * @see "JCGM 100:2008, 4.3.7"
     */
    record Limit(String name, ErrorAmount amount, CalibrationTimes times, Noise noise) implements ErrorPart {
        private static final double SQRT_3 = Math.sqrt(3);

        @Override
        public boolean ofReading() {
            return amount.ofReading();
        }

        @Override
        public double at(long epochHour) {
            return amount.size() * (2 * noise.uniform(times.epochDay(times.inForce(epochHour))) - 1);
        }

        @Override
        public double u(long epochHour) {
            return amount.size() / SQRT_3;
        }

        @Override
        public long interval(long epochHour) {
            return times.inForce(epochHour);
        }

        @Override
        public Optional<ErrorCause> cause(long epochHour) {
            return Optional.of(new ErrorCause(name + "/" + times.day(times.inForce(epochHour)), ErrorCause.Kind.CALIBRATION, Shape.UNIFORM));
        }
    }

    /** Drift since the calibration in force: normal, drawn anew with each, in proportion to the time. */
    record Drift(String name, ErrorAmount amount, CalibrationTimes times, Noise noise) implements ErrorPart {
        @Override
        public boolean ofReading() {
            return amount.ofReading();
        }

        @Override
        public double at(long epochHour) {
            return amount.size() * noise.gaussian(times.epochDay(times.inForce(epochHour))) * times.years(epochHour);
        }

        @Override
        public double u(long epochHour) {
            return amount.size() * times.years(epochHour);
        }

        @Override
        public long interval(long epochHour) {
            return times.inForce(epochHour);
        }

        @Override
        public Optional<ErrorCause> cause(long epochHour) {
            return Optional.of(new ErrorCause(name + "/" + times.day(times.inForce(epochHour)), ErrorCause.Kind.DRIFT, Shape.NORMAL));
        }
    }

    /** Scatter of each reading. */
    record Scatter(ErrorAmount amount, Noise noise) implements ErrorPart {
        @Override
        public boolean ofReading() {
            return amount.ofReading();
        }

        @Override
        public double at(long epochHour) {
            return amount.size() * noise.gaussian(epochHour);
        }

        @Override
        public double u(long epochHour) {
            return amount.size();
        }

        @Override
        public long interval(long epochHour) {
            return epochHour;
        }
    }

    /** Drift of zero or span since the instrument last checked itself: normal, drawn anew with each check, in proportion to the time. */
    record BetweenChecks(ErrorAmount amount, long everyHours, Noise noise) implements ErrorPart {
        @Override
        public boolean ofReading() {
            return amount.ofReading();
        }

        @Override
        public double at(long epochHour) {
            return u(epochHour) * noise.gaussian(interval(epochHour));
        }

        @Override
        public double u(long epochHour) {
            return amount.size() * Math.floorMod(epochHour, everyHours) / everyHours;
        }

        @Override
        public long interval(long epochHour) {
            return Math.floorDiv(epochHour, everyHours);
        }
    }
}
