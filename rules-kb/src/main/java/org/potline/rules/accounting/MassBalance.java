package org.potline.rules.accounting;

import java.util.List;
import java.util.function.Predicate;
import org.potline.rules.data.LedgerVocabulary;
import org.potline.rules.data.SubstanceKind;

/**
 * The carbon mass balance of a period: what came in with fuels, carbonates and carbon materials and did not leave or stay with them. It
 * sees no PFC, and takes carbon that leaves as dust, ash or unburnt gas for CO2.
 *
 * @param method       method whose constants, defaults and boundary it takes
 * @param period       {@code 2025} or {@code 2025-03}
 * @param co2PerCarbon mass of CO2 per mass of carbon by that method [tCO2/tC]
 * @param lines        carbon materials, fuels, carbonates, each in the order of the ledger format
 * @param missing      streams without an amount or without carbon
 * @param notes        remarks
 */
public record MassBalance(String method, String period, double co2PerCarbon, List<BalanceLine> lines, List<String> missing, List<Note> notes) {
    /** By-product whose carbon leaves when it is sold. */
    private static final String TAR = "tar";
    private static final List<String> OF_ANODES = List.of("pitch", "green-anode", "baked-anode");

    public MassBalance {
        lines = List.copyOf(lines);
        missing = List.copyOf(missing);
        notes = List.copyOf(notes);
    }

    /** All carbon as CO2 [t]. */
    public double totalTCo2() {
        return sum(line -> true);
    }

    /** The lines of a kind. */
    public List<BalanceLine> of(SubstanceKind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }

    /** Those lines' carbon as CO2 [t]. */
    public double sum(Predicate<BalanceLine> which) {
        return lines.stream().filter(which).map(BalanceLine::co2T).reduce(0.0, Double::sum);
    }

    /** Whether the ledger knows what carbon material was bought; without, its anodes have no balance. */
    public boolean traded() {
        return lines.stream().anyMatch(line -> line.kind() == SubstanceKind.CARBON_MATERIAL && line.bought().isPresent());
    }

    /** Whether a line is tar of another process than anode making: it leaves with the carbon of that process's fuel. */
    public boolean ofFuelTar(BalanceLine line) {
        String place = LedgerVocabulary.place(line.stream());
        return LedgerVocabulary.substance(line.stream()).equals(TAR) && !place.isEmpty()
                && lines.stream().noneMatch(one -> OF_ANODES.contains(LedgerVocabulary.substance(one.stream()))
                && LedgerVocabulary.place(one.stream()).equals(place));
    }
}
