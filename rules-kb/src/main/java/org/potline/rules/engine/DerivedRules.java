package org.potline.rules.engine;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.potline.rules.language.RuleText;
import org.potline.rules.standard.RulePack;

/** Those of the rules that make facts of facts on which given rules build. */
public final class DerivedRules {
    private DerivedRules() {
    }

    /** Each that makes a fact the rules speak of, or one that another of these speaks of; in their own order. */
    public static List<RuleText> of(Collection<RuleText> rules) {
        List<RuleText> derived = all();
        var kinds = new TreeSet<String>();
        rules.forEach(rule -> kinds.addAll(rule.words()));
        int before;
        do {
            before = kinds.size();
            derived.stream().filter(rule -> rule.makes().stream().anyMatch(kinds::contains)).forEach(rule -> kinds.addAll(rule.words()));
        } while (kinds.size() > before);
        return derived.stream().filter(rule -> rule.makes().stream().anyMatch(kinds::contains)).toList();
    }

    /** Those on which the rules of packs build, as a pack. */
    public static RulePack below(List<RulePack> packs) {
        return pack(of(RuleText.of(packs)));
    }

    /** Some of them as a pack, each on its lines. */
    public static RulePack pack(Collection<RuleText> some) {
        Set<String> names = some.stream().map(RuleText::name).collect(Collectors.toSet());
        Set<String> others = all().stream().map(RuleText::name).filter(name -> !names.contains(name)).collect(Collectors.toSet());
        return RuleText.without(List.of(RuleCompiler.derived()), others).get(0);
    }

    private static List<RuleText> all() {
        return RuleText.of(List.of(RuleCompiler.derived()));
    }
}
