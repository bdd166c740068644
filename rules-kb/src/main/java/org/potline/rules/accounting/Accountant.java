package org.potline.rules.accounting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.potline.rules.accounting.FormulaKind.Source;
import org.potline.rules.accounting.formula.Figure;
import org.potline.rules.accounting.formula.GwpSet;
import org.potline.rules.data.Ledger;
import org.potline.rules.data.LedgerVocabulary;
import org.potline.rules.data.SubstanceKind;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;

/** Makes the inventory of a period from a ledger, by one method. */
public final class Accountant {
    /** What only makes up an amount or a balance: no emission formula has to use it. */
    private static final List<String> STOCKS = List.of("bought", "sold", "opening-stock", "closing-stock", "metal-tapped", "opening-pad",
            "closing-pad");

    /** From which part of a source on its rounding is worth a remark. D. */
    private static final double MOVED_FRAC = 0.01;
    private static final double PCT = 100;

    private final Method method;
    private final AccountingChoices choices;
    private final GwpSet gwp;

    /** @throws BadInput when the method cannot be reckoned with the warming potentials chosen */
    public Accountant(Method method, AccountingChoices choices) {
        this.method = method;
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
        return reckon(ledger, period).inventory();
    }

    /**
     * The same inventory with the way it was reckoned.
     *
     * @throws BadInput when values of the ledger contradict each other
     */
    public Reckoning reckon(Ledger ledger, String period) {
        var remarks = new Remarks();
        noteIgnored(ledger, remarks);
        var sources = new Sources(method, technology(remarks), period, new Activity(ledger, method.ignores(), period, remarks), remarks);
        List<Reckoned> process = process(sources, ledger.expected().isEmpty());
        List<Reckoned> reckoned = new ArrayList<>(process);
        var leftOut = new ArrayList<String>();
        List<String> fuels = counted(sources, SubstanceKind.FUEL, Source.FUEL, leftOut);
        var once = new CountedOnce(fuels, sources);
        fuels.forEach(stream -> once.months(stream)
                .flatMap(months -> new FuelSource(sources, stream).account(months)).ifPresent(reckoned::add));
        counted(sources, SubstanceKind.CARBONATE, Source.CARBONATE, leftOut)
                .forEach(stream -> new CarbonateSource(sources, stream).account().ifPresent(reckoned::add));
        if (!leftOut.isEmpty()) {
            remarks.note("stream-left-out", Map.of("stream", String.join(", ", leftOut), "method", method.id()));
        }
        anodePlants(sources).forEach(place -> reckoned.addAll(anodePlant(sources, place)));
        List<EnergyPurchase> energy = energy(sources, reckoned);
        List<SourceResult> all = reckoned.stream().map(Reckoned::result).toList();
        double total = all.stream().map(SourceResult::tCo2e).reduce(0.0, Double::sum);
        Optional<SpecificEmission> specific = specific(sources, total);
        DerivedNotes.say(ledger, period, remarks);
        Plausibility.say(ledger, period, sources);
        all.forEach(source -> odd(source, remarks));
        noteUnused(sources, leftOut);
        sources.noteDatedLater();
        double rounded = all.stream().map(SourceResult::tCo2eRounded).reduce(0.0, Double::sum);
        var inventory = new Inventory(method.id(), period, total, method.rounding().of(Figure.EMISSION, rounded), OptionalDouble.empty(),
                process.stream().map(one -> one.result().tCo2e()).reduce(0.0, Double::sum), all, remarks.missing(), complete(remarks.missing()),
                remarks.notes(), energy, specific);
        return Reckoning.of(inventory, reckoned, process);
    }

    /** What an anode plant emits beside its fuels; says so where it bought coke and nothing can be reckoned. */
    private List<Reckoned> anodePlant(Sources sources, String place) {
        List<Reckoned> plant = new AnodePlantSources(sources, place).account();
        boolean bought = sources.activity.known("green-coke" + place, "bought").isPresent();
        if (plant.isEmpty() && bought && method.counts(Source.GREEN_COKE)) {
            sources.remarks.note("anode-plant-without-amounts", Map.of("stream", "green-coke" + place, "method", method.id()));
        }
        return plant;
    }

    /** Says which items of the ledger the method or its variant takes as not there. */
    private void noteIgnored(Ledger ledger, Remarks remarks) {
        List<String> there = method.ignores().stream().filter(item -> ledger.rows().stream().anyMatch(row -> row.item().equals(item))).toList();
        if (!there.isEmpty()) {
            remarks.note("items-ignored", Map.of("items", String.join(", ", there), "method", method.id()));
        }
    }

    /** The cells' technology where the method goes by it. */
    private Optional<Technology> technology(Remarks remarks) {
        if (method.cells().isEmpty()) {
            choices.technology().ifPresent(technology -> remarks.note("technology-unused",
                    Map.of("technology", technology.code(), "method", method.id())));
            return Optional.empty();
        }
        Cells cells = method.cells().get();
        Technology technology = choices.technology().orElse(cells.ofDefault());
        if (choices.technology().isEmpty()) {
            remarks.note("technology-default", Map.of("technology", technology.code(), "method", method.id()));
        }
        Optional.ofNullable(cells.standsFor().get(technology)).ifPresent(other -> remarks.note("technology-stands-for",
                Map.of("technology", technology.code(), "other", other.code(), "method", method.id())));
        return Optional.of(technology);
    }

    /** The streams of a kind that the method counts; those it does not are kept apart. */
    private List<String> counted(Sources sources, SubstanceKind kind, Source source, List<String> leftOut) {
        List<String> streams = sources.activity.streams(kind);
        List<String> within = method.counts(source) ? streams.stream().filter(stream -> !method.leavesOut(stream)).toList() : List.of();
        var taken = new HashSet<>(within);
        streams.stream().filter(stream -> !taken.contains(stream)).forEach(leftOut::add);
        within.forEach(stream -> placeKnown(sources, stream));
        return within;
    }

    /** Says of a stream at a place the method does not know that it is counted all the same. */
    private void placeKnown(Sources sources, String stream) {
        List<String> known = method.limits().knownPlaces();
        if (!known.isEmpty() && !known.contains(LedgerVocabulary.place(stream).replaceFirst("^@", ""))) {
            sources.remarks.note("place-unknown", Map.of("stream", stream, "method", method.id(), "known", String.join(", ", known)));
        }
    }

    /** The places that have carbon materials, if the method counts what becomes of them. */
    private List<String> anodePlants(Sources sources) {
        return sources.activity.streams(SubstanceKind.CARBON_MATERIAL).stream().map(LedgerVocabulary::place).distinct().sorted()
                .filter(place -> !method.leavesOut("baked-anode" + place)).toList();
    }

    /** Electricity and heat; those the method counts join the sources. */
    private static List<EnergyPurchase> energy(Sources sources, List<Reckoned> all) {
        var energy = new ArrayList<EnergyPurchase>();
        for (String stream : sources.activity.streams()) {
            SubstanceKind kind = LedgerVocabulary.kind(LedgerVocabulary.substance(stream)).orElseThrow();
            if (kind == SubstanceKind.ELECTRICITY || kind == SubstanceKind.HEAT) {
                var source = new EnergySource(sources, stream);
                EnergyPurchase stated = source.state();
                energy.add(stated);
                if (source.inTotal()) {
                    source.account(stated).ifPresent(all::add);
                }
                source.note(stated);
            }
        }
        return energy;
    }

    /** The total per tonne of product, where the method states it; liquid metal stands for a product the ledger has not. */
    private Optional<SpecificEmission> specific(Sources sources, double total) {
        if (method.limits().perTonneOf().isEmpty()) {
            return Optional.empty();
        }
        String product = method.limits().perTonneOf().get();
        double made = sum(sources, SubstanceKind.PRODUCT, "amount");
        boolean[] inMonths = months(sources, SubstanceKind.PRODUCT, "amount");
        boolean[] metalIn = months(sources, SubstanceKind.ELECTROLYSIS, "liquid-aluminium");
        boolean whole = !Activity.any(Activity.both(metalIn, Activity.others(inMonths)));
        if (made > 0 && whole) {
            return Optional.of(new SpecificEmission(product, made, total / made));
        }
        double metal = sum(sources, SubstanceKind.ELECTROLYSIS, "liquid-aluminium");
        sources.remarks.note(made > 0 ? "product-in-part" : "product-unknown", Map.of("product", product, "method", method.id()));
        return metal > 0 ? Optional.of(new SpecificEmission("liquid-aluminium", metal, total / metal)) : Optional.empty();
    }

    private static boolean[] months(Sources sources, SubstanceKind kind, String item) {
        var in = new boolean[sources.activity.slots().size()];
        sources.activity.streams(kind).forEach(stream -> Activity.join(in, sources.activity.with(stream, item)));
        return in;
    }

    private static double sum(Sources sources, SubstanceKind kind, String item) {
        return sources.activity.streams(kind).stream().flatMap(stream -> sources.activity.amount(stream, item).stream())
                .map(Amount::total).reduce(0.0, Double::sum);
    }

    /** Says of a source that it is below nought, or that its method's digits alone move it by more than a hundredth. */
    private static void odd(SourceResult source, Remarks remarks) {
        if (source.tCo2e() < 0 && MethodBoundary.kind(source.id()).filter(kind -> kind == Source.ELECTRICITY || kind == Source.HEAT).isEmpty()) {
            remarks.note("source-negative", Map.of("source", source.id(), "tCo2e", String.format(Locale.ROOT, "%.2f", source.tCo2e())));
        }
        double moved = source.tCo2eRounded() - source.tCo2e();
        if (Math.abs(moved) > MOVED_FRAC * Math.abs(source.tCo2e()) && Math.abs(moved) > 1) {
            remarks.note("rounding-moves", Map.of("source", source.id(), "unrounded", String.format(Locale.ROOT, "%.2f", source.tCo2e()),
                    "rounded", String.format(Locale.ROOT, "%.2f", source.tCo2eRounded()),
                    "percent", String.format(Locale.ROOT, "%+.1f", moved / source.tCo2e() * PCT)));
        }
    }

    /** Says what of the ledger no formula used; carbon materials and products wait for the balance and the report. */
    private static void noteUnused(Sources sources, List<String> leftOut) {
        var elsewhere = new HashSet<>(leftOut);
        for (String stream : sources.activity.streams()) {
            SubstanceKind kind = LedgerVocabulary.kind(LedgerVocabulary.substance(stream)).orElseThrow();
            if (kind != SubstanceKind.CARBON_MATERIAL && kind != SubstanceKind.PRODUCT && !elsewhere.contains(stream)) {
                sources.noteUnused(stream, STOCKS);
            }
        }
    }

    /** Whether nothing of the total is missing; energy beside the total does not count. */
    private boolean complete(List<String> missing) {
        return missing.stream().map(MethodBoundary::kind).allMatch(kind -> kind
                .filter(source -> (source == Source.ELECTRICITY || source == Source.HEAT) && !method.counts(source)).isPresent());
    }

    /**
     * The electrolysis process: every potline's anode carbon, then every potline's anode effects.
     *
     * @param anyEnterprise whether nothing is known of the enterprise but its ledger: then it is taken to have an electrolysis
     */
    private List<Reckoned> process(Sources sources, boolean anyEnterprise) {
        List<String> lines = sources.activity.streams(SubstanceKind.ELECTROLYSIS);
        var process = new ArrayList<Reckoned>();
        lines.forEach(line -> new AnodeSource(sources, line).account().ifPresent(process::add));
        lines.forEach(line -> new AnodeEffectSource(sources, line).account(gwp).ifPresent(process::add));
        if (lines.isEmpty() && anyEnterprise) {
            sources.remarks.missing("anode", "electrolysis");
            sources.remarks.missing("anode-effect", "electrolysis");
        }
        return process;
    }
}
