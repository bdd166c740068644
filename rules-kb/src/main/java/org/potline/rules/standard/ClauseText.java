package org.potline.rules.standard;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.potline.rules.parameter.Parameter;
import org.potline.rules.parameter.ParameterValue;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;
import org.potline.twin.yaml.Problems;

/** Texts of clauses, in which {@code {PARAMETER.ROW}} stands for the value in force, so that no text contradicts a changed value. */
final class ClauseText {
    private static final Pattern HOLE = Pattern.compile("\\{([a-z-]+)\\.([A-Za-z0-9./-]+)}");

    private ClauseText() {
    }

    static LocalText filled(LocalText text, Map<String, Parameter> parameters, LocalDate day) {
        return new LocalText(filled(text, Language.ZH, parameters, day), filled(text, Language.EN, parameters, day));
    }

    private static String filled(LocalText text, Language language, Map<String, Parameter> parameters, LocalDate day) {
        return HOLE.matcher(text.in(language)).replaceAll(hole -> Matcher.quoteReplacement(
                Optional.ofNullable(parameters.get(hole.group(1))).flatMap(known -> known.on(hole.group(2), day))
                        .map(ParameterValue::text)
                        .orElseGet(() -> Texts.of(Editions.BUNDLE).say(language, "value-none", Map.of("day", day)))));
    }

    /** Refuses a hole that no value of the edition fills, a brace that is no hole, and holes that differ between the languages. */
    static void check(Clause clause, Map<String, Parameter> parameters, Problems problems) {
        for (Language language : Language.values()) {
            String text = clause.text().in(language);
            HOLE.matcher(text).results()
                    .filter(hole -> Optional.ofNullable(parameters.get(hole.group(1)))
                            .flatMap(known -> known.row(hole.group(2))).isEmpty())
                    .forEach(hole -> problems.add(clause.where(), Editions.BUNDLE, "clause-hole", Map.of("clause", clause.id(),
                            "hole", hole.group(), "known", String.join(", ", parameters.keySet()))));
            if (HOLE.matcher(text).replaceAll("").matches("(?s).*[{}].*")) {
                problems.add(clause.where(), Editions.BUNDLE, "clause-brace", Map.of("clause", clause.id(), "text", text));
            }
        }
        if (!holes(clause.text().zh()).equals(holes(clause.text().en()))) {
            problems.add(clause.where(), Editions.BUNDLE, "clause-holes-differ", Map.of("clause", clause.id(),
                    "zh", listed(clause.text().zh()), "en", listed(clause.text().en())));
        }
    }

    private static String listed(String text) {
        return holes(text).isEmpty() ? "\u2013" : String.join(" ", holes(text));
    }

    private static TreeSet<String> holes(String text) {
        var holes = new TreeSet<String>();
        HOLE.matcher(text).results().forEach(hole -> holes.add(hole.group()));
        return holes;
    }
}
