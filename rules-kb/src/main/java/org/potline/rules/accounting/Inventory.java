package org.potline.rules.accounting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The emission inventory of a period.
 *
 * @param method            method id, with its variant where one was forced: {@code cets-2024/form1}
 * @param period            {@code 2025} or {@code 2025-03}
 * @param totalTCo2e        enterprise total [tCO2e], no intermediate rounding
 * @param totalTCo2eRounded enterprise total by the method's rounding policy
 * @param uTCo2e            standard uncertainty of the total; empty until it is known
 * @param processTCo2e      electrolysis process (铝电解工序) [tCO2e], no intermediate rounding
 * @param sources           sources in the method's order
 * @param missing           sources or items with neither data nor default
 * @param complete          whether every source of the total has data or a default; what is only reported beside it does not count
 * @param notes             remarks
 * @param energy            electricity and heat bought, passed on and used
 * @param specific          the total per tonne of product, where the method states it and the ledger has the product
 */
public record Inventory(String method, String period, double totalTCo2e, double totalTCo2eRounded, OptionalDouble uTCo2e,
        double processTCo2e, List<SourceResult> sources, List<String> missing, boolean complete, List<Note> notes,
        List<EnergyPurchase> energy, Optional<SpecificEmission> specific) {
    public Inventory {
        sources = List.copyOf(sources);
        missing = List.copyOf(missing);
        notes = List.copyOf(notes);
        energy = List.copyOf(energy);
    }

    /**
     * This inventory with what is known of its uncertainty.
     *
     * @param u       standard uncertainty of the total [tCO2e]
     * @param sources standard uncertainty of each source [tCO2e], by its id
     */
    public Inventory with(OptionalDouble u, Map<String, OptionalDouble> sources) {
        List<SourceResult> known = this.sources.stream().map(source -> source.with(sources.getOrDefault(source.id(), OptionalDouble.empty())))
                .toList();
        return new Inventory(method, period, totalTCo2e, totalTCo2eRounded, u, processTCo2e, known, missing, complete, notes, energy, specific);
    }

    /** Streams that have no data of some months: the total is of the other months alone. */
    public List<String> partial() {
        return notes.stream().filter(note -> note.key().equals("months-without-amount")).map(note -> note.values().get("stream")).distinct()
                .toList();
    }
}
