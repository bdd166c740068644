package org.potline.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.potline.report.page.HeadingPart.Heading;
import org.potline.report.words.Numbers;
import org.potline.report.words.Words;
import org.potline.scenario.whatif.BaselineResult;
import org.potline.scenario.whatif.WhatIfQuestion;
import org.potline.scenario.whatif.WhatIfResult;
import org.potline.twin.text.Language;

/** The page of all scenarios of a run, as increments from the plant as it is. */
public final class WhatIfPage {
    /** Name of its file. */
    public static final String FILE = "index.html";

    private static final double PCT = 100;

    private WhatIfPage() {
    }

    /**
     * The page.
     *
     * @param result  what the scenarios came to
     * @param initial language that shows when the page is opened
     */
    public static String html(WhatIfResult result, Language initial) {
        return Page.html(title(result, initial), initial, (language, html) -> body(new WhatIfView(result, language, html)));
    }

    /** The plants as they are. */
    private static String title(WhatIfResult result, Language language) {
        return result.baselines().stream().map(BaselineResult::name).map(name -> name.in(language)).distinct()
                .collect(Collectors.joining(new Words(language).say("gathered.comma")));
    }

    private static void body(WhatIfView view) {
        WhatIfResult result = view.result();
        WhatIfQuestion asked = result.asked();
        HeadingPart.write(view, new Heading(view.say("whatif.kind"), title(result, view.language()), view.say("whatif.subtitle",
                Map.of("scenarios", result.scenarios().size(), "year", asked.year(), "years", asked.years(), "edition", asked.edition())),
                List.of("whatif-answers", "whatif-baseline", "whatif-table", "whatif-charts", "whatif-each", "whatif-reading", "whatif-made-of"),
                List.of()));
        view.html().line().open("main");
        answers(view);
        WhatIfBaselineSection.write(view);
        WhatIfTableSection.write(view);
        WhatIfChartsSection.write(view);
        Html html = view.section("whatif-each");
        html.close();
        view.scenarios().forEach(ScenarioSection::write);
        reading(view);
        WhatIfMadeOfSection.write(view);
        view.html().close();
        view.html().line().open("footer").leaf("p", view.say("whatif.footer")).close();
    }

    /** Each question with its answer. */
    private static void answers(WhatIfView view) {
        Html html = view.section("whatif-answers");
        html.open("ol", "class", "answers");
        for (ScenarioView scenario : view.scenarios()) {
            html.line().open("li").open("h3").leaf("a", scenario.scenario().title().in(view.language()), "href",
                    "#" + view.id(scenario.section())).close();
            html.leaf("p", scenario.scenario().question().in(view.language()), "class", "question").leaf("p", ScenarioAnswer.of(scenario));
            html.close();
        }
        html.close().close();
    }

    private static void reading(WhatIfView view) {
        Html html = view.section("whatif-reading");
        html.open("dl", "class", "terms");
        var terms = new ArrayList<>(List.of("baseline", "u", "error", "findings", "cost", "per10k"));
        if (view.scenarios().stream().anyMatch(one -> one.scenario().measures().isPresent())) {
            terms.add("proof");
        }
        for (String term : terms) {
            html.leaf("dt", view.say("whatif.term." + term)).leaf("dd", view.say("whatif.meaning." + term, Map.of("years",
                    view.result().asked().years(), "chance", Numbers.significant(PCT * ScenarioAnswer.chance(view.result().asked().years()), 1))));
        }
        html.close().close();
    }
}
