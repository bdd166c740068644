package org.potline.rules.fact;

import org.potline.twin.plant.Item;
import org.potline.twin.plant.Level;

/**
 * What an equipping rate is taken over.
 *
 * @param id      {@code LEVEL/METHOD/ITEM} of the enterprise, {@code LEVEL/METHOD/ITEM/PROCESS} of a process
 * @param process process; of the enterprise as a whole empty
 * @param level   level of metering
 * @param item    item
 * @param method  {@code calculation} or {@code measurement}
 * @param row     row of the rate that is required: that of the kind of process, where it has one of its own
 */
public record RateGroup(String id, String process, Level level, Item item, String method, String row) {
}
