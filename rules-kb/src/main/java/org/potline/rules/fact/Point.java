package org.potline.rules.fact;

import org.potline.twin.plant.Item;
import org.potline.twin.plant.Level;
import org.potline.twin.plant.Measurand;

/**
 * A metering point.
 *
 * @param id        id
 * @param stream    source stream
 * @param measures  what is measured
 * @param item      what it serves
 * @param level     level of metering
 * @param equipment equipment it serves, of equipment level; else empty
 */
public record Point(String id, @Otherwise("") String stream, @Otherwise("mass") Measurand measures,
        @Otherwise("activity-data") Item item, @Otherwise("process") Level level, @Otherwise("") String equipment) {
}
