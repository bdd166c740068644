package org.potline.report.page;

import static org.potline.report.page.Table.Column.ids;
import static org.potline.report.page.Table.Column.numbers;
import static org.potline.report.page.Table.Column.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.potline.report.page.HeadingPart.Heading;
import org.potline.report.words.Labels;
import org.potline.report.words.Words;
import org.potline.rules.amendment.FindingChange;
import org.potline.rules.amendment.ImpactReport;
import org.potline.rules.amendment.Proposal;
import org.potline.twin.text.Language;
import org.potline.twin.text.Texts;

/** The page of a proposal's impact: the consultation table, what each edit brings about, which plants find what otherwise. */
public final class ImpactPage {
    private static final Texts TEXTS = Texts.of(ConsultationRow.BUNDLE);
    private final ImpactReport report;
    private final Language language;
    private final Html html;

    private ImpactPage(ImpactReport report, Language language, Html html) {
        this.report = report;
        this.language = language;
        this.html = html;
    }

    /**
     * The page.
     *
     * @param initial language that shows when the page is opened
     */
    public static String html(ImpactReport report, Language initial) {
        return Page.html(report.proposal().title().in(initial), initial, (language, html) -> new ImpactPage(report, language, html).write());
    }

    private void write() {
        Proposal proposal = report.proposal();
        var words = new Words(language);
        HeadingPart.write(new View(words, new Labels(words), html), new Heading(say("page.kind"), proposal.title().in(language), head(proposal),
                List.of(), List.of()));
        html.line().open("main").leaf("p", proposal.reason().in(language));
        html.leaf("p", say("summary", Map.of("appears", report.count(FindingChange.Kind.APPEARS), "goes", report.count(FindingChange.Kind.GOES),
                "changes", report.count(FindingChange.Kind.CHANGES))));
        consultation();
        pairs();
        plants();
        html.leaf("h2", say("heading.untouched")).leaf("p", say("untouched", Map.of("clauses", report.untouched().size(),
                "of", proposal.amends().clauses().size(), "digest", report.digest()))).leaf("p", String.join(" ", report.untouched()));
        html.close();
    }

    private String head(Proposal proposal) {
        return say(report.from().equals(report.to()) ? "head-day" : "head", Map.of("edition", proposal.amends().id(), "proposer",
                proposal.proposer(), "from", report.from(), "to", report.to(), "plants", report.plants().size()));
    }

    private void consultation() {
        html.leaf("h2", say("heading.consultation"));
        Table table = Table.open(html, say("heading.consultation"), ConsultationRow.COLUMNS.stream()
                .map(column -> words(say("column." + column))).toArray(Table.Column[]::new));
        ConsultationRow.of(report).forEach(row -> table.row(row.cells(language).toArray(String[]::new)));
        table.close();
    }

    private void pairs() {
        if (report.pairs().isEmpty()) {
            return;
        }
        html.leaf("h2", say("heading.pairs")).leaf("p", say("pairs.lead"), "class", "lead");
        Table table = Table.open(html, say("heading.pairs"), words(say("column.pair")), numbers(say("column.alone")), numbers(say("column.other")),
                numbers(say("column.both")), numbers(say("column.interaction")), words(say("column.meet")));
        report.pairs().forEach(pair -> table.row(pair.a() + ", " + pair.b(), signed(pair.alone()), signed(pair.other()), signed(pair.both()),
                signed(pair.interaction()), say(pair.meet() ? "meet.yes" : "meet.no")));
        table.close();
    }

    private static String signed(int findings) {
        return findings > 0 ? "+" + findings : String.valueOf(findings).replace('-', '\u2212');
    }

    private void plants() {
        html.leaf("h2", say("heading.plants")).leaf("p", say("plants.lead"), "class", "lead");
        Table table = Table.open(html, say("heading.plants"), words(say("column.plant")), words(say("column.kind")), ids(say("column.clause")),
                words(say("column.finding")), words(say("column.caused")));
        for (ImpactReport.Named plant : report.plants()) {
            for (FindingChange change : plant.impact().changes()) {
                table.row(say("plant", Map.of("name", plant.name(), "file", plant.file())), say("kind." + change.kind().name().toLowerCase(Locale.ROOT)), change.finding().clause(),
                        change.finding().message().in(language), caused(change));
            }
            if (plant.impact().changes().isEmpty()) {
                table.row(say("plant", Map.of("name", plant.name(), "file", plant.file())), say("kind.none"), "", "", "");
            }
            plant.impact().cancels().forEach(cancelled -> table.row(say("plant", Map.of("name", plant.name(), "file", plant.file())), say("kind.cancels"), "", cancelled, ""));
        }
        table.close();
    }

    private String caused(FindingChange change) {
        return change.shared() ? say("caused.shared", Map.of("shares", change.shares().stream()
                .map(share -> share.edit() + " " + ConsultationRow.number(share.share())).collect(Collectors.joining(", "))))
                : change.shares().stream().map(FindingChange.Share::edit).collect(Collectors.joining());
    }

    private String say(String key) {
        return TEXTS.say(language, key);
    }

    private String say(String key, Map<String, ?> values) {
        return TEXTS.say(language, key, values);
    }
}
