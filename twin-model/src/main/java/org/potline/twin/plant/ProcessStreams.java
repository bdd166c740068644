package org.potline.twin.plant;

import static org.potline.twin.plant.Measurand.ANODE_EFFECT_MINUTES;
import static org.potline.twin.plant.Measurand.ASH;
import static org.potline.twin.plant.Measurand.CARBON_CONTENT;
import static org.potline.twin.plant.Measurand.CURRENT;
import static org.potline.twin.plant.Measurand.ENERGY;
import static org.potline.twin.plant.Measurand.MASS;
import static org.potline.twin.plant.Measurand.NCV;
import static org.potline.twin.plant.Measurand.POT_DAYS;
import static org.potline.twin.plant.Measurand.STOCK;
import static org.potline.twin.plant.Measurand.SULPHUR;
import static org.potline.twin.plant.Measurand.VOLTAGE;
import static org.potline.twin.plant.Measurand.VOLUME_0C;
import static org.potline.twin.plant.Measurand.VOLUME_20C;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Which streams each kind of process has, and what can be measured of each: the vocabulary of a plant file's streams. */
public final class ProcessStreams {
    private ProcessStreams() {
    }

    /** Stream ids of a kind of process, with what can be measured of each, in a fixed order. */
    public static Map<String, Set<Measurand>> of(ProcessKind kind) {
        var streams = new LinkedHashMap<String, Set<Measurand>>();
        switch (kind) {
            case ELECTROLYSIS -> {
                streams.put("liquid-aluminium@electrolysis", Set.of(MASS));
                streams.put("metal-pad@electrolysis", Set.of(STOCK));
                streams.put("baked-anode@yard", Set.of(MASS, STOCK));
                streams.put("baked-anode@electrolysis", Set.of(MASS, SULPHUR, ASH));
                streams.put("butts@electrolysis", Set.of(MASS));
                streams.put("anode-effect@electrolysis", Set.of(ANODE_EFFECT_MINUTES, POT_DAYS));
                streams.put("alumina@electrolysis", Set.of(MASS));
                streams.put("aluminium-fluoride@electrolysis", Set.of(MASS));
                streams.put("electricity@rectifiers", Set.of(ENERGY));
                streams.put("electricity@potrooms", Set.of(ENERGY));
                streams.put("direct-current@potline", Set.of(CURRENT, VOLTAGE));
                streams.put("pot-gas@stack", Set.of(MASS));
            }
            case CASTING -> {
                streams.put("natural-gas@casting", Set.of(VOLUME_20C, VOLUME_0C, NCV, CARBON_CONTENT));
                streams.put("electricity@casting", Set.of(ENERGY));
                streams.put("liquid-aluminium@delivered", Set.of(MASS));
                streams.put("ingots@casting", Set.of(MASS));
                streams.put("dross@casting", Set.of(MASS));
            }
            case UTILITIES -> {
                streams.put("electricity@grid", Set.of(ENERGY));
                streams.put("electricity@site", Set.of(ENERGY));
                streams.put("diesel@vehicles", Set.of(MASS));
            }
        }
        return Collections.unmodifiableMap(streams);
    }
}
