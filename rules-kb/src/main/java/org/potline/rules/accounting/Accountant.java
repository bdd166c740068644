package org.potline.rules.accounting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.potline.rules.data.Ledger;
import org.potline.rules.data.LedgerItem;
import org.potline.rules.data.LedgerVocabulary;
import org.potline.rules.data.SubstanceKind;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;

/** Makes the inventory of a period from a ledger, by one method. */
public final class Accountant {
    /** Electricity and heat are reported beside the total, never in it. */
    private static final List<Auxiliary> AUXILIARIES = List.of(
            new Auxiliary(SubstanceKind.ELECTRICITY, Figure.ELECTRICITY, "electricity-factor", "national", "electricity-net",
                    "electricity-electrolysis"),
            new Auxiliary(SubstanceKind.HEAT, Figure.HEAT, "heat-factor", "heat", "heat-net", "heat-electrolysis"));

    private final Method method;
    private final AccountingChoices choices;
    private final GwpSet gwp;

    /** @throws BadInput when the method cannot be reckoned with the warming potentials chosen */
    public Accountant(Method method, AccountingChoices choices) {
        this.method = choices.form().map(method::withForm).orElse(method);
        this.choices = choices;
        this.gwp = choices.gwp().orElse(method.gwp());
        if (!method.gwpChoices().contains(gwp)) {
            throw BadInput.of(Where.file(""), Methods.BUNDLE, "gwp-not-of-method", Map.of("value", gwp.code(),
                    "method", method.id(), "known",
                    method.gwpChoices().stream().map(GwpSet::code).collect(Collectors.joining(", "))));
        }
    }

    /**
     * The inventory of a year, {@code 2025}, or of a month, {@code 2025-03}, of the ledger.
     *
     * @throws BadInput when values of the ledger contradict each other
     */
    public Inventory account(Ledger ledger, String period) {
        var remarks = new Remarks();
        var sources = new Sources(method, period, new Activity(ledger, period, remarks), remarks);
        List<SourceResult> process = process(sources, ledger.expected().isEmpty());
        var all = new ArrayList<>(process);
        counted(sources, SubstanceKind.FUEL)
                .forEach(stream -> new FuelSource(sources, stream).account().ifPresent(all::add));
        counted(sources, SubstanceKind.CARBONATE)
                .forEach(stream -> new CarbonateSource(sources, stream).account().ifPresent(all::add));
        sources.activity.streams(SubstanceKind.CARBON_MATERIAL).forEach(stream -> sources.unused(stream,
                LedgerVocabulary.items(LedgerVocabulary.substance(stream)).stream().map(LedgerItem::name).toList()));
        AUXILIARIES.forEach(kind -> kind.note(sources));
        choices.technology().ifPresent(technology -> remarks.note("technology-unused",
                Map.of("technology", technology.code(), "method", method.id())));
        sources.noteDatedLater();
        double total = all.stream().map(SourceResult::tCo2e).reduce(0.0, Double::sum);
        double rounded = all.stream().map(SourceResult::tCo2eRounded).reduce(0.0, Double::sum);
        return new Inventory(method.id(), period, total, method.rounding().of(Figure.EMISSION, rounded), OptionalDouble.empty(),
                process.stream().map(SourceResult::tCo2e).reduce(0.0, Double::sum), all, remarks.missing(), remarks.notes());
    }

    /** The streams of a kind that the method counts; of the others a note says that it does not. */
    private List<String> counted(Sources sources, SubstanceKind kind) {
        List<String> streams = sources.activity.streams(kind);
        streams.stream().filter(method.leavesOut()::contains).forEach(stream ->
                sources.remarks.note("stream-left-out", Map.of("stream", stream, "method", method.id())));
        return streams.stream().filter(stream -> !method.leavesOut().contains(stream)).toList();
    }

    /**
     * The electrolysis process: every potline's anode carbon, then every potline's anode effects.
     *
     * @param anyEnterprise whether nothing is known of the enterprise but its ledger: then it is taken to have an electrolysis
     */
    private List<SourceResult> process(Sources sources, boolean anyEnterprise) {
        List<String> lines = sources.activity.streams(SubstanceKind.ELECTROLYSIS);
        var process = new ArrayList<SourceResult>();
        lines.forEach(line -> new AnodeSource(sources, line).account(method.anodeForm()).ifPresent(process::add));
        lines.forEach(line -> new AnodeEffectSource(sources, line).account(gwp).ifPresent(process::add));
        if (lines.isEmpty() && anyEnterprise) {
            sources.remarks.missing("anode", "electrolysis");
            sources.remarks.missing("anode-effect", "electrolysis");
        }
        return process;
    }
}
