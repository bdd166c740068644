package org.potline.rules.language;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;
import org.potline.twin.yaml.Content;
import org.potline.twin.yaml.StrictYaml;

/** What the facts and fields of the rule language mean, in words: as {@code rules-kb/standards/FACTS.md} has it. */
public final class FactMeanings {
    private static final Pattern HEADING = Pattern.compile("### (\\w+) · (.+?) · (.+)");
    private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\|[^|]*\\| ([^|]+) \\| ([^|]+) \\|");
    private static final Pattern QUESTION = Pattern.compile("^\\w+\\([^)]*\\)\\s*[:\uFF1A]\\s*");
    private static final Texts TEXTS = Texts.of(RuleTexts.BUNDLE);
    private final Map<String, LocalText> meanings = new HashMap<>();

    public FactMeanings() {
        Path page = Content.folder("rules-kb", "standards").resolve("FACTS.md");
        String fact = "";
        for (String line : StrictYaml.text(page, page.toString()).split("\n")) {
            Matcher heading = HEADING.matcher(line);
            Matcher row = ROW.matcher(line);
            if (heading.matches()) {
                fact = heading.group(1);
                meanings.put(fact, new LocalText(first(heading.group(2)), first(heading.group(3))));
            } else if (row.lookingAt()) {
                meanings.put(fact + "." + row.group(1), new LocalText(first(row.group(2)), first(row.group(3))));
            }
        }
    }

    /** What it means, without the question itself before it and without the remark after the semicolon. */
    private static String first(String meaning) {
        return QUESTION.matcher(meaning).replaceFirst("").split("[;\uFF1B]")[0].strip();
    }

    /** What a choice means, such as {@code AccountingRole.CHECK}. */
    public LocalText of(Enum<?> choice) {
        return of(choice.getDeclaringClass().getSimpleName(), choice.name());
    }

    /** What a kind of fact is, without the article. */
    public LocalText kind(String fact) {
        LocalText meaning = of(fact);
        Function<Language, String> bare = language -> meaning.in(language).replaceFirst(TEXTS.say(language, "explain-article", Map.of()), "");
        return new LocalText(bare.apply(Language.ZH), bare.apply(Language.EN));
    }

    public LocalText of(String fact) {
        return meanings.getOrDefault(fact, LocalText.same(fact));
    }

    public LocalText of(String fact, String field) {
        return meanings.getOrDefault(fact + "." + field, LocalText.same(fact + "." + field));
    }
}
