package org.potline.rules.accounting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.potline.rules.accounting.UsedFigure.Origin;
import org.potline.rules.data.LedgerVocabulary;

/** What one source was reckoned from: its figures, and the defaults among them, each once, with the months it stood for. */
final class Trail {
    private final List<String> slots;
    private final Map<Use, SortedSet<String>> months = new LinkedHashMap<>();
    private final List<UsedFigure> figures = new ArrayList<>();

    private record Use(String item, Factor factor) {
    }

    /** @param slots all slots of the period */
    Trail(List<String> slots) {
        this.slots = slots;
    }

    void byDefault(String item, Factor factor, Collection<String> stoodFor) {
        months.computeIfAbsent(new Use(item, factor), first -> new TreeSet<>()).addAll(stoodFor);
    }

    /** An item of the ledger, or the default that stood for it. */
    void figure(Formula formula, String stream, String item, double value, Origin origin) {
        String unit = LedgerVocabulary.item(LedgerVocabulary.substance(stream), item).orElseThrow().units().get(0);
        figures.add(new UsedFigure(formula.id(), item, value, unit, origin));
    }

    /** A constant of the method. */
    void constant(Formula formula, Factor factor) {
        figures.add(new UsedFigure(formula.id(), factor.name(), factor.value(), factor.unit(), Origin.METHOD));
    }

    List<UsedFigure> figures() {
        return List.copyOf(figures);
    }

    /** The defaults in the order of their first use. */
    List<DefaultUsed> defaults() {
        return months.entrySet().stream().map(entry -> used(entry.getKey(), List.copyOf(entry.getValue()))).toList();
    }

    private DefaultUsed used(Use use, List<String> stoodFor) {
        Factor factor = use.factor;
        return new DefaultUsed(use.item, factor.name(), factor.value(), factor.unit(), factor.source(), factor.confidence(),
                stoodFor.size() == slots.size() ? List.of() : stoodFor);
    }
}
