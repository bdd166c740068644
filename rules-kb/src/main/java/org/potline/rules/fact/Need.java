package org.potline.rules.fact;

import org.potline.twin.plant.Item;
import org.potline.twin.plant.Level;

/**
 * A metering point that ought to be there (theoretical need, Nl): derived from a source stream, never from declared points.
 *
 * @param id         {@code STREAM/LEVEL/ITEM/WHAT}
 * @param process    process the stream belongs to
 * @param stream     source stream
 * @param level      level of metering
 * @param item       what it serves
 * @param method     what calls for it: {@code calculation}, {@code measurement}, or {@code mass-balance}, which only a plant that uses
 *                   that approach has
 * @param what       what is to be measured: one measurand, or several of which any will do
 * @param group      rate it counts in
 * @param levelBasis what it rests on that such a stream needs a point of that level
 * @param whatBasis  what it rests on that this is measured of it
 */
public record Need(String id, String process, String stream, Level level, Item item, String method, String what, String group,
        Basis levelBasis, Basis whatBasis) {
}
