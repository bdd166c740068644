package org.potline.twin.plant;

import java.util.List;
import java.util.Map;

/**
 * What one piece of equipment draws of an energy carrier at its rating.
 *
 * @param stream source stream it draws from
 * @param rate   how much, in the unit of {@link #unitOf}
 */
public record EnergyUse(String stream, Stated rate) {
    /** The units in which GB 17167 states from where on equipment is main equipment. */
    static final List<String> UNITS = List.of("t/h", "m3/h", "MW");
    private static final Map<String, String> BY_SUBSTANCE = Map.of("natural-gas", "m3/h", "producer-gas", "m3/h", "bituminous", "t/h",
            "anthracite", "t/h", "diesel", "t/h", "steam", "MW");

    /** The unit of what is drawn from a stream; empty where the stream is no energy carrier, or electricity, which is the rated power. */
    static String unitOf(String stream) {
        return BY_SUBSTANCE.getOrDefault(stream.substring(0, Math.max(0, stream.indexOf('@'))), "");
    }
}
