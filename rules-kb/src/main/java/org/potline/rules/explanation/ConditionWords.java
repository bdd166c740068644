package org.potline.rules.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.potline.rules.language.RuleReading;
import org.potline.rules.language.RuleTexts;
import org.potline.rules.language.RuleToken;
import org.potline.rules.wording.Wording;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;

/**
 * An expression of a rule in words of the reader's language: "how long it is kept is at least the limit". What has no words, a choice
 * between two expressions, say, is not worded at all, rather than half of it.
 */
final class ConditionWords {
    private static final Texts TEXTS = Texts.of(RuleTexts.BUNDLE);
    private static final Map<String, String> COMPARISONS = Map.of("==", "equals", "!=", "differs", ">=", "not-below", "<=", "not-above",
            ">", "above", "<", "below", "contains", "contains");
    private static final List<String> TRUTHS = List.of("true", "false");

    /** Part of an expression: its words, and whether they are a statement by themselves. */
    private record Part(LocalText text, boolean statement) {
    }

    /** Says that an expression has no words. */
    private static final class Unworded extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final RuleReading reading;
    private final Function<RuleToken, Optional<LocalText>> names;

    private ConditionWords(List<RuleToken> tokens, Function<RuleToken, Optional<LocalText>> names) {
        reading = new RuleReading(tokens);
        this.names = names;
    }

    /**
     * It in words; empty where it has none.
     *
     * @param names what its variables, fields, texts and choices are called
     */
    static Optional<LocalText> of(List<RuleToken> tokens, Function<RuleToken, Optional<LocalText>> names) {
        var words = new ConditionWords(tokens, names);
        try {
            LocalText text = statement(words.either());
            return words.reading.atEnd() ? Optional.of(text) : Optional.empty();
        } catch (Unworded none) {
            return Optional.empty();
        }
    }

    private static LocalText say(String key, Map<String, ?> holes) {
        return TEXTS.both("words-" + key, holes);
    }

    private static LocalText statement(Part part) {
        return part.statement() ? part.text() : say("true", Map.of("a", part.text()));
    }

    private Part either() {
        Part left = both();
        while (reading.take("||")) {
            left = new Part(say("or", Map.of("a", statement(left), "b", statement(both()))), true);
        }
        return left;
    }

    private Part both() {
        Part left = comparison();
        while (reading.take("&&")) {
            left = new Part(say("and", Map.of("a", statement(left), "b", statement(comparison()))), true);
        }
        return left;
    }

    private Part comparison() {
        Part left = sum();
        String sign = COMPARISONS.get(reading.next());
        if (sign == null) {
            return left;
        }
        boolean equal = reading.next().equals("==");
        reading.taken();
        if (TRUTHS.contains(reading.next())) {
            boolean held = reading.next().equals("true") == equal;
            reading.taken();
            return held ? new Part(statement(left), true) : new Part(say("false", Map.of("a", left.text())), true);
        }
        if (reading.take("\"\"")) {
            return new Part(say(equal ? "empty" : "not-empty", Map.of("a", left.text())), true);
        }
        Part right = sum();
        if (left.statement() || right.statement()) {
            throw new Unworded();
        }
        return new Part(say(sign, Map.of("a", left.text(), "b", right.text())), true);
    }

    private Part sum() {
        Part left = unary();
        while (reading.next().equals("+") || reading.next().equals("-")) {
            String key = reading.taken().is("+") ? "plus" : "minus";
            left = new Part(say(key, Map.of("a", left.text(), "b", unary().text())), false);
        }
        return left;
    }

    private Part unary() {
        boolean denied = reading.take("!");
        return questions(primary(), denied);
    }

    /** Whatever is asked of a thing, one question after the other; the last of them denied, or not. */
    private Part questions(Part of, boolean denied) {
        Part part = of;
        while (reading.take(".")) {
            part = question(part.text(), reading.taken().text(), denied);
        }
        if (denied && part == of) {
            return new Part(say("false", Map.of("a", of.text())), true);
        }
        return part;
    }

    private Part question(LocalText of, String question, boolean denied) {
        var with = new ArrayList<LocalText>();
        if (reading.take("(")) {
            while (!reading.take(")")) {
                with.add(sum().text());
                if (!reading.take(",") && !reading.next().equals(")")) {
                    throw new Unworded();
                }
            }
        }
        if (question.equals("isEmpty")) {
            return new Part(say(denied ? "not-empty" : "empty", Map.of("a", of)), true);
        }
        String value = "words-value." + question;
        String key = TEXTS.keys(Language.EN).contains(value) ? value : "words-asks." + question;
        if (!TEXTS.keys(Language.EN).contains(key) || denied && !key.equals(value)) {
            throw new Unworded();
        }
        return new Part(TEXTS.both(key, Map.of("a", of, "b", with.isEmpty() ? of : Wording.joined(with, "list-two"))), !key.equals(value));
    }

    private Part primary() {
        if (reading.atEnd()) {
            throw new Unworded();
        }
        RuleToken token = reading.taken();
        if (token.is("(")) {
            Part inner = either();
            if (!reading.take(")")) {
                throw new Unworded();
            }
            return inner.statement() ? new Part(say("group", Map.of("a", inner.text())), true) : inner;
        }
        if (reading.next().equals("(") && token.isWord()) {
            return question(LocalText.same(""), token.text(), false);
        }
        if (token.isWord() && !token.text().startsWith("$") && Character.isUpperCase(token.text().charAt(0)) && reading.take(".")) {
            return new Part(named(new RuleToken("choice", token.text() + "." + reading.taken().text(), token.start())), false);
        }
        return new Part(named(token), false);
    }

    private LocalText named(RuleToken token) {
        return names.apply(token).orElseThrow(Unworded::new);
    }
}
