package org.potline.rules.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.potline.rules.fact.Outcome;
import org.potline.rules.fact.plant.FollowingFacts;
import org.potline.rules.fact.plant.LimitFacts;
import org.potline.rules.finding.Modality;
import org.potline.rules.language.RuleHead;
import org.potline.rules.language.RuleTexts;
import org.potline.rules.parameter.AccuracyScales;
import org.potline.rules.parameter.Parameter;
import org.potline.rules.standard.Clause;
import org.potline.rules.standard.Edition;
import org.potline.rules.wording.FindingWriter;
import org.potline.twin.text.Language;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.Problems;
import org.potline.twin.yaml.YamlValue;

/** Refuses an edition whose clauses, rules, messages and parameters do not belong to each other: what is left over was misspelt. */
final class EditionGuard {
    private final Edition edition;
    private final List<RuleHead> rules;
    private final Problems problems;

    EditionGuard(Edition edition, Problems problems) {
        this.edition = edition;
        this.rules = RuleHead.of(edition.packs());
        this.problems = problems;
    }

    void check() {
        edition.clauses().stream().filter(clause -> clause.unchecked().isEmpty()).forEach(this::checkClause);
        rules.stream().filter(RuleHead::judges)
                .filter(rule -> edition.clauses().stream().noneMatch(clause -> rule.isOf(clause.rule())))
                .forEach(rule -> problems.add(rule.where(), RuleTexts.BUNDLE, "rule-without-clause", Map.of("rule", rule.name())));
        checkMessages();
        edition.parameters().values().forEach(this::checkParameter);
    }

    private void checkClause(Clause clause) {
        Optional<RuleHead> rule = rules.stream().filter(head -> head.name().equals(clause.rule())).findFirst();
        if (rule.isEmpty()) {
            problems.add(clause.where(), RuleTexts.BUNDLE, "clause-without-rule",
                    Map.of("clause", clause.id(), "rule", clause.rule()));
            return;
        }
        rules.stream().filter(each -> each.isOf(clause.rule())).forEach(each -> checkLimits(clause, each));
    }

    private void checkLimits(Clause clause, RuleHead rule) {
        for (String of : rule.limits()) {
            Parameter parameter = edition.parameters().get(of);
            if (parameter == null) {
                problems.add(rule.where(), RuleTexts.BUNDLE, "rule-without-parameter",
                        Map.of("rule", rule.name(), "parameter", of, "known", String.join(", ", edition.parameters().keySet())));
            } else if (parameter.by().equals(LimitFacts.BY_CLAUSE) && parameter.row(clause.id()).isEmpty()) {
                problems.add(clause.where(), RuleTexts.BUNDLE, "clause-without-row",
                        Map.of("clause", clause.id(), "rule", clause.rule(), "parameter", of));
            }
        }
    }

    /** Each duty has its message; each message is one that a verdict can ask for. */
    private void checkMessages() {
        var possible = new HashSet<String>();
        for (Clause clause : edition.clauses().stream().filter(each -> each.unchecked().isEmpty()).toList()) {
            rules.stream().filter(rule -> rule.judges() && rule.isOf(clause.rule())).map(RuleHead::name)
                    .forEach(rule -> checkMessages(clause, rule, possible));
        }
        edition.messages().keys(Language.EN).stream().filter(key -> !possible.contains(key)).forEach(key -> problems.add(
                Where.file("rules-kb/standards/" + edition.id() + "/messages"), RuleTexts.BUNDLE, "message-stray",
                Map.of("key", key)));
    }

    private void checkMessages(Clause clause, String rule, Set<String> possible) {
        for (Outcome outcome : Outcome.values()) {
            String key = rule + "." + YamlValue.nameOf(outcome);
            possible.addAll(List.of(key, key + FindingWriter.WITHOUT_MISSING));
        }
        possible.add(rule + FindingWriter.MEND);
        possible.add(rule + FindingWriter.MEND + FindingWriter.WITHOUT_MISSING);
        String key = rule + ".broken";
        for (Language language : clause.modality() == Modality.MAY ? new Language[0] : Language.values()) {
            if (!edition.messages().keys(language).contains(key)) {
                problems.add(clause.where(), RuleTexts.BUNDLE, "message-missing", Map.of("key", key, "language", language.code()));
            }
        }
    }

    /** A parameter that no rule compares with and no table of ours reads would be a change without any effect. */
    private void checkParameter(Parameter parameter) {
        if (parameter.by().equals(LimitFacts.BY_CLAUSE)) {
            parameter.rows().stream().filter(row -> edition.clause(row.key()).isEmpty()).forEach(row -> problems.add(
                    row.values().get(0).where(), RuleTexts.BUNDLE, "limit-clause",
                    Map.of("value", row.values().get(0).text(), "known", row.key())));
        }
        var known = new TreeSet<>(FollowingFacts.TABLES);
        known.add(AccuracyScales.ID);
        rules.forEach(rule -> known.addAll(rule.limits()));
        if (!known.contains(parameter.id())) {
            Where first = parameter.rows().isEmpty() ? Where.file("rules-kb/standards/" + edition.id() + "/parameters")
                    : Where.file(parameter.rows().get(0).values().get(0).where().file());
            problems.add(first, RuleTexts.BUNDLE, "parameter-unused",
                    Map.of("parameter", parameter.id(), "known", String.join(", ", known)));
        }
    }
}
