package org.potline.report.page;

import static org.potline.report.page.Table.Column.numbers;
import static org.potline.report.page.Table.Column.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.potline.report.check.CheckedPlant;
import org.potline.report.check.ExaminationBook;
import org.potline.report.check.FindingsBook;
import org.potline.report.page.HeadingPart.Beside;
import org.potline.report.page.HeadingPart.Heading;
import org.potline.report.words.Numbers;
import org.potline.rules.examination.ScoreSheet;
import org.potline.rules.finding.Coverage;
import org.potline.rules.finding.Finding;
import org.potline.rules.finding.Modality;
import org.potline.rules.standard.Chapter;
import org.potline.rules.standard.Clause;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;

/** The page of a check, its workbooks beside it: scope, summary by chapter, findings, coverage, rates, score sheet, and energy metering against carbon metering. */
public final class CheckPage {
    /** Name of its file. */
    public static final String FILE = "check.html";
    private static final List<String> SECTIONS = List.of("check-summary", "check-findings", "check-rates", "check-energy", "check-examination",
            "check-coverage", "check-made-of");

    private CheckPage() {
    }

    /**
     * The page.
     *
     * @param checked the plant and what its check gave
     * @param initial language that shows when the page is opened
     */
    public static String html(CheckedPlant checked, Language initial) {
        LocalText name = checked.plant().name();
        Language other = initial == Language.ZH ? Language.EN : Language.ZH;
        return Page.html(name.in(initial) + " · " + name.in(other) + " · " + checked.period().in(initial), initial,
                (language, html) -> body(new CheckView(checked, language, html)));
    }

    private static void body(CheckView view) {
        CheckedPlant checked = view.checked();
        List<Beside> beside = List.of(new Beside(FindingsBook.FILE, view.say("page.to-findings")),
                new Beside(ExaminationBook.FILE, view.say("page.to-examination")));
        HeadingPart.write(view, new Heading(view.say("check.kind"), checked.plant().name().in(view.language()), view.say("check.subtitle",
                Map.of("edition", checked.edition().title().in(view.language()), "period", checked.period().in(view.language()))), SECTIONS,
                beside));
        view.html().line().open("main");
        figures(view);
        summary(view);
        CheckFindingsSection.write(view);
        CheckRatesSection.write(view);
        EnergyAndCarbonSection.write(view);
        ExaminationSection.write(view);
        CheckCoverageSection.write(view);
        madeOf(view);
        view.html().close();
        view.html().line().open("footer").leaf("p", view.say("check.footer")).close();
    }

    private static void figures(CheckView view) {
        CheckedPlant checked = view.checked();
        List<Finding> findings = checked.result().findings();
        view.html().line().open("section", "class", "figures", "aria-label", view.say("page.figures"));
        for (Modality modality : List.of(Modality.SHALL, Modality.SHOULD, Modality.MAY)) {
            KeyFigures.figure(view, "check-" + modality.code(), String.valueOf(count(findings, modality)), view.say("unit.findings"),
                    view.say("figure.check-" + modality.code() + ".note") + undecided(view, findings, modality));
        }
        long working = findings.stream().filter(CheckedPlant::restsOnWorkingValue).count();
        KeyFigures.figure(view, "check-working", String.valueOf(working), view.say("unit.findings"),
                view.say(checked.workingValues() ? "figure.check-working.beside" : "figure.check-working.note"));
        int subjects = checked.result().coverage().stream().mapToInt(Coverage::inScope).sum();
        int met = checked.result().coverage().stream().mapToInt(Coverage::met).sum();
        KeyFigures.figure(view, "check-met", met + " / " + subjects, "", view.say("figure.check-met.note",
                Map.of("clauses", checked.result().coverage().stream().filter(line -> line.inScope() > 0).count())));
        KeyFigures.figure(view, "check-score", Numbers.fixed(checked.sheet().total(), 1), "/ " + Numbers.fixed(ScoreSheet.FULL, 0),
                view.say("figure.check-score.note"));
        view.html().close();
    }

    /** How many of them cannot be judged; nothing where all can. */
    private static String undecided(CheckView view, List<Finding> findings, Modality modality) {
        long undecided = findings.stream().filter(finding -> finding.modality() == modality && finding.kind() == Finding.Kind.UNDECIDED).count();
        return undecided == 0 ? "" : view.say("figure.check-undecided", Map.of("count", undecided));
    }

    static long count(List<Finding> findings, Modality modality) {
        return findings.stream().filter(finding -> finding.modality() == modality).count();
    }

    /** The clauses of each chapter; those of no chapter, or of an edition without chapters, under its own title. */
    static List<Map.Entry<LocalText, List<Clause>>> chapters(CheckedPlant checked) {
        var chapters = new ArrayList<Map.Entry<LocalText, List<Clause>>>();
        var left = new ArrayList<>(checked.edition().clauses());
        for (Chapter chapter : checked.edition().chapters()) {
            List<Clause> own = left.stream().filter(clause -> chapter.topics().contains(clause.topic())).toList();
            left.removeAll(own);
            if (!own.isEmpty()) {
                chapters.add(Map.entry(chapter.title(), own));
            }
        }
        if (!left.isEmpty()) {
            chapters.add(Map.entry(checked.edition().title(), left));
        }
        return chapters;
    }

    private static void summary(CheckView view) {
        CheckedPlant checked = view.checked();
        Html html = view.section("check-summary");
        Badges.banner(view, checked.edition().banner().in(view.language()));
        html.leaf("p", checked.result().scope().in(view.language()), "class", "scope");
        Table table = Table.open(html, view.say("section.check-summary"), words(view.say("column.chapter")), numbers(view.say("column.clauses")),
                numbers(view.say("column.subjects")), numbers(view.say("column.met")), numbers(view.say("modality.shall")),
                numbers(view.say("modality.should")), numbers(view.say("modality.may")), numbers(view.say("modality.info")));
        int[] sum = new int[7];
        for (Map.Entry<LocalText, List<Clause>> chapter : chapters(checked)) {
            int[] row = row(checked, chapter.getValue());
            for (int i = 0; i < sum.length; i++) {
                sum[i] += row[i];
            }
            table.row(cells(chapter.getKey().in(view.language()), row));
        }
        table.total(cells(view.say("check.all"), sum));
        table.close();
        html.close();
    }

    private static int[] row(CheckedPlant checked, List<Clause> clauses) {
        List<Coverage> lines = clauses.stream().flatMap(clause -> checked.coverage(clause.id()).stream()).toList();
        List<Finding> findings = clauses.stream().flatMap(clause -> checked.findings(clause.id()).stream()).toList();
        return new int[] {clauses.size(), lines.stream().mapToInt(Coverage::inScope).sum(), lines.stream().mapToInt(Coverage::met).sum(),
                (int) count(findings, Modality.SHALL), (int) count(findings, Modality.SHOULD), (int) count(findings, Modality.MAY),
                (int) count(findings, Modality.INFO)};
    }

    private static String[] cells(String title, int[] row) {
        var cells = new String[row.length + 1];
        cells[0] = title;
        for (int i = 0; i < row.length; i++) {
            cells[i + 1] = row[i] == 0 ? "–" : String.valueOf(row[i]);
        }
        return cells;
    }

    private static void madeOf(CheckView view) {
        CheckedPlant checked = view.checked();
        Html html = view.section("check-made-of");
        html.open("dl", "class", "card");
        MadeOfSection.fact(view, "plant", checked.plant().id());
        MadeOfSection.fact(view, "as-of", checked.plant().asOf().toString());
        MadeOfSection.fact(view, "checked", checked.period().in(view.language()));
        MadeOfSection.fact(view, "edition", checked.edition().id());
        MadeOfSection.fact(view, "working-values", view.say(checked.workingValues() ? "check.working-beside" : "check.working-instead"));
        html.close();
        MadeOfSection.hashes(view, checked.hashes());
        html.close();
    }
}
