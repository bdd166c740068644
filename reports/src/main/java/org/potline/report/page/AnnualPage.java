package org.potline.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.potline.report.words.Words;
import org.potline.scenario.assess.AnnualResult;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;

/**
 * The page of a year: one file that loads nothing. Both languages stand in it whole, one after the other; a switch without script
 * shows one of them, and only that one is printed.
 */
public final class AnnualPage {
    private static final String STYLE = "page/page.css";

    private AnnualPage() {
    }

    /**
     * The page.
     *
     * @param result  the year
     * @param initial language that shows when the page is opened
     */
    public static String html(AnnualResult result, Language initial) {
        var html = new Html();
        html.raw("<!DOCTYPE html>\n").open("html", "lang", tag(initial));
        head(html, result, initial);
        html.line().open("body");
        for (Language language : Language.values()) {
            radio(html, language, language == initial);
        }
        for (Language language : Language.values()) {
            html.line().open("div", "class", "page " + language.code(), "lang", tag(language));
            body(new View(result, language, html));
            html.close();
        }
        return html.line().close().line().close().line().toString();
    }

    private static void head(Html html, AnnualResult result, Language initial) {
        LocalText name = result.plant().name();
        Language other = initial == Language.ZH ? Language.EN : Language.ZH;
        html.line().open("head").empty("meta", "charset", "utf-8")
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .leaf("title", name.in(initial) + " · " + name.in(other) + " · " + result.provenance().year())
                .open("style").raw(style()).close().close();
    }

    private static void radio(Html html, Language language, boolean checked) {
        String id = "show-" + language.code();
        String label = new Words(language).say("language." + language.code());
        if (checked) {
            html.line().empty("input", "type", "radio", "name", "language", "id", id, "class", "switch", "aria-label", label,
                    "checked", "checked");
        } else {
            html.line().empty("input", "type", "radio", "name", "language", "id", id, "class", "switch", "aria-label", label);
        }
    }

    private static void body(View view) {
        HeadingPart.write(view);
        view.html().line().open("main");
        KeyFigures.write(view);
        EmissionSection.write(view);
        MonthsSection.write(view);
        ComparisonSection.write(view);
        ApproachesSection.write(view);
        CarbonSection.write(view);
        FindingsSection.write(view);
        CoverageSection.write(view);
        MadeOfSection.write(view);
        view.html().close();
        view.html().line().open("footer").leaf("p", view.say("footer")).close();
    }

    /** The language as BCP 47 has it: the Chinese of the page is written in simplified characters. */
    static String tag(Language language) {
        return language == Language.ZH ? "zh-Hans" : "en";
    }

    private static String style() {
        try (InputStream in = AnnualPage.class.getClassLoader().getResourceAsStream(STYLE)) {
            if (in == null) {
                throw new IllegalStateException("The style sheet (%s) is not on the class path.".formatted(STYLE));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(STYLE, e);
        }
    }
}
