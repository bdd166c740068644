package org.potline.twin.plant;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a member of a measuring chain contributes to the reading of the chain's head. */
public enum MemberQuantity {
    /** Ratio of a current transformer. */ CT("A", "kA"),
    /** Ratio of a voltage transformer. */ VT("V", "kV"),
    /** Flow of the dry flue gas. */ FLOW(Measurand.VOLUME_0C),
    /** Temperature of the gas or steam. */ TEMPERATURE(Measurand.TEMPERATURE),
    /** Its absolute pressure. */ PRESSURE(Measurand.PRESSURE),
    /** Carbon dioxide in the dry flue gas, that of the air included. */ CO2(Measurand.CO2_CONCENTRATION),
    /** Water vapour in the flue gas. */ HUMIDITY(Measurand.HUMIDITY);

    private final Optional<Measurand> measures;
    private final Set<String> units;

    MemberQuantity(String... units) {
        measures = Optional.empty();
        this.units = Set.copyOf(List.of(units));
    }

    MemberQuantity(Measurand measures) {
        this.measures = Optional.of(measures);
        units = MeasuringRange.units(measures);
    }

    /** What such a member reads of the stream of its head; a transformer reads nothing of its own. */
    public Optional<Measurand> measures() {
        return measures;
    }

    /** Whether its error is a share of the head's reading: of ratios and flows. */
    public boolean isRelative() {
        return this == CT || this == VT || this == FLOW;
    }

    /** The units such a member is marked in. */
    Set<String> units() {
        return new LinkedHashSet<>(units.stream().sorted().toList());
    }
}
