package org.potline.twin.plant;

import static org.potline.twin.plant.AccountingRole.*;
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
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which streams each kind of process has, what can be measured of each and what the calculation method needs it for: the vocabulary
 * of a plant file's streams. A plant can neither rename a stream nor lower its duties by giving it another role.
 */
public final class ProcessStreams {
    /**
     * A stream a process has.
     *
     * @param measures what can be measured of it
     * @param role     what the calculation method needs it for
     */
    public record Known(Set<Measurand> measures, AccountingRole role) {
        public Known {
            measures = Collections.unmodifiableSet(EnumSet.copyOf(measures));
        }
    }

    private ProcessStreams() {
    }

    /** Stream ids of a kind of process, with what is known of each, in a fixed order. */
    public static Map<String, Known> of(ProcessKind kind) {
        var streams = new LinkedHashMap<String, Known>();
        switch (kind) {
            case ELECTROLYSIS -> {
                streams.put("liquid-aluminium@electrolysis", kind(EMISSION, MASS));
                streams.put("metal-pad@electrolysis", kind(EMISSION, STOCK));
                streams.put("baked-anode@yard", kind(CHECK, MASS, STOCK));
                streams.put("baked-anode@electrolysis", kind(EMISSION, MASS, SULPHUR, ASH));
                streams.put("butts@electrolysis", kind(EMISSION, MASS));
                streams.put("anode-effect@electrolysis", kind(EMISSION, ANODE_EFFECT_MINUTES, POT_DAYS));
                streams.put("alumina@electrolysis", kind(CHECK, MASS));
                streams.put("aluminium-fluoride@electrolysis", kind(CHECK, MASS));
                streams.put("electricity@rectifiers", kind(AUXILIARY, ENERGY));
                streams.put("electricity@potrooms", kind(AUXILIARY, ENERGY));
                streams.put("direct-current@potline", kind(CHECK, CURRENT, VOLTAGE));
                streams.put("pot-gas@stack", kind(CHECK, MASS));
            }
            case CASTING -> {
                streams.put("natural-gas@casting", kind(EMISSION, VOLUME_20C, VOLUME_0C, NCV, CARBON_CONTENT));
                streams.put("electricity@casting", kind(CHECK, ENERGY));
                streams.put("liquid-aluminium@delivered", kind(CHECK, MASS));
                streams.put("ingots@casting", kind(CHECK, MASS));
                streams.put("dross@casting", kind(CHECK, MASS));
            }
            case UTILITIES -> {
                streams.put("electricity@grid", kind(AUXILIARY, ENERGY));
                streams.put("electricity@site", kind(CHECK, ENERGY));
                streams.put("diesel@vehicles", kind(EMISSION, MASS));
            }
        }
        return Collections.unmodifiableMap(streams);
    }

    private static Known kind(AccountingRole role, Measurand... measures) {
        return new Known(Set.of(measures), role);
    }
}
