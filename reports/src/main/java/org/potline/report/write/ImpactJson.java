package org.potline.report.write;

import java.util.Locale;
import java.util.Optional;
import org.potline.report.page.ConsultationRow;
import org.potline.rules.amendment.FindingChange;
import org.potline.rules.amendment.ImpactReport;
import org.potline.rules.amendment.Proposal;
import org.potline.rules.finding.Finding;
import org.potline.twin.text.Language;

/** A proposal's impact as JSON. */
public final class ImpactJson {
    private ImpactJson() {
    }

    /** The document, its texts in one language. */
    public static String of(ImpactReport report, Language language) {
        Proposal proposal = report.proposal();
        return JsonDocument.of(json -> {
            json.text("proposal", proposal.id()).text("title", proposal.title().in(language)).text("edition", proposal.amends().id())
                    .text("from", report.from().toString()).text("to", report.to().toString()).texts("inForce", report.inForce())
                    .whole("plants", report.plants().size()).whole("appear", report.count(FindingChange.Kind.APPEARS))
                    .whole("go", report.count(FindingChange.Kind.GOES)).whole("change", report.count(FindingChange.Kind.CHANGES));
            json.list("edits", ConsultationRow.of(report), row -> json.text("edit", row.edit().id()).text("from", row.edit().from().toString())
                    .texts("clauses", row.clauses()).text("does", row.does().in(language)).text("reason", row.edit().reason().in(language))
                    .text("decision", row.edit().decision().code()).text("answer", row.edit().answer().in(language)));
            json.list("totals", report.totals(), total -> json.text("edit", total.edit()).number("appears", total.appears())
                    .number("goes", total.goes()).number("changes", total.changes()).whole("plants", total.plants()));
            json.list("pairs", report.pairs(), pair -> json.text("a", pair.a()).text("b", pair.b()).flag("meet", pair.meet())
                    .whole("aAlone", pair.alone()).whole("bAlone", pair.other()).whole("both", pair.both()).whole("interaction", pair.interaction()));
            json.list("perPlant", report.plants(), plant -> {
                json.text("plant", plant.file()).text("name", plant.name().in(language));
                json.list("changes", plant.impact().changes(), change -> change(json, change, language));
                json.texts("cancelled", plant.impact().cancels());
            });
            json.object("untouched", part -> part.texts("clauses", report.untouched()).flag("identical", true).text("sha256", report.digest()));
        });
    }

    private static void change(JsonDocument json, FindingChange change, Language language) {
        json.text("kind", change.kind().name().toLowerCase(Locale.ROOT)).text("clause", change.finding().clause())
                .text("subject", change.finding().subject());
        finding(json, "before", change.before(), language);
        finding(json, "after", change.after(), language);
        json.list("shares", change.shares(), share -> json.text("edit", share.edit()).number("share", share.share()));
    }

    private static void finding(JsonDocument json, String name, Optional<Finding> finding, Language language) {
        finding.ifPresent(found -> json.object(name, part -> part.text("modality", found.modality().code())
                .text("message", found.message().in(language)).text("source", found.source().in(language)).text("confidence", found.confidence())));
    }
}
