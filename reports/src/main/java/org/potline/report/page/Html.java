package org.potline.report.page;

import java.util.ArrayDeque;
import java.util.Deque;
import org.potline.report.words.Markup;

/** Writes HTML that is also well-formed XML; every text and every attribute value is escaped. */
final class Html {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element. */
    Html open(String tag, String... namesAndValues) {
        start(tag, namesAndValues).append('>');
        open.push(tag);
        return this;
    }

    /** Closes the element opened last. */
    Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element with nothing but a text. */
    Html leaf(String tag, String text, String... namesAndValues) {
        return open(tag, namesAndValues).text(text).close();
    }

    /** An element that has no content. */
    Html empty(String tag, String... namesAndValues) {
        start(tag, namesAndValues).append("/>");
        return this;
    }

    Html text(String text) {
        out.append(Markup.escaped(text));
        return this;
    }

    /** A new line of the file: keeps the page readable as text. */
    Html line() {
        out.append('\n');
        return this;
    }

    /** Markup of our own making: a chart, the style sheet. Never a text from an input. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    private StringBuilder start(String tag, String... namesAndValues) {
        out.append('<').append(tag);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            out.append(' ').append(namesAndValues[i]).append("=\"").append(Markup.escaped(namesAndValues[i + 1])).append('"');
        }
        return out;
    }

    /** Escapes what is markup in HTML; control characters, which no page may have, become a replacement character. */

    /** The whole document. */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Element (%s) was not closed. Likely cause: a section forgot it.".formatted(open.peek()));
        }
        return out.toString();
    }
}
