package org.potline.rules.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.potline.rules.engine.RuleCompiler;
import org.potline.rules.language.RuleHead;
import org.potline.rules.language.RuleText;
import org.potline.rules.standard.Edition;

/**
 * What of an edition a changed edition may judge otherwise, told by comparing the two. A rule may judge otherwise when its text, a
 * parameter it compares with or a fact it speaks of differs; a clause may be found otherwise when its rule may, or when its own text,
 * strength or message differs. Everything else gives the same verdicts and the same findings.
 *
 * @param rules   rules to be carried out again
 * @param clauses clauses to be judged or worded again
 * @param facts   whether facts may differ too, because a parameter differs of which the program makes some
 */
public record Touched(Set<String> rules, Set<String> clauses, boolean facts) {
    /** The program's own rules. */
    static final List<RuleText> DERIVED = RuleText.of(List.of(RuleCompiler.derived()));

    public static Touched between(Edition before, Edition after) {
        return new EditionComparison(before, after).touched();
    }

    /** With the rules that judge other parts of the same clauses: a clause is judged again as a whole. */
    static Set<String> whole(Set<String> names, Set<String> all) {
        Set<String> of = names.stream().map(RuleHead::clauseOf).collect(Collectors.toSet());
        return all.stream().filter(rule -> of.contains(RuleHead.clauseOf(rule))).collect(Collectors.toCollection(TreeSet::new));
    }

    /** With the rules that speak of some kinds of fact, directly or through facts made of them. */
    Touched with(Edition after, Map<String, RuleText> all, Set<String> kinds) {
        if (kinds.isEmpty()) {
            return this;
        }
        var changed = new TreeSet<>(kinds);
        int before;
        do {
            before = changed.size();
            DERIVED.stream().filter(rule -> rule.words().stream().anyMatch(changed::contains)).forEach(rule -> changed.addAll(rule.makes()));
        } while (changed.size() > before);
        var named = new TreeSet<>(rules);
        all.forEach((name, rule) -> {
            if (rule.words().stream().anyMatch(changed::contains)) {
                named.add(name);
            }
        });
        Set<String> more = whole(named, all.keySet());
        var touched = new TreeSet<>(clauses);
        after.clauses().stream().filter(clause -> more.stream().anyMatch(rule -> RuleHead.clauseOf(rule).equals(clause.rule())))
                .forEach(clause -> touched.add(clause.id()));
        return new Touched(more, touched, facts);
    }
}
