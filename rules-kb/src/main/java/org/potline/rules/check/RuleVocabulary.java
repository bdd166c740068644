package org.potline.rules.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.potline.rules.standard.RulePack;

/** What the rule language tells to those who read rules from outside this package. */
public final class RuleVocabulary {
    private RuleVocabulary() {
    }

    /** Whether a word is the name of a fact. */
    public static boolean isFact(String word) {
        return RuleWords.isFact(word);
    }

    /** The name that clauses know a rule by: of {@code EQ-6.chain}, which judges a part of what EQ-6 asks, {@code EQ-6}. */
    public static String clauseOf(String rule) {
        return RuleHead.clauseOf(rule);
    }

    /** The parameters a rule of a pack compares with. */
    public static Set<String> limits(RulePack pack, String rule) {
        return RuleHead.of(List.of(pack)).stream().filter(head -> head.name().equals(rule)).findFirst().map(RuleHead::limits)
                .orElse(Set.of());
    }

    /** The rules that make facts of facts, on which the rules of every edition build. */
    public static RulePack derived() {
        return RuleCompiler.derived();
    }

    /** Those of them on which the rules of packs build. */
    public static RulePack derived(List<RulePack> packs) {
        return DerivedRules.pack(DerivedRules.of(RuleText.of(packs)));
    }

    /** Of a choice's value, such as {@code Item} and {@code ACTIVITY_DATA}, the next value there is; empty where it is no choice. */
    public static Optional<String> otherChoice(String choice, String value) {
        return RuleWords.CHOICES.stream().filter(known -> known.getSimpleName().equals(choice)).findFirst().flatMap(known -> {
            Object[] values = known.getEnumConstants();
            for (int i = 0; i < values.length; i++) {
                if (values[i].toString().equals(value)) {
                    return Optional.of(values[(i + 1) % values.length].toString());
                }
            }
            return Optional.empty();
        });
    }
}
