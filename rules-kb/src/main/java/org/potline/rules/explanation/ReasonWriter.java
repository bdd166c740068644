package org.potline.rules.explanation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.potline.rules.explanation.RuleTrace.Stop;
import org.potline.rules.language.FactMeanings;
import org.potline.rules.language.RuleExpression.Given;
import org.potline.rules.language.RuleExpression;
import org.potline.rules.language.RuleForm;
import org.potline.rules.language.RuleTexts;
import org.potline.rules.language.RuleToken;
import org.potline.rules.language.RuleWords;
import org.potline.rules.parameter.Parameter;
import org.potline.rules.standard.Edition;
import org.potline.rules.wording.Wording;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;

/** Puts into words why a rule does not apply. */
final class ReasonWriter {
    private static final Texts TEXTS = Texts.of(RuleTexts.BUNDLE);
    private static final Map<String, String> COMPARISONS = Map.of("==", "is", "!=", "is-not", ">=", "at-least", "<=", "at-most", ">", "more",
            "<", "less");
    private static final Map<String, String> DAYS = Map.of(">=", "from", "<=", "until", ">", "after", "<", "before");
    private static final int FIELD_SIGN_VALUE = 3;

    private final Edition edition;
    private final Wording wording;
    private final LocalDate day;
    private final FactMeanings meanings;
    private final ValueWords values;

    ReasonWriter(Edition edition, Wording wording, LocalDate day, FactMeanings meanings, ValueWords values) {
        this.edition = edition;
        this.meanings = meanings;
        this.values = values;
        this.wording = wording;
        this.day = day;
    }

    /**
     * Why a rule stopped.
     *
     * @param subject   the subject
     * @param variables variables that name the subject
     */
    LocalText why(Stop stop, String subject, List<String> variables) {
        if (stop.need() instanceof RuleForm.Whether whether) {
            return whether(whether, stop);
        }
        if (stop.need() instanceof RuleForm.Fact fact) {
            return stop.fact() == null ? none(fact, stop.variables(), subject, variables)
                    : conditions(fact.fact(), stop.failed(), stop.fact(), stop.variables());
        }
        return conditions("", stop.failed(), null, stop.variables());
    }

    private LocalText whether(RuleForm.Whether whether, Stop stop) {
        List<RuleForm.Fact> facts = JudgementWriter.facts(whether.need());
        LocalText kinds = and(facts.stream().map(fact -> described(fact, stop.variables())).toList());
        if (whether.there() && facts.size() == 1 && facts.get(0).fact().equals("Bound")) {
            return limit(facts.get(0), stop.variables());
        }
        return TEXTS.both(whether.there() ? "explain-none" : "explain-there-is", Map.of("what", kinds));
    }

    private LocalText none(RuleForm.Fact fact, Map<String, Object> given, String subject, List<String> variables) {
        if (fact.names().keySet().stream().anyMatch(variables::contains)) {
            return TEXTS.both("explain-other-kind", Map.of("name", wording.listed(List.of(subject)), "kind", meanings.kind(fact.fact())));
        }
        return fact.fact().equals("Bound") ? limit(fact, given) : TEXTS.both("explain-none", Map.of("what", described(fact, given)));
    }

    /** A value that is not there, or not yet: by its parameter, row and day. */
    private LocalText limit(RuleForm.Fact fact, Map<String, Object> given) {
        var values = new LinkedHashMap<String, String>();
        for (List<RuleToken> condition : fact.conditions()) {
            if (condition.size() >= FIELD_SIGN_VALUE && condition.get(1).is("==")) {
                Object value = RuleExpression.value(condition.subList(2, condition.size()), new Given(null, given));
                values.put(condition.get(0).text(), String.valueOf(value));
            }
        }
        Parameter parameter = edition.parameters().get(values.getOrDefault("of", ""));
        if (parameter == null) {
            return TEXTS.both("explain-none", Map.of("what", described(fact, given)));
        }
        String row = values.getOrDefault("key", "");
        Optional<LocalDate> first = row.isEmpty() ? Optional.empty() : parameter.first(row);
        boolean later = first.isPresent() && parameter.on(row, day).isEmpty();
        return TEXTS.both(later ? "explain-limit-later" : row.isEmpty() ? "explain-limit-none" : "explain-limit-row",
                Map.of("label", parameter.label(), "day", day, "first", later ? first.get() : ""));
    }

    private LocalText described(RuleForm.Fact fact, Map<String, Object> given) {
        LocalText kind = meanings.kind(fact.fact());
        List<LocalText> asked = fact.conditions().stream().flatMap(condition -> asked(fact.fact(), condition, given).stream()).toList();
        return asked.isEmpty() ? kind : TEXTS.both("explain-with", Map.of("kind", kind, "conditions", Wording.joined(asked, "explain-also")));
    }

    private Optional<LocalText> asked(String fact, List<RuleToken> condition, Map<String, Object> given) {
        if (simple(fact, condition) && !(value(condition, given) instanceof Boolean)) {
            return Optional.of(TEXTS.both("explain-asked", Map.of("field", meanings.of(fact, condition.get(0).text()),
                    "needed", needed(condition, given))));
        }
        return worded(fact, condition, given);
    }

    /** A condition in words, with what its variables stand for; empty where it has none. */
    private Optional<LocalText> worded(String fact, List<RuleToken> condition, Map<String, Object> given) {
        return ConditionWords.of(condition, token -> given.containsKey(token.text()) ? Optional.of(values.said(given.get(token.text())))
                : isField(fact, token) ? Optional.of(meanings.of(fact, token.text())) : values.literal(token));
    }

    private static boolean isField(String fact, RuleToken token) {
        return token.isWord() && RuleWords.isFact(fact) && RuleWords.fields(fact).contains(token.text());
    }

    /** A field, a comparison, a value without any "and" or "or". */
    private static boolean simple(String fact, List<RuleToken> condition) {
        return condition.size() >= FIELD_SIGN_VALUE && COMPARISONS.containsKey(condition.get(1).text()) && isField(fact, condition.get(0))
                && condition.stream().noneMatch(token -> token.is("&&") || token.is("||"));
    }

    private static Object value(List<RuleToken> condition, Map<String, Object> given) {
        return RuleExpression.value(condition.subList(2, condition.size()), new Given(null, given));
    }

    private LocalText needed(List<RuleToken> condition, Map<String, Object> given) {
        Object value = value(condition, given);
        String sign = condition.get(1).text();
        String key = value instanceof LocalDate && DAYS.containsKey(sign) ? DAYS.get(sign) : COMPARISONS.get(sign);
        return TEXTS.both("explain-" + key, Map.of("value", values.said(value)));
    }

    private LocalText conditions(String fact, List<List<RuleToken>> failed, Object of, Map<String, Object> given) {
        return and(failed.stream().map(condition -> {
            if (!simple(fact, condition)) {
                return unmet(fact, condition, of, given);
            }
            String field = condition.get(0).text();
            LocalText meaning = meanings.of(fact, field);
            if (value(condition, given) instanceof Boolean needed) {
                return TEXTS.both(needed == condition.get(1).is("==") ? "explain-has-to" : "explain-must-not", Map.of("what", stated(meaning)));
            }
            return TEXTS.both("explain-field", Map.of("field", meaning, "needed", needed(condition, given),
                    "value", values.said(RuleExpression.call(of, field, List.of()))));
        }).toList());
    }

    /** "It is in use" of "whether it is in use". */
    private static LocalText stated(LocalText whether) {
        return new LocalText(whether.zh().replace(TEXTS.say(Language.ZH, "explain-whether", Map.of()), ""),
                whether.en().replaceFirst(TEXTS.say(Language.EN, "explain-whether", Map.of()) + " ", ""));
    }

    private LocalText unmet(String fact, List<RuleToken> condition, Object of, Map<String, Object> given) {
        List<LocalText> said = condition.stream().filter(RuleToken::isWord).distinct()
                .map(token -> of != null && isField(fact, token) ? TEXTS.both("explain-value", Map.of("field", meanings.of(fact, token.text()),
                        "value", values.said(RuleExpression.call(of, token.text(), List.of())))) : null).filter(Objects::nonNull).toList();
        Optional<LocalText> words = worded(fact, condition, given);
        LocalText is = and(said);
        return TEXTS.both(words.isEmpty() ? "explain-unmet-unworded" : said.isEmpty() ? "explain-unmet-alone" : "explain-unmet",
                Map.of("condition", words.orElse(is), "values", is));
    }

    private static LocalText and(List<LocalText> texts) {
        return Wording.joined(texts, "explain-and");
    }
}
