package org.potline.twin.metering;

import org.potline.twin.random.Noise;

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

    /**
     * What a calibration leaves: anything within the limits of error alike likely, the same until the next.
     *
     * @see "JCGM 100:2008, 4.3.7"
     */
    record Limit(ErrorAmount amount, CalibrationTimes times, Noise noise) implements ErrorPart {
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
    }

    /** Drift since the calibration in force: normal, drawn anew with each, in proportion to the time. */
    record Drift(ErrorAmount amount, CalibrationTimes times, Noise noise) implements ErrorPart {
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
