package org.potline.rules.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
import org.potline.rules.check.fact.Assessment;
import org.potline.rules.check.fact.Span;
import org.potline.rules.parameter.AccuracyScales;
import org.potline.rules.parameter.Parameter;
import org.potline.rules.standard.Edition;
import org.potline.rules.standard.RulePack;

/**
 * A few rules of an edition, with the facts and the limits they speak of and no others: quick to carry out over many plants. Rules
 * compiled once are kept for other values of the same rules.
 */
final class NarrowRules {
    private final Checker checker;
    private final Set<String> kinds = new TreeSet<>();

    NarrowRules(Edition edition, boolean workingValues, Set<String> names, Map<List<RulePack>, KieBase> compiled) {
        List<RulePack> packs = RuleText.only(edition.packs(), names);
        List<RuleText> rules = RuleText.of(packs);
        rules.forEach(rule -> kinds.addAll(rule.words()));
        List<RuleText> derived = RuleText.of(List.of(RuleCompiler.derived()));
        var used = new TreeSet<String>();
        int before;
        do {
            before = kinds.size();
            derived.stream().filter(rule -> rule.makes().stream().anyMatch(kinds::contains)).forEach(rule -> {
                used.add(rule.name());
                kinds.addAll(rule.words());
            });
        } while (kinds.size() > before);
        kinds.removeIf(word -> !RuleWords.isFact(word) || word.equals(Assessment.class.getSimpleName()));
        RulePack below = RuleText.without(List.of(RuleCompiler.derived()), without(derived, used)).get(0);
        var all = new ArrayList<>(List.of(below));
        all.addAll(packs);
        var reading = new ArrayList<>(rules);
        derived.stream().filter(rule -> used.contains(rule.name())).forEach(reading::add);
        checker = new Checker(edition.withParameters(read(edition, reading)), workingValues,
                compiled.computeIfAbsent(all, key -> RuleCompiler.compile(below, packs)));
    }

    private static Set<String> without(List<RuleText> derived, Set<String> kept) {
        return derived.stream().map(RuleText::name).filter(name -> !kept.contains(name)).collect(Collectors.toSet());
    }

    /** The parameters the rules compare with, and the scales that give a class its place. */
    private static Map<String, Parameter> read(Edition edition, List<RuleText> rules) {
        var read = new TreeMap<>(edition.parameters());
        read.keySet().removeIf(id -> !id.equals(AccuracyScales.ID) && rules.stream().noneMatch(rule -> rule.reads(id)));
        return read;
    }

    /** The verdicts of these rules on facts of a plant, kind by kind. */
    List<Verdict> judge(Span span, Function<String, List<Object>> facts) {
        var own = new ArrayList<Object>();
        kinds.forEach(kind -> own.addAll(facts.apply(kind)));
        return checker.judge(span, own);
    }
}
