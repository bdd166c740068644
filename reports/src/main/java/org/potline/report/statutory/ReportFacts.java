package org.potline.report.statutory;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.accounting.SourceResult;
import org.potline.rules.accounting.UsedFigure;
import org.potline.rules.accounting.formula.GwpSet;
import org.potline.rules.data.ShortestDecimal;
import org.potline.rules.form.FormFact;
import org.potline.twin.plant.DeclaredEmission;
import org.potline.twin.plant.LegalEntity;
import org.potline.twin.plant.Plant;

/** What fills the fields of an annual report; what is not known is to be filled in. */
final class ReportFacts {
    private final Filing filing;
    private final Phrases phrases;

    ReportFacts(Filing filing) {
        this.filing = filing;
        this.phrases = filing.phrases();
    }

    Entry of(FormFact fact) {
        ReportData data = filing.data();
        return switch (fact) {
            case ENTITY -> Entry.orToFill(data.plant().map(plant -> entity(plant, phrases)).orElse(""));
            case SITE -> Entry.orToFill(data.plant().map(plant -> plant.name().in(phrases.language())).orElse(""));
            case PERIOD -> Entry.text(phrases.say("period", Map.of("year", filing.year())));
            case METHOD -> Entry.text(data.method().name().in(phrases.language()) + " (" + data.year().method() + ")");
            case GWP -> Entry.text(gwp());
            case LEDGER -> Entry.text(data.ledgerName());
            case LAST_REPORT -> data.plant().flatMap(Plant::declared).map(ReportFacts::last).orElse(Entry.TO_FILL);
            case TOTAL -> new Entry.Number(data.year().totalTCo2eRounded(), 2, ofTotal(data.year()));
            case PROCESS_TOTAL -> new Entry.Number(SummaryPart.roundedProcess(data.year()), 2, ofTotal(data.year()));
            case METAL -> metal();
            case DEFAULTS -> new Entry.Number(data.year().sources().stream().mapToLong(ReportFacts::defaults).sum(), 0, Look.NUMBER);
            case DRAFT -> Entry.text(phrases.say("draft"));
            case DAY -> Entry.orToFill(data.plant().map(plant -> plant.asOf().toString()).orElse(""));
        };
    }

    /** A total that lacks a source or months is not to be published as it stands. */
    private static Look ofTotal(Inventory year) {
        return year.complete() && year.partial().isEmpty() ? Look.NUMBER : Look.WARNING;
    }

    static String entity(Plant plant, Phrases phrases) {
        return plant.entities().stream().filter(LegalEntity::reporting).map(one -> one.name().in(phrases.language())).findFirst().orElse("");
    }

    static Entry last(DeclaredEmission last) {
        return new Entry.Number(last.totalTCo2e(), 0, Look.NUMBER);
    }

    private static long defaults(SourceResult source) {
        return source.defaults().stream().map(used -> used.item()).distinct().count();
    }

    private String gwp() {
        GwpSet set = filing.data().choices().gwp().orElse(filing.data().method().gwp());
        return set.code() + ": " + List.of("CF4", "C2F6").stream().map(gas -> gwp(set, gas)).collect(Collectors.joining(phrases.say("list")));
    }

    private String gwp(GwpSet set, String gas) {
        return filing.data().method().factors().on("gwp", set.code() + "." + gas.toLowerCase(Locale.ROOT), filing.lastDay())
                .map(factor -> gas + " " + ShortestDecimal.text(factor.value())).orElse("");
    }

    private Entry metal() {
        double metal = filing.data().year().sources().stream().filter(source -> source.id().startsWith("anode-effect"))
                .flatMap(source -> source.figures().stream()).filter(figure -> figure.item().equals("liquid-aluminium"))
                .map(UsedFigure::value).reduce(0.0, Double::sum);
        return metal > 0 ? Entry.number(OptionalDouble.of(metal)) : Entry.TO_FILL;
    }
}
