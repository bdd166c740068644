package org.potline.report.page;

import java.util.List;
import org.potline.twin.text.Language;

/** The top of a page: what it is, the switch of languages, and the way to its sections and to the page beside it. */
final class HeadingPart {
    private HeadingPart() {
    }

    /**
     * What stands there.
     *
     * @param kind     what kind of page it is
     * @param title    what it is of
     * @param subtitle by whom and by what
     * @param sections names of its sections
     * @param beside   the files beside it
     */
    record Heading(String kind, String title, String subtitle, List<String> sections, List<Beside> beside) {
    }

    /**
     * A page or workbook beside this page, in the same folder.
     *
     * @param file its name
     * @param text what the link says
     */
    record Beside(String file, String text) {
    }

    static void write(View view, Heading heading) {
        Html html = view.html();
        html.line().open("header").open("div", "class", "top").leaf("p", heading.kind, "class", "kind");
        html.open("p", "class", "languages");
        for (Language language : Language.values()) {
            html.leaf("label", view.say("language." + language.code()), "for", "show-" + language.code(), "class",
                    language == view.language() ? "on" : "off", "lang", Page.tag(language));
        }
        html.close().close();
        html.leaf("h1", heading.title).leaf("p", heading.subtitle, "class", "subtitle");
        if (heading.sections.isEmpty() && heading.beside.isEmpty()) {
            html.close();
            return;
        }
        html.open("nav", "aria-label", view.say("page.contents"));
        heading.sections.forEach(name -> html.leaf("a", view.say("section." + name), "href", "#" + view.id(name)));
        heading.beside.forEach(page -> html.leaf("a", page.text, "href", page.file, "class", "beside"));
        html.close().close();
    }
}
