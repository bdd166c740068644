package org.potline.rules.accounting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An inventory with the way it was reckoned, which its uncertainty follows.
 *
 * @param inventory the inventory
 * @param parts     the formulas of each of its sources with what they took, by the source's id, in the inventory's order
 * @param process   ids of the sources of the electrolysis process
 */
public record Reckoning(Inventory inventory, Map<String, List<Part>> parts, List<String> process) {
    public Reckoning {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        process = List.copyOf(process);
    }

    /** @param process those of the sources that are of the electrolysis process */
    static Reckoning of(Inventory inventory, List<Reckoned> sources, List<Reckoned> process) {
        var parts = new LinkedHashMap<String, List<Part>>();
        sources.forEach(one -> parts.put(one.result().id(), one.parts()));
        return new Reckoning(inventory, parts, process.stream().map(one -> one.result().id()).toList());
    }
}
