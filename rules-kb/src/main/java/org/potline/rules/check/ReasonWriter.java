package org.potline.rules.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.potline.rules.check.RuleExpression.Given;
import org.potline.rules.check.RuleTrace.Stop;
import org.potline.rules.check.fact.Bound;
import org.potline.rules.parameter.Parameter;
import org.potline.rules.standard.Edition;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;
import org.potline.twin.yaml.YamlValue;

/** Puts into words why a rule does not apply, and by what condition it judged. */
final class ReasonWriter {
    private static final Texts TEXTS = Texts.of(RuleCompiler.BUNDLE);
    private static final Map<String, String> COMPARISONS = Map.of("==", "is", "!=", "is-not", ">=", "at-least", "<=", "at-most", ">", "more",
            "<", "less");
    private static final int FIELD_SIGN_VALUE = 3;

    private final Edition edition;
    private final Wording wording;
    private final LocalDate day;
    private final FactMeanings meanings = new FactMeanings();

    ReasonWriter(Edition edition, Wording wording, LocalDate day) {
        this.edition = edition;
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
        List<RuleForm.Fact> facts = facts(whether.need());
        LocalText kinds = and(facts.stream().map(fact -> described(fact, stop.variables())).toList());
        if (whether.there() && facts.size() == 1 && facts.get(0).fact().equals("Bound")) {
            return limit(facts.get(0), stop.variables());
        }
        return TEXTS.both(whether.there() ? "explain-none" : "explain-there-is", Map.of("what", kinds));
    }

    private static List<RuleForm.Fact> facts(RuleForm.Need need) {
        if (need instanceof RuleForm.Fact fact) {
            return List.of(fact);
        } else if (need instanceof RuleForm.Several several) {
            return several.needs().stream().flatMap(one -> facts(one).stream()).toList();
        }
        return need instanceof RuleForm.Whether whether ? facts(whether.need()) : facts(((RuleForm.Gathered) need).need());
    }

    private LocalText none(RuleForm.Fact fact, Map<String, Object> given, String subject, List<String> variables) {
        if (fact.names().keySet().stream().anyMatch(variables::contains)) {
            return TEXTS.both("explain-other-kind", Map.of("name", wording.listed(List.of(subject)), "kind", meanings.of(fact.fact())));
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
                Map.of("label", parameter.label(), "row", row, "day", day, "first", later ? first.get() : ""));
    }

    private LocalText described(RuleForm.Fact fact, Map<String, Object> given) {
        LocalText kind = meanings.of(fact.fact());
        List<LocalText> asked = fact.conditions().stream().map(condition -> asked(fact.fact(), condition, given)).toList();
        return asked.isEmpty() ? kind : TEXTS.both("explain-with", Map.of("kind", kind, "conditions", and(asked)));
    }

    private LocalText asked(String fact, List<RuleToken> condition, Map<String, Object> given) {
        if (!simple(fact, condition)) {
            return LocalText.same(text(condition));
        }
        return TEXTS.both("explain-asked", Map.of("field", meanings.of(fact, condition.get(0).text()), "needed", needed(condition, given)));
    }

    /** A field, a comparison, a value without any "and" or "or". */
    private static boolean simple(String fact, List<RuleToken> condition) {
        return !fact.isEmpty() && condition.size() >= FIELD_SIGN_VALUE && COMPARISONS.containsKey(condition.get(1).text())
                && condition.stream().noneMatch(token -> token.is("&&") || token.is("||"));
    }

    private LocalText needed(List<RuleToken> condition, Map<String, Object> given) {
        Object value = RuleExpression.value(condition.subList(2, condition.size()), new Given(null, given));
        return TEXTS.both("explain-" + COMPARISONS.get(condition.get(1).text()), Map.of("value", said(value)));
    }

    private LocalText conditions(String fact, List<List<RuleToken>> failed, Object of, Map<String, Object> given) {
        return and(failed.stream().map(condition -> {
            if (simple(fact, condition)) {
                String field = condition.get(0).text();
                return TEXTS.both("explain-field", Map.of("field", meanings.of(fact, field), "needed", needed(condition, given),
                        "value", said(RuleExpression.call(of, field, List.of()))));
            }
            return TEXTS.both("explain-condition", Map.of("condition", text(condition), "values", values(fact, condition, of, given)));
        }).toList());
    }

    /** The fields and variables of a condition with what they are. */
    private LocalText values(String fact, List<RuleToken> condition, Object of, Map<String, Object> given) {
        var said = new ArrayList<LocalText>();
        for (String word : condition.stream().filter(RuleToken::isWord).map(RuleToken::text).distinct().toList()) {
            if (given.containsKey(word)) {
                said.add(TEXTS.both("explain-value", Map.of("field", word, "value", said(given.get(word)))));
            } else if (of != null && RuleWords.isFact(fact) && RuleWords.fields(fact).contains(word)) {
                said.add(TEXTS.both("explain-value", Map.of("field", meanings.of(fact, word),
                        "value", said(RuleExpression.call(of, word, List.of())))));
            }
        }
        return and(said);
    }

    /** The condition by which a rule judged, with the meaning and the value of each variable in it. */
    LocalText judgedBy(RuleForm rule, Map<String, Object> variables) {
        Map<String, LocalText> fields = named(rule);
        var said = new ArrayList<LocalText>();
        for (String word : rule.met().stream().filter(RuleToken::isWord).map(RuleToken::text).distinct().toList()) {
            if (variables.containsKey(word)) {
                said.add(TEXTS.both("explain-variable", Map.of("variable", word, "value", said(variables.get(word)),
                        "field", fields.getOrDefault(word, LocalText.same(word)))));
            }
        }
        return said.isEmpty() ? LocalText.same(text(rule.met()))
                : TEXTS.both("explain-judged-by", Map.of("condition", text(rule.met()), "values", and(said)));
    }

    /** What the variables of a rule stand for: a field, a fact, or all that was gathered of one. */
    private Map<String, LocalText> named(RuleForm rule) {
        var fields = new LinkedHashMap<String, LocalText>();
        for (RuleForm.Need need : rule.needs()) {
            for (RuleForm.Fact fact : facts(need)) {
                fields.putIfAbsent(fact.variable(), meanings.of(fact.fact()));
                fact.names().forEach((name, field) -> fields.putIfAbsent(name, field.size() == 1
                        ? meanings.of(fact.fact(), field.get(0).text()) : LocalText.same(text(field))));
            }
            if (need instanceof RuleForm.Gathered gathered) {
                gathered.functions().forEach((name, function) -> function.stream().map(RuleToken::text).filter(fields::containsKey).findFirst()
                        .ifPresent(of -> fields.put(name, TEXTS.both("explain-all", Map.of("field", fields.get(of))))));
            }
        }
        return fields;
    }

    private static String text(List<RuleToken> tokens) {
        return tokens.stream().map(RuleToken::text).collect(Collectors.joining(" ")).replace(" . ", ".").replace(" (", "(")
                .replace("( ", "(").replace(" )", ")").replace(" ,", ",").replace("! ", "!");
    }

    private LocalText said(Object value) {
        if (value instanceof Boolean truth) {
            return TEXTS.both(truth ? "explain-yes" : "explain-no", Map.of());
        } else if (value instanceof Enum<?> choice) {
            return LocalText.same(YamlValue.nameOf(choice));
        } else if (value instanceof Double number && Double.isFinite(number)) {
            return LocalText.same(BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
        } else if (value instanceof List<?> list) {
            return wording.listed(list.stream().map(String::valueOf).sorted().toList());
        } else if (value instanceof Bound bound) {
            return LocalText.same(bound.text());
        }
        String text = String.valueOf(value);
        return text.isEmpty() ? TEXTS.both("explain-empty", Map.of()) : wording.listed(List.of(text));
    }

    private static LocalText and(List<LocalText> texts) {
        return Wording.joined(texts, "explain-and");
    }
}
