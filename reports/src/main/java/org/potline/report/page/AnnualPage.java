package org.potline.report.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.potline.report.diagram.Diagram;
import org.potline.report.diagram.Diagrams;
import org.potline.report.page.HeadingPart.Beside;
import org.potline.report.page.HeadingPart.Heading;
import org.potline.report.statutory.QualityPlan;
import org.potline.report.statutory.StatutoryReport;
import org.potline.rules.finding.Finding;
import org.potline.scenario.assess.AnnualResult;
import org.potline.twin.plant.LegalEntity;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;

/** The page of a year; its {@link AccountingPage} stands beside it. */
public final class AnnualPage {
    /** Name of its file. */
    public static final String FILE = "index.html";
    private static final List<String> SECTIONS = List.of("emission", "uncertainty", "hot-spots", "months", "comparison", "approaches", "carbon",
            "diagrams", "findings", "coverage", "made-of");

    private AnnualPage() {
    }

    /**
     * The page.
     *
     * @param result  the year
     * @param initial language that shows when the page is opened
     */
    public static String html(AnnualResult result, Language initial) {
        return html(result, Diagrams.inAll(result.plant(), subjects(result)), initial);
    }

    /** The same with the diagrams of its plant, in every language, drawn already. */
    public static String html(AnnualResult result, Map<Language, List<Diagram>> diagrams, Language initial) {
        LocalText name = result.plant().name();
        Language other = initial == Language.ZH ? Language.EN : Language.ZH;
        return Page.html(name.in(initial) + " · " + name.in(other) + " · " + result.provenance().year(), initial,
                Diagram.STYLE,
                (language, html) -> body(new YearView(result, language, html), diagrams.get(language)));
    }

    /** What the findings of a year are about: among it the needs without a metering point, which are drawn as missing. */
    public static List<String> subjects(AnnualResult result) {
        return result.findings().stream().map(Finding::subject).toList();
    }

    private static void body(YearView view, List<Diagram> diagrams) {
        HeadingPart.write(view, heading(view));
        view.html().line().open("main");
        KeyFigures.write(view);
        EmissionSection.write(view, view.result().inventory());
        UncertaintySection.write(view, view.result().accounting(), Optional.of(view.result()), "comparison");
        HotSpotsSection.write(view, view.result().accounting(), false);
        MonthsSection.write(view);
        ComparisonSection.write(view);
        ApproachesSection.write(view);
        CarbonSection.write(view);
        DiagramsSection.write(view, diagrams);
        FindingsSection.write(view);
        CoverageSection.write(view);
        MadeOfSection.write(view);
        view.html().close();
        view.html().line().open("footer").leaf("p", view.say("footer")).close();
    }

    private static Heading heading(YearView view) {
        AnnualResult result = view.result();
        String entity = result.plant().entities().stream().filter(LegalEntity::reporting).findFirst()
                .map(known -> known.name().in(view.language())).orElse(result.plant().name().in(view.language()));
        return new Heading(view.say("page.kind"), result.plant().name().in(view.language()) + " · " + result.provenance().year(),
                view.say("page.subtitle", Map.of("entity", entity, "method", result.inventory().method(),
                        "edition", result.provenance().edition())),
                SECTIONS, List.of(new Beside(AccountingPage.FILE, view.say("page.to-accounting")),
                        new Beside(DiagramsPage.FILE, view.say("page.to-diagrams")),
                        new Beside(StatutoryReport.FILE, view.say("page.to-report")),
                        new Beside(QualityPlan.FILE, view.say("page.to-plan"))));
    }
}
