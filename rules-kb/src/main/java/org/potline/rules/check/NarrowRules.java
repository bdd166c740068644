package org.potline.rules.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.potline.rules.engine.CompiledRules;
import org.potline.rules.engine.DerivedRules;
import org.potline.rules.engine.RuleCompiler;
import org.potline.rules.engine.Verdict;
import org.potline.rules.fact.Assessment;
import org.potline.rules.fact.Span;
import org.potline.rules.language.RuleText;
import org.potline.rules.language.RuleWords;
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

    NarrowRules(Edition edition, boolean workingValues, Set<String> names, Map<List<RulePack>, CompiledRules> compiled) {
        List<RulePack> packs = RuleText.only(edition.packs(), names);
        List<RuleText> rules = RuleText.of(packs);
        List<RuleText> derived = DerivedRules.of(rules);
        RulePack below = DerivedRules.pack(derived);
        var all = new ArrayList<>(List.of(below));
        all.addAll(packs);
        var reading = new ArrayList<>(rules);
        reading.addAll(derived);
        reading.forEach(rule -> kinds.addAll(rule.words()));
        kinds.removeIf(word -> !RuleWords.isFact(word) || word.equals(Assessment.class.getSimpleName()));
        checker = new Checker(edition.withParameters(read(edition, reading)), workingValues,
                compiled.computeIfAbsent(all, key -> RuleCompiler.compile(below, packs)));
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
