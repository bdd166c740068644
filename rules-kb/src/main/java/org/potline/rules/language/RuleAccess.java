package org.potline.rules.language;

import java.util.Map;

/** What may stand behind a dot: a constant of a choice, or what facts and lists can be asked. */
final class RuleAccess {
    private RuleAccess() {
    }

    static void check(RuleLint lint, RuleToken owner, RuleToken asked, RuleToken after) {
        if (RuleWords.isChoice(owner.text())) {
            if (!RuleWords.constants(owner.text()).contains(asked.text()) || after.is("(")) {
                lint.word(asked);
            }
        } else if (RuleWords.isFact(owner.text()) || owner.is("kcontext") || owner.kind().equals("text") || owner.kind().equals("number")
                || !(RuleOperands.isOfLists(asked.text()) || RuleWords.isQuestion(asked.text()))) {
            lint.add(asked, "rule-call", Map.of("value", asked.text()));
        }
    }
}
