package org.potline.rules.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.potline.rules.language.RuleForm.Fact;
import org.potline.rules.language.RuleForm.Gathered;
import org.potline.rules.language.RuleForm.Need;
import org.potline.rules.language.RuleForm.Several;
import org.potline.rules.language.RuleForm.Whether;
import org.potline.rules.standard.RulePack;
import org.potline.twin.yaml.Problems;

/**
 * Looks for conditions that the engine reads and we do not, such as {@code years > 1 && < 3}: a rule with one would be judged, but why it
 * applies or not could not be told.
 */
public final class RuleConditions {
    private RuleConditions() {
    }

    /** Reports each condition of packs that the engine has compiled and that is no expression to us. */
    public static void check(List<RulePack> packs, Problems problems) {
        for (RulePack pack : packs) {
            for (RuleForm rule : RuleForm.of(List.of(pack))) {
                var conditions = new ArrayList<List<RuleToken>>();
                rule.needs().forEach(need -> gather(need, conditions));
                conditions.forEach(condition -> check(condition, pack, problems));
            }
        }
    }

    private static void gather(Need need, Collection<List<RuleToken>> conditions) {
        if (need instanceof Fact fact) {
            conditions.addAll(fact.names().values());
            conditions.addAll(fact.conditions());
        } else if (need instanceof Several several) {
            several.needs().forEach(each -> gather(each, conditions));
        } else if (need instanceof Whether whether) {
            gather(whether.need(), conditions);
        } else if (need instanceof Gathered gathered) {
            gather(gathered.need(), conditions);
            conditions.addAll(gathered.conditions());
        }
    }

    private static void check(List<RuleToken> condition, RulePack pack, Problems problems) {
        try {
            RuleExpression.of(condition);
        } catch (NoExpression e) {
            problems.add(e.token().where(pack), RuleTexts.BUNDLE, e.key().equals("rule-deep") ? e.key() : "rule-condition",
                    Map.of("value", e.token().text()));
        }
    }
}
