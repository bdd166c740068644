package org.potline.rules.fact;

import org.potline.twin.plant.Level;
import org.potline.twin.yaml.YamlValue;

/**
 * A metering point in use that measures what a need asks for, but at another level.
 *
 * @param need  the need that it does not serve
 * @param point the metering point
 * @param level level it stands at
 */
public record Misplaced(String need, String point, Level level) {
    /** The level as files write it. */
    public String at() {
        return YamlValue.nameOf(level);
    }
}
