package org.potline.rules.explanation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.potline.rules.fact.Bound;
import org.potline.rules.fact.Grade;
import org.potline.rules.fact.Span;
import org.potline.rules.language.FactMeanings;
import org.potline.rules.language.RuleForm;
import org.potline.rules.language.RuleTexts;
import org.potline.rules.language.RuleToken;
import org.potline.rules.standard.Edition;
import org.potline.rules.wording.Wording;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;

/** Puts into words by what a rule judged: the condition, where it has words, and the values it was judged by. */
final class JudgementWriter {
    private static final Texts TEXTS = Texts.of(RuleTexts.BUNDLE);
    private static final String LIMIT = "Bound";
    private final Edition edition;
    private final FactMeanings meanings;
    private final ValueWords values;

    JudgementWriter(Edition edition, FactMeanings meanings, ValueWords values) {
        this.edition = edition;
        this.meanings = meanings;
        this.values = values;
    }

    /** By what a rule judged, with what its variables then stood for; empty where there is nothing to say of it. */
    LocalText judgedBy(RuleForm rule, Map<String, Object> variables) {
        Map<String, LocalText> names = named(rule);
        var said = new ArrayList<LocalText>();
        for (String word : rule.met().stream().filter(RuleToken::isWord).map(RuleToken::text).distinct().toList()) {
            if (variables.containsKey(word) && names.containsKey(word) && !isWholeFact(variables.get(word))) {
                said.add(TEXTS.both("explain-value", Map.of("field", names.get(word), "value", values.said(variables.get(word)))));
            }
        }
        Optional<LocalText> condition = intricate(rule) ? Optional.empty() : ConditionWords.of(rule.met(), token -> token.text().startsWith("$")
                ? Optional.ofNullable(names.get(token.text())) : values.literal(token));
        LocalText all = Wording.joined(said.stream().distinct().toList(), "explain-and");
        if (condition.isEmpty()) {
            return said.isEmpty() ? LocalText.same("") : all;
        }
        return said.isEmpty() ? condition.get() : TEXTS.both("explain-judged-by", Map.of("condition", condition.get(), "values", all));
    }

    /** Of a fact as a whole there is nothing to say but what it is; a limit, a class and a span of days have words of their own. */
    private static boolean isWholeFact(Object value) {
        return value instanceof Record && !(value instanceof Bound) && !(value instanceof Grade) && !(value instanceof Span);
    }

    /** Whether what it gathers has long names, of one thing with or without another: such a condition in words cannot be followed. */
    private static boolean intricate(RuleForm rule) {
        return rule.needs().stream().anyMatch(need -> need instanceof RuleForm.Gathered gathered && facts(gathered.need()).size() > 1
                && gathered.functions().keySet().stream().anyMatch(name -> rule.met().stream().anyMatch(token -> token.is(name))));
    }

    /** What the variables of a rule stand for: a field, a limit, a fact, or all that was gathered of one. */
    private Map<String, LocalText> named(RuleForm rule) {
        var names = new LinkedHashMap<String, LocalText>();
        for (RuleForm.Need need : rule.needs()) {
            if (need instanceof RuleForm.Gathered gathered) {
                gathered.functions().forEach((name, function) -> names.put(name, gathered(gathered, function)));
            } else {
                facts(need).forEach(fact -> names.putAll(named(fact)));
            }
        }
        return names;
    }

    private Map<String, LocalText> named(RuleForm.Fact fact) {
        var names = new LinkedHashMap<String, LocalText>();
        LocalText limit = limit(fact);
        if (!fact.variable().isEmpty()) {
            names.put(fact.variable(), fact.fact().equals(LIMIT) ? limit : meanings.kind(fact.fact()));
        }
        fact.names().forEach((name, field) -> names.put(name, fact.fact().equals(LIMIT) ? limit : meanings.of(fact.fact(), field.get(0).text())));
        return names;
    }

    /** A limit by its parameter, where the rule says which. */
    private LocalText limit(RuleForm.Fact fact) {
        return fact.conditions().stream().filter(condition -> condition.size() > 2 && condition.get(0).is("of"))
                .map(condition -> condition.get(2).text().replace("\"", "")).filter(edition.parameters()::containsKey).findFirst()
                .map(id -> TEXTS.both("explain-limit", Map.of("label", edition.parameters().get(id).label())))
                .orElseGet(() -> meanings.kind(LIMIT));
    }

    /** All of a kind, with or without something else. */
    private LocalText gathered(RuleForm.Gathered gathered, List<RuleToken> function) {
        List<RuleForm.Need> needs = gathered.need() instanceof RuleForm.Several several ? several.needs() : List.of(gathered.need());
        RuleForm.Fact of = needs.stream().flatMap(need -> facts(need).stream())
                .filter(fact -> function.stream().anyMatch(token -> fact.names().containsKey(token.text()) || token.is(fact.variable())))
                .findFirst().orElse(facts(gathered.need()).get(0));
        LocalText kind = of.fact().equals(LIMIT) ? limit(of) : meanings.kind(of.fact());
        for (RuleForm.Need need : needs) {
            if (!facts(need).contains(of)) {
                boolean there = !(need instanceof RuleForm.Whether whether) || whether.there();
                LocalText other = Wording.joined(facts(need).stream().map(fact -> fact.fact().equals(LIMIT) ? limit(fact)
                        : meanings.kind(fact.fact())).distinct().toList(), "words-with");
                kind = TEXTS.both(there ? "explain-kind-with" : "explain-kind-without", Map.of("kind", kind, "other", other));
            }
        }
        return switch (function.get(0).text()) {
            case "count" -> TEXTS.both("explain-number-of", Map.of("kind", kind));
            case "sum" -> of.fact().equals(LIMIT) ? kind : TEXTS.both("explain-sum-of", Map.of("kind", kind, "field", of.names().entrySet()
                    .stream().filter(name -> function.stream().anyMatch(token -> token.is(name.getKey()))).findFirst()
                    .map(name -> meanings.of(of.fact(), name.getValue().get(0).text())).orElse(kind)));
            default -> kind;
        };
    }

    /** The facts that a need speaks of. */
    static List<RuleForm.Fact> facts(RuleForm.Need need) {
        if (need instanceof RuleForm.Fact fact) {
            return List.of(fact);
        } else if (need instanceof RuleForm.Several several) {
            return several.needs().stream().flatMap(one -> facts(one).stream()).toList();
        }
        return need instanceof RuleForm.Whether whether ? facts(whether.need()) : facts(((RuleForm.Gathered) need).need());
    }
}
