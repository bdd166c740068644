package org.potline.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import org.potline.report.words.Words;
import org.potline.twin.text.Language;

/**
 * A page: one file that loads nothing. Both languages stand in it whole, one after the other; a switch without script shows one of
 * them, and only that one is printed.
 */
final class Page {
    private static final String STYLE = "page/page.css";

    private Page() {
    }

    /**
     * The page.
     *
     * @param title   what the browser calls it
     * @param initial language that shows when the page is opened
     * @param body    writes the page in one language
     */
    static String html(String title, Language initial, BiConsumer<Language, Html> body) {
        return html(title, initial, "", body);
    }

    /** A page with more style than all have. */
    static String html(String title, Language initial, String more, BiConsumer<Language, Html> body) {
        var html = new Html();
        html.raw("<!DOCTYPE html>\n").open("html", "lang", tag(initial));
        html.line().open("head").empty("meta", "charset", "utf-8")
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .leaf("title", title).open("style").raw(style() + more).close().close();
        html.line().open("body");
        for (Language language : Language.values()) {
            radio(html, language, language == initial);
        }
        for (Language language : Language.values()) {
            html.line().open("div", "class", "page " + language.code(), "lang", tag(language));
            body.accept(language, html);
            html.close();
        }
        return html.line().close().line().close().line().toString();
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

    /** The language as BCP 47 has it: the Chinese of the page is written in simplified characters. */
    static String tag(Language language) {
        return language == Language.ZH ? "zh-Hans" : "en";
    }

    private static String style() {
        try (InputStream in = Page.class.getClassLoader().getResourceAsStream(STYLE)) {
            if (in == null) {
                throw new IllegalStateException("The style sheet (%s) is not on the class path.".formatted(STYLE));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(STYLE, e);
        }
    }
}
