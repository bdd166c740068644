package org.potline.rules.fact;

import org.potline.twin.plant.SeriesKind;

/**
 * A gap of a series of readings. Of the period by the day it begins.
 *
 * @param id         id
 * @param of         meter or stream whose readings are missing
 * @param kind       kind of series
 * @param hours      how long [h]
 * @param captureKnown of a continuous monitor, whether it is on record how many hours of its quarter were valid
 * @param capturePct share of valid hours in its quarter [%], of a continuous monitor; 0 for others, and where it is not known
 */
public record Gap(String id, @Otherwise("") String of, SeriesKind kind, @Otherwise("1") double hours,
        @Otherwise("true") boolean captureKnown, @Otherwise("100") double capturePct) {
}
