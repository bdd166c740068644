package org.potline.rules.mutation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.potline.rules.check.Checker;
import org.potline.rules.language.RuleHead;
import org.potline.rules.standard.RulePack;

/**
 * The rules that together judge a clause, or several of one form: one of them is changed at a time.
 *
 * @param name    name of the rule they are parts of
 * @param rules   the rules
 * @param clauses clauses they judge
 * @param below   the rules that make facts of facts on which these build
 * @param alone   the checker by these rules, unchanged
 */
record Family(String name, List<RuleSource> rules, Set<String> clauses, RulePack below, Checker alone) {

    /** The parameters they compare with, or the rules below them. */
    Set<String> limits() {
        var limits = new TreeSet<String>();
        rules.forEach(source -> limits.addAll(RuleHead.limits(source.pack(), source.name())));
        RuleSource.of(below).forEach(source -> limits.addAll(RuleHead.limits(below, source.name())));
        return limits;
    }

    boolean buildsOn(RuleSource derived) {
        return RuleSource.of(below).stream().anyMatch(source -> source.name().equals(derived.name()));
    }

    /** The rules below, one of them changed. */
    RulePack below(RuleSource derived, Mutant mutant) {
        return new RulePack(below.shown(), below.text().replace(derived.alone().text(), mutant.pack().orElseThrow().text()));
    }
}
