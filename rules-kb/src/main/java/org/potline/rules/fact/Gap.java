package org.potline.rules.fact;

import org.potline.twin.plant.SeriesKind;

/**
 * A gap of a series of readings. Of the period by the day it begins.
 *
 * @param id         id
 * @param of         meter or stream whose readings are missing
 * @param kind       kind of series
 * @param hours      how long [h]
 * @param capturePct share of valid hours in its quarter [%], of a continuous monitor; 0 for others
 */
public record Gap(String id, @Otherwise("") String of, SeriesKind kind, @Otherwise("1") double hours, @Otherwise("100") double capturePct) {
}
