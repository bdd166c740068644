package org.potline.report.page;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.potline.report.words.Labels;
import org.potline.report.words.Words;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.accounting.SourceResult;
import org.potline.scenario.assess.AnnualResult;
import org.potline.scenario.compare.Difference;
import org.potline.twin.text.Language;

/** The page in one language while it is written: the result, its words and names, and the document they go to. */
final class View {
    private final AnnualResult result;
    private final Words words;
    private final Labels labels;
    private final Html html;

    View(AnnualResult result, Language language, Html html) {
        this.result = result;
        this.words = new Words(language);
        this.labels = new Labels(result.plant(), words);
        this.html = html;
    }

    AnnualResult result() {
        return result;
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

    /** The sources of the method in its order, then those that only the truth has. */
    List<String> sources() {
        return result.differences().stream().map(Difference::source).toList();
    }

    /** What an inventory reports of one source [tCO2e]; empty where it has no such source. */
    static OptionalDouble reported(Inventory inventory, String source) {
        return inventory.sources().stream().filter(one -> one.id().equals(source)).mapToDouble(SourceResult::tCo2e).findFirst();
    }
}
