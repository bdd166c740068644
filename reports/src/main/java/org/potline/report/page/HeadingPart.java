package org.potline.report.page;

import java.util.List;
import java.util.Map;
import org.potline.scenario.assess.Provenance;
import org.potline.twin.plant.LegalEntity;
import org.potline.twin.text.Language;

/** The top of the page: plant, year, method and edition; the switch of languages; the way to the sections. */
final class HeadingPart {
    private static final List<String> SECTIONS = List.of("emission", "months", "comparison", "approaches", "carbon", "findings", "coverage", "made-of");

    private HeadingPart() {
    }

    static void write(View view) {
        Html html = view.html();
        Provenance made = view.result().provenance();
        html.line().open("header").open("div", "class", "top").leaf("p", view.say("page.kind"), "class", "kind");
        html.open("p", "class", "languages");
        for (Language language : Language.values()) {
            html.leaf("label", view.say("language." + language.code()), "for", "show-" + language.code(), "class",
                    language == view.language() ? "on" : "off", "lang", AnnualPage.tag(language));
        }
        html.close().close();
        html.leaf("h1", view.result().plant().name().in(view.language()) + " · " + made.year());
        html.leaf("p", view.say("page.subtitle", Map.of("entity", entity(view), "method", view.result().inventory().method(),
                "edition", made.edition())), "class", "subtitle");
        html.open("nav", "aria-label", view.say("page.contents"));
        SECTIONS.forEach(name -> html.leaf("a", view.say("section." + name), "href", "#" + view.id(name)));
        html.close().close();
    }

    private static String entity(View view) {
        return view.result().plant().entities().stream().filter(LegalEntity::reporting).findFirst()
                .map(entity -> entity.name().in(view.language())).orElse(view.result().plant().name().in(view.language()));
    }
}
