package org.potline.rules.accounting;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.potline.rules.data.LedgerVocabulary;
import org.potline.rules.data.SubstanceKind;

/**
 * The emission inventory of a period.
 *
 * @param method            method id, with its form where one was forced: {@code cets-2024/form1}
 * @param period            {@code 2025} or {@code 2025-03}
 * @param totalTCo2e        enterprise total [tCO2e], no intermediate rounding
 * @param totalTCo2eRounded enterprise total by the method's rounding policy
 * @param uTCo2e            standard uncertainty of the total; empty until it is known
 * @param processTCo2e      electrolysis process (铝电解工序) [tCO2e], no intermediate rounding
 * @param sources           sources in the method's order
 * @param missing           sources or items with neither data nor default
 * @param notes             remarks
 */
public record Inventory(String method, String period, double totalTCo2e, double totalTCo2eRounded, OptionalDouble uTCo2e,
        double processTCo2e, List<SourceResult> sources, List<String> missing, List<Note> notes) {
    public Inventory {
        sources = List.copyOf(sources);
        missing = List.copyOf(missing);
        notes = List.copyOf(notes);
    }

    /** Whether every source of the total has data or a default; what is only reported beside the total does not count. */
    public boolean complete() {
        return missing.stream().map(source -> LedgerVocabulary.kind(LedgerVocabulary.substance(source)))
                .allMatch(kind -> kind.equals(Optional.of(SubstanceKind.ELECTRICITY)) || kind.equals(Optional.of(SubstanceKind.HEAT)));
    }
}
