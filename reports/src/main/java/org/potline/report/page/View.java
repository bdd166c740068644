package org.potline.report.page;

import java.util.Map;
import org.potline.report.words.Labels;
import org.potline.report.words.Words;
import org.potline.twin.text.Language;

/** A page in one language while it is written: its words and names, and the document they go to. */
class View {
    private final Words words;
    private final Labels labels;
    private final Html html;

    View(Words words, Labels labels, Html html) {
        this.words = words;
        this.labels = labels;
        this.html = html;
    }

    Html html() {
        return html;
    }

    Labels labels() {
        return labels;
    }

    Language language() {
        return words.language();
    }

    Words words() {
        return words;
    }

    String say(String key) {
        return words.say(key);
    }

    String say(String key, Map<String, ?> values) {
        return words.say(key, values);
    }

    /** An id that no other language's part of the page has. */
    String id(String name) {
        return language().code() + "-" + name;
    }

    /** Opens a section with its heading; {@code lead} is the text key of the sentence below it. */
    Html section(String name) {
        html.line().open("section", "id", id(name)).leaf("h2", say("section." + name));
        return html.leaf("p", say("lead." + name), "class", "lead");
    }
}
