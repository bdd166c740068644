package org.potline.twin.metering;

import java.time.Instant;

/**
 * An anode effect as a pot controller took it down.
 *
 * @param line        process id of the potline
 * @param pot         pot, from 0
 * @param start       when it was first seen
 * @param startSecond the same, in seconds from the start of the year
 * @param minutes     for how long it was seen [min]
 * @param volts       mean pot voltage during it, as the controller shows it [V]
 */
public record LoggedEffect(String line, int pot, Instant start, double startSecond, double minutes, double volts) {
    private static final double MINUTE_S = 60;

    public double seconds() {
        return minutes * MINUTE_S;
    }
}
