package org.potline.rules.rulecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.potline.rules.check.Checker;
import org.potline.rules.engine.Verdict;
import org.potline.rules.fact.Outcome;
import org.potline.rules.finding.Modality;
import org.potline.rules.parameter.ValueChange;
import org.potline.rules.standard.CaseFile;
import org.potline.rules.standard.Clause;
import org.potline.rules.standard.Edition;
import org.potline.rules.standard.RulePack;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Problem;
import org.potline.twin.text.Texts;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.Problems;
import org.potline.twin.yaml.YamlValue;

/** Runs the rule cases of an edition. */
public final class RuleCases {
    private static final Texts TEXTS = Texts.of(CaseReader.BUNDLE);

    private RuleCases() {
    }

    /**
     * Runs every case of an edition and of those it includes, in the order of their files; then one failed result for each clause
     * without a case on either side.
     *
     * @throws BadInput when rules, parameters or case files are broken, with file and line
     */
    public static List<CaseResult> run(Edition edition) {
        List<RuleCase> cases = read(edition, edition.cases());
        var results = new ArrayList<>(run(cases, day -> edition));
        results.addAll(untried(edition.clauses(), cases));
        return results;
    }

    /**
     * Runs cases each by the edition of its own day.
     *
     * @param named   edition that has every clause and every row the cases may name
     * @param on      the edition in force on a day
     * @param demands clauses that need a case on either side
     */
    public static List<CaseResult> run(Edition named, List<CaseFile> files, Function<LocalDate, Edition> on, List<Clause> demands) {
        List<RuleCase> cases = read(named, files);
        var results = new ArrayList<>(run(cases, on));
        results.addAll(untried(demands, cases));
        return results;
    }

    private static List<RuleCase> read(Edition edition, List<CaseFile> files) {
        var problems = new Problems();
        var reader = new CaseReader(edition, problems);
        List<RuleCase> cases = files.stream().flatMap(file -> reader.read(file).stream()).toList();
        problems.refuseIfAny();
        return cases;
    }

    /** Rules are compiled once for all editions that have the same. */
    private static List<CaseResult> run(List<RuleCase> cases, Function<LocalDate, Edition> on) {
        var checkers = new HashMap<List<RulePack>, Checker>();
        var results = new ArrayList<CaseResult>();
        for (RuleCase each : cases) {
            Edition edition = on.apply(each.span().last());
            results.add(run(each, edition, checkers.computeIfAbsent(edition.packs(), packs -> new Checker(edition))));
        }
        return results;
    }

    private static List<CaseResult> untried(List<Clause> clauses, List<RuleCase> cases) {
        return clauses.stream().filter(clause -> clause.unchecked().isEmpty()).flatMap(clause -> untried(clause, cases).stream()).toList();
    }

    /** A clause is tried by a case that meets it and, where it is a duty, by one that breaks it; a failed result where it is not. */
    private static Optional<CaseResult> untried(Clause clause, List<RuleCase> cases) {
        List<Boolean> met = cases.stream().flatMap(each -> each.expect().stream())
                .filter(expected -> expected.clause().equals(clause.id())).map(expected -> expected.outcome() == Outcome.MET).toList();
        String file = "cases/" + clause.id() + ".yaml";
        var lacks = new ArrayList<Problem>();
        if (!met.contains(true)) {
            lacks.add(difference(clause.where(), "case-none-met", Map.of("clause", clause.id(), "file", file)));
        }
        if (!met.contains(false) && clause.modality() != Modality.MAY) {
            lacks.add(difference(clause.where(), "case-none-broken", Map.of("clause", clause.id(), "file", file)));
        }
        return lacks.isEmpty() ? Optional.empty() : Optional.of(new CaseResult(clause.where(), clause.id(), file, lacks));
    }

    static CaseResult run(RuleCase ruleCase, Edition edition, Checker checker) {
        Edition amended = edition;
        for (ValueChange amend : ruleCase.amends()) {
            amended = amended.with(amend.applyTo(amended.parameters().get(amend.parameter())));
        }
        Checker own = checker.with(amended, ruleCase.workingValues());
        List<Verdict> verdicts = own.judge(ruleCase.span(), ruleCase.given().facts(own, ruleCase.span().last()));
        return new CaseResult(ruleCase.where(), ruleCase.clause(), ruleCase.name(), differences(ruleCase, verdicts));
    }

    private static List<Problem> differences(RuleCase ruleCase, List<Verdict> verdicts) {
        var differences = new ArrayList<Problem>();
        var expected = new LinkedHashSet<String>();
        for (Expectation expectation : ruleCase.expect()) {
            expected.add(expectation.clause() + " " + expectation.subject());
            compare(expectation, verdicts, differences);
        }
        verdicts.stream().filter(verdict -> verdict.clause().equals(ruleCase.clause()))
                .filter(verdict -> !expected.contains(verdict.clause() + " " + verdict.subject()))
                .forEach(verdict -> differences.add(difference(ruleCase.where(), "case-unexpected", Map.of("clause",
                        verdict.clause(), "subject", verdict.subject(), "given", said(verdict.outcome())))));
        return differences;
    }

    private static void compare(Expectation expectation, List<Verdict> verdicts, List<Problem> differences) {
        List<Verdict> ofClause = verdicts.stream().filter(verdict -> verdict.clause().equals(expectation.clause())).toList();
        Map<String, Object> values = new HashMap<>(Map.of("clause", expectation.clause(), "subject", expectation.subject(),
                "expected", said(expectation.outcome())));
        var found = ofClause.stream().filter(verdict -> verdict.subject().equals(expectation.subject())).findFirst();
        if (found.isEmpty()) {
            Set<String> subjects = ofClause.stream().map(verdict -> verdict.subject() + " " + YamlValue.nameOf(verdict.outcome()))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            values.put("given", subjects.isEmpty() ? "-" : String.join(", ", subjects));
            differences.add(difference(expectation.where(), "case-unfounded", values));
        } else if (found.get().outcome() != expectation.outcome()) {
            values.put("given", said(found.get().outcome()));
            differences.add(difference(expectation.where(), "case-other", values));
        } else {
            differing(expectation, "case-missing", expectation.missing(), found.get().missing(), values).ifPresent(differences::add);
            differing(expectation, "case-by", expectation.by(), found.get().evidence(), values).ifPresent(differences::add);
        }
    }

    private static Optional<Problem> differing(Expectation expectation, String key, Optional<List<String>> expected, List<String> given,
            Map<String, Object> values) {
        return expected.filter(texts -> !texts.equals(given)).map(texts -> {
            var both = new HashMap<>(values);
            both.put("expected", texts.isEmpty() ? "-" : String.join(", ", texts));
            both.put("given", given.isEmpty() ? "-" : String.join(", ", given));
            return difference(expectation.where(), key, both);
        });
    }

    private static Problem difference(Where where, String key, Map<String, ?> values) {
        return new Problem(where, CaseReader.BUNDLE, key, Map.copyOf(values));
    }

    private static LocalText said(Outcome outcome) {
        String key = "outcome." + YamlValue.nameOf(outcome);
        return new LocalText(TEXTS.say(Language.ZH, key), TEXTS.say(Language.EN, key));
    }
}
