package org.potline.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.potline.report.diagram.Diagram;
import org.potline.report.page.HeadingPart.Beside;
import org.potline.report.page.HeadingPart.Heading;
import org.potline.scenario.assess.Provenance;
import org.potline.scenario.plan.PlanOutcome;
import org.potline.scenario.plan.site.PlanQuestion;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;

/** The page of a plan: what to buy and where, why, what it makes of the uncertainty, and what else there was to choose. */
public final class PlanPage {
    /** Name of its file. */
    public static final String FILE = "index.html";
    /** Names of the files it links to. */
    private static final List<String> BESIDE = List.of("ledger.xlsx", "plant.yaml", "network.svg");

    private PlanPage() {
    }

    /**
     * The page.
     *
     * @param outcome  the plan, or why there is none
     * @param networks networks of metering points of the new plant in every language, that of the site first; none where there is no plan
     * @param initial  language that shows when the page is opened
     */
    public static String html(PlanOutcome outcome, Map<Language, List<Diagram>> networks, Language initial) {
        LocalText name = outcome.site().name();
        Language other = initial == Language.ZH ? Language.EN : Language.ZH;
        return Page.html(name.in(initial) + " · " + name.in(other), initial, Diagram.STYLE,
                (language, html) -> body(new PlanView(outcome, language, html), networks.getOrDefault(language, List.of())));
    }

    private static void body(PlanView view, List<Diagram> networks) {
        PlanOutcome outcome = view.outcome();
        PlanQuestion question = outcome.question();
        HeadingPart.write(view, new Heading(view.say("plan.kind"), outcome.site().name().in(view.language()), view.say("plan.subtitle",
                Map.of("year", question.year(), "seed", question.seed(), "horizon", question.horizonYears())), sections(outcome),
                outcome.plan().isEmpty() ? List.of() : BESIDE.stream().map(file -> new Beside(file, view.say("plan.beside." + file))).toList()));
        view.html().line().open("main");
        PlanAnswerSection.write(view);
        outcome.plan().ifPresent(plan -> {
            PlanBillSection.write(view, plan);
            PlanChangesSection.write(view, plan);
        });
        PlanFrontSection.write(view);
        PlanRefusedSection.write(view);
        if (outcome.plan().isPresent()) {
            network(view, networks);
        }
        reading(view);
        madeOf(view);
        view.html().close();
        view.html().line().open("footer").leaf("p", view.say("plan.footer")).close();
    }

    private static List<String> sections(PlanOutcome outcome) {
        var sections = new ArrayList<>(List.of("plan-answer"));
        if (outcome.plan().isPresent()) {
            sections.addAll(List.of("plan-bill", "plan-changes"));
        }
        if (PlanFrontSection.isThere(outcome)) {
            sections.add("plan-front");
        }
        if (!outcome.refused().isEmpty()) {
            sections.add("plan-refused");
        }
        if (outcome.plan().isPresent()) {
            sections.add("plan-network");
        }
        sections.add("plan-reading");
        sections.add("plan-made-of");
        return sections;
    }

    private static void network(PlanView view, List<Diagram> networks) {
        Html html = view.section("plan-network");
        networks.stream().limit(1).forEach(diagram -> DiagramsPage.write(view, diagram));
        if (networks.size() > 1) {
            html.leaf("p", view.say("plan.networks")).open("ul", "class", "inline");
            networks.stream().skip(1).forEach(diagram -> html.open("li").leaf("a", diagram.title(), "href", diagram.file()).close());
            html.close();
        }
        html.close();
    }

    private static void reading(PlanView view) {
        Html html = view.section("plan-reading");
        html.open("dl", "class", "terms");
        for (String term : List.of("u", "reconciled", "without", "cost", "clauses", "proof")) {
            html.leaf("dt", view.say("plan.term." + term)).leaf("dd", view.say("plan.meaning." + term));
        }
        view.outcome().clauses().forEach((clause, asks) -> html.leaf("dt", clause).leaf("dd", asks.in(view.language())));
        html.close().close();
    }

    private static void madeOf(PlanView view) {
        Provenance made = view.outcome().made();
        Html html = view.section("plan-made-of");
        if (!made.editionBanner().in(view.language()).isEmpty()) {
            Badges.banner(view, made.editionBanner().in(view.language()));
        }
        html.open("dl", "class", "card");
        MadeOfSection.fact(view, "plant", view.outcome().site().id());
        MadeOfSection.fact(view, "year", String.valueOf(made.year()));
        MadeOfSection.fact(view, "seed", String.valueOf(made.seed()));
        MadeOfSection.fact(view, "edition", made.edition());
        MadeOfSection.fact(view, "method", made.method());
        html.close();
        MadeOfSection.hashes(view, made.inputHashes());
        html.close();
    }
}
