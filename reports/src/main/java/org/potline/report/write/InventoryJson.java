package org.potline.report.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.potline.rules.accounting.DefaultUsed;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.accounting.SourceResult;
import org.potline.rules.engine.CheckResult;
import org.potline.rules.finding.Coverage;
import org.potline.rules.finding.Finding;
import org.potline.rules.finding.Modality;
import org.potline.rules.finding.WorkingValue;
import org.potline.rules.standard.Term;
import org.potline.scenario.assess.AccountResult;
import org.potline.scenario.assess.AnnualResult;
import org.potline.scenario.assess.ClauseLine;
import org.potline.scenario.assess.Provenance;
import org.potline.scenario.compare.MethodInventory;
import org.potline.scenario.compare.SecondApproach;
import org.potline.twin.plant.Plant;
import org.potline.twin.text.Language;
import org.potline.twin.yaml.YamlValue;

/** Inventories and checks as JSON. Numbers are unrounded, in the unit their name says; what is not known yet is null. */
public final class InventoryJson {
    private InventoryJson() {
    }

    /** The answer of {@code account}; the mass balance only where the ledger knows what carbon materials were bought. */
    public static String account(MethodInventory accounted, SecondApproach second, Language language) {
        return JsonDocument.of(json -> {
            inventory(json, accounted.inventory(), language);
            UncertaintyJson.write(json, accounted.uncertainty(), language);
            if (second.balance().traded()) {
                ApproachesJson.write(json, second.balance(), second.approaches(), language);
            }
        });
    }

    /** The answer of {@code account --report}: the inventory, beside it the other methods and the hot spots. */
    public static String account(AccountResult result, Language language) {
        return JsonDocument.of(json -> {
            inventory(json, result.inventory(), language);
            UncertaintyJson.write(json, result.uncertainty(), language);
            MethodsJson.write(json, result, language);
            result.second().filter(second -> second.balance().traded())
                    .ifPresent(second -> ApproachesJson.write(json, second.balance(), second.approaches(), language));
        });
    }

    /**
     * The answer of {@code check}.
     *
     * @param from first day of the period checked
     * @param on   its last day, by whose limits it was judged
     */
    public static String check(Plant plant, String edition, LocalDate from, LocalDate on, CheckResult result, List<Term> terms,
            Language language) {
        List<Finding> findings = result.findings();
        return JsonDocument.of(json -> {
            findings(json, findings, language);
            coverage(json, result.coverage());
            json.text("scope", result.scope().in(language));
            terms(json, terms, language);
            json.list("workingValues", findings.stream().filter(finding -> !finding.workingValues().isEmpty()).toList(), finding ->
                    json.text("clause", finding.clause()).text("subject", finding.subject())
                            .texts("values", finding.workingValues().stream().map(value -> value.basis().in(language)).toList())
                            .list("stated", finding.workingValues(), value -> workingValue(json, value, language)));
            json.object("plant", one -> one.text("id", plant.id()).text("name", plant.name().in(language)));
            json.text("edition", edition).text("from", from.toString()).text("on", on.toString());
            json.object("counts", counts -> List.of(Modality.values()).forEach(modality -> counts.whole(modality.code(),
                    findings.stream().filter(finding -> finding.modality() == modality).count())));
            json.whole("undecided", findings.stream().filter(finding -> finding.kind() == Finding.Kind.UNDECIDED).count());
        });
    }

    private static void workingValue(JsonDocument json, WorkingValue value, Language language) {
        json.text("label", value.label().in(language)).text("parameter", value.parameter()).text("row", value.row()).text("value", value.value())
                .text("unit", value.unit()).text("since", value.since().toString()).text("where", value.where().toString());
    }

    private static void terms(JsonDocument json, List<Term> terms, Language language) {
        json.list("terms", terms, term -> json.text("term", term.name().in(language)).text("definition", term.definition().in(language))
                .text("source", term.source().in(language)).text("confidence", term.confidence()));
    }

    /** The answer of {@code annual}. */
    public static String annual(AnnualResult result, Language language) {
        return JsonDocument.of(json -> {
            inventory(json, result.inventory(), language);
            UncertaintyJson.write(json, result.accounting().uncertainty(), language);
            ComparisonJson.write(json, result);
            MethodsJson.write(json, result.accounting(), language);
            result.comparison().approaches().ifPresent(three -> ApproachesJson.write(json, three, language));
            findings(json, result.findings(), language);
            coverage(json, result.clauses().stream().map(ClauseLine::coverage).toList());
            json.text("scope", result.scope().in(language));
            json.object("provenance", made -> provenance(made, result));
        });
    }

    private static void inventory(JsonDocument json, Inventory inventory, Language language) {
        json.text("method", inventory.method()).text("period", inventory.period()).number("totalTCo2e", inventory.totalTCo2e())
                .number("totalTCo2eRounded", inventory.totalTCo2eRounded()).known("uTCo2e", inventory.uTCo2e())
                .number("processTCo2e", inventory.processTCo2e());
        json.list("sources", inventory.sources(), source -> source(json, source));
        json.texts("missing", inventory.missing());
        json.texts("notes", inventory.notes().stream().map(note -> note.text(language)).toList());
        json.list("defaultValues", defaultsOf(inventory), used -> json.text("source", used.source()).text("item", used.used().item())
                .text("parameter", used.used().parameter()).number("value", used.used().value()).text("unit", used.used().unit())
                .text("origin", used.used().source()).text("confidence", used.used().confidence())
                .texts("months", used.used().months()));
        json.list("energy", inventory.energy(), energy -> json.text("stream", energy.stream()).known("purchased", energy.purchased())
                .known("exported", energy.exported()).known("usedByElectrolysis", energy.electrolysis()).text("unit", energy.unit())
                .number("factor", energy.factor()).text("factorRow", energy.factorRow()).known("tCo2", energy.tCo2())
                .flag("inTotal", energy.inTotal()));
        inventory.specific().ifPresent(specific -> json.object("perTonne", per -> per.text("product", specific.product())
                .number("amountT", specific.amountT()).number("tCo2ePerT", specific.tCo2ePerT())));
    }

    private static void source(JsonDocument json, SourceResult source) {
        json.text("id", source.id()).number("tCo2e", source.tCo2e()).number("tCo2eRounded", source.tCo2eRounded())
                .known("uTCo2e", source.uTCo2e());
        json.object("gases", gases -> gases.number("CO2", source.gases().co2T()).number("CF4", source.gases().cf4T())
                .number("C2F6", source.gases().c2f6T()));
        json.texts("defaults", source.defaults().stream().map(DefaultUsed::item).distinct().toList());
    }

    private record SourceDefault(String source, DefaultUsed used) {
    }

    private static Collection<SourceDefault> defaultsOf(Inventory inventory) {
        var all = new ArrayList<SourceDefault>();
        inventory.sources().forEach(source -> source.defaults().forEach(used -> all.add(new SourceDefault(source.id(), used))));
        return all;
    }

    private static void findings(JsonDocument json, List<Finding> findings, Language language) {
        json.list("findings", findings, finding -> json.text("clause", finding.clause()).text("modality", finding.modality().code())
                .text("kind", YamlValue.nameOf(finding.kind()))
                .text("subject", finding.subject()).text("message", finding.message().in(language)).text("source", finding.source().in(language))
                .text("mend", finding.mend().in(language)).text("force", finding.force()).text("confidence", finding.confidence()));
    }

    private static void coverage(JsonDocument json, List<Coverage> coverage) {
        json.list("coverage", coverage, one -> json.text("clause", one.clause()).whole("inScope", one.inScope())
                .whole("met", one.met()).whole("broken", one.broken()));
    }

    private static void provenance(JsonDocument json, AnnualResult result) {
        Provenance made = result.provenance();
        json.text("plant", result.plant().id()).whole("year", made.year()).whole("seed", made.seed()).text("edition", made.edition())
                .text("method", made.method());
        json.object("inputHashes", hashes -> made.inputHashes().forEach(hashes::text));
    }
}
