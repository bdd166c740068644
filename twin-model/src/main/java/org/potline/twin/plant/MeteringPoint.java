package org.potline.twin.plant;

import java.util.Optional;
import org.potline.twin.text.LocalText;

/**
 * A metering point (计量采集点): the place where a quantity of a stream is taken.
 *
 * @param id        id within the plant
 * @param name      name
 * @param stream    source stream
 * @param measures  what is measured there
 * @param item      what it serves
 * @param level     level of metering
 * @param use       use class that decides the accuracy required, such as {@code electricity.enterprise.I},
 *                  {@code weighing.static}, {@code gas.natural}; the editions' tables have the list
 * @param equipment the equipment it serves, if it is of equipment level
 * @param settlement whether what it measures is paid for by its readings (贸易结算)
 * @param supply     of a point of electricity, how much it can carry and does carry
 */
public record MeteringPoint(String id, LocalText name, String stream, Measurand measures, Item item, Level level, String use,
        Optional<String> equipment, boolean settlement, PowerSupply supply) {
    /** A point by whose readings nothing is paid. */
    public MeteringPoint(String id, LocalText name, String stream, Measurand measures, Item item, Level level, String use,
            Optional<String> equipment) {
        this(id, name, stream, measures, item, level, use, equipment, false, PowerSupply.NONE);
    }
}
