package org.potline.rules.accounting;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The defaults one source used, each once, with the months it stood for. */
final class Defaults {
    private final List<String> slots;
    private final Map<Use, SortedSet<String>> months = new LinkedHashMap<>();

    private record Use(String item, Factor factor) {
    }

    /** @param slots all slots of the period */
    Defaults(List<String> slots) {
        this.slots = slots;
    }

    void add(String item, Factor factor, Collection<String> stoodFor) {
        months.computeIfAbsent(new Use(item, factor), first -> new TreeSet<>()).addAll(stoodFor);
    }

    /** In the order of their first use. */
    List<DefaultUsed> used() {
        return months.entrySet().stream().map(entry -> used(entry.getKey(), List.copyOf(entry.getValue()))).toList();
    }

    private DefaultUsed used(Use use, List<String> stoodFor) {
        Factor factor = use.factor;
        return new DefaultUsed(use.item, factor.name(), factor.value(), factor.unit(), factor.source(), factor.confidence(),
                stoodFor.size() == slots.size() ? List.of() : stoodFor);
    }
}
