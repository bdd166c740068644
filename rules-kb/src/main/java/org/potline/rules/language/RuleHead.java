package org.potline.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.potline.rules.standard.RulePack;
import org.potline.twin.text.Where;

/**
 * A rule as its text has it, before anything is compiled.
 *
 * @param name  name
 * @param where file and line it begins at
 * @param words  words it uses
 * @param limits parameters it compares with: each text that follows {@code of ==}
 */
public record RuleHead(String name, Where where, Set<String> words, Set<String> limits) {
    /** The rules of all packs, in their order. */
    public static List<RuleHead> of(List<RulePack> packs) {
        return packs.stream().flatMap(pack -> of(pack).stream()).toList();
    }

    private static List<RuleHead> of(RulePack pack) {
        var heads = new ArrayList<RuleHead>();
        RuleToken before = new RuleToken("sign", ";", 0);
        RuleToken last = before;
        for (RuleToken token : RuleToken.of(pack)) {
            if (before.is("rule") && token.kind().equals("text")) {
                String name = token.text().substring(1, token.text().length() - 1);
                heads.add(new RuleHead(name, before.where(pack), new TreeSet<>(), new TreeSet<>()));
            } else if (token.isWord() && !heads.isEmpty()) {
                heads.get(heads.size() - 1).words().add(token.text());
            } else if (last.is("of") && before.is("==") && token.kind().equals("text") && !heads.isEmpty()) {
                heads.get(heads.size() - 1).limits().add(token.text().substring(1, token.text().length() - 1));
            }
            last = before;
            before = token;
        }
        return heads;
    }

    /** The parameters a rule of a pack compares with. */
    public static Set<String> limits(RulePack pack, String rule) {
        return of(pack).stream().filter(head -> head.name().equals(rule)).findFirst().map(RuleHead::limits).orElse(Set.of());
    }

    /** The name that clauses know a rule by: of {@code EQ-6.chain}, which judges one of the things that EQ-6 asks, {@code EQ-6}. */
    public static String clauseOf(String rule) {
        int dot = rule.indexOf('.');
        return dot < 0 ? rule : rule.substring(0, dot);
    }

    /** Whether it is the rule of that name, or judges a part of what that one does. */
    public boolean isOf(String rule) {
        return clauseOf(name).equals(rule);
    }

    public boolean judges() {
        return words.contains("judge");
    }

    /** Whether it speaks of metering points that ought to be there, which follow from tables of parameters. */
    public boolean speaksOfNeeds() {
        return words.contains("Need");
    }
}
