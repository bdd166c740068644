package org.potline.rules.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.potline.rules.check.fact.Of;
import org.potline.rules.standard.RulePack;
import org.potline.twin.text.Where;

/**
 * A rule as its text has it, before anything is compiled.
 *
 * @param name  name
 * @param where file and line it begins at
 * @param words words it uses
 */
record RuleHead(String name, Where where, Set<String> words) {
    /** The rules of all packs, in their order. */
    static List<RuleHead> of(List<RulePack> packs) {
        return packs.stream().flatMap(pack -> of(pack).stream()).toList();
    }

    private static List<RuleHead> of(RulePack pack) {
        var heads = new ArrayList<RuleHead>();
        RuleToken before = new RuleToken("sign", ";", 0);
        for (RuleToken token : RuleToken.of(pack)) {
            if (before.is("rule") && token.kind().equals("text")) {
                String name = token.text().substring(1, token.text().length() - 1);
                heads.add(new RuleHead(name, before.where(pack), new TreeSet<>()));
            } else if (token.isWord() && !heads.isEmpty()) {
                heads.get(heads.size() - 1).words().add(token.text());
            }
            before = token;
        }
        return heads;
    }

    boolean judges() {
        return words.contains("judge");
    }

    /** What its limits are of. */
    List<Of> limits() {
        return Arrays.stream(Of.values()).filter(of -> words.contains(of.name())).toList();
    }

    /** Whether it speaks of metering points that ought to be there, which follow from tables of parameters. */
    boolean speaksOfNeeds() {
        return words.contains("Need");
    }
}
