package org.potline.twin.plant;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the certificate, the nameplate or the design of an instrument says of it, for the technical requirements of the rules.
 *
 * @param stated what is stated; what is not has no entry
 */
public record Nameplate(Map<NameplateItem, Stated> stated) {
    /** Nothing is stated. */
    public static final Nameplate NONE = new Nameplate(Map.of());

    public Nameplate {
        var copy = new EnumMap<NameplateItem, Stated>(NameplateItem.class);
        copy.putAll(stated);
        stated = Collections.unmodifiableMap(copy);
    }

    /** What is stated of that; empty where nothing is. */
    public Optional<Stated> of(NameplateItem item) {
        return Optional.ofNullable(stated.get(item));
    }
}
