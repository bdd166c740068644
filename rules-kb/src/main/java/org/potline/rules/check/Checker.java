package org.potline.rules.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.potline.rules.engine.CheckResult;
import org.potline.rules.engine.CompiledRules;
import org.potline.rules.engine.RuleCompiler;
import org.potline.rules.engine.RuleSession;
import org.potline.rules.engine.Verdict;
import org.potline.rules.explanation.Explainer;
import org.potline.rules.explanation.NotInForce;
import org.potline.rules.explanation.ScopeSentence;
import org.potline.rules.fact.Assessment;
import org.potline.rules.fact.Grade;
import org.potline.rules.fact.Link;
import org.potline.rules.fact.Span;
import org.potline.rules.fact.plant.ChainError;
import org.potline.rules.fact.plant.FeatureFacts;
import org.potline.rules.fact.plant.FollowingFacts;
import org.potline.rules.fact.plant.PlantFacts;
import org.potline.rules.finding.Coverage;
import org.potline.rules.finding.Finding;
import org.potline.rules.language.RuleTexts;
import org.potline.rules.standard.Clause;
import org.potline.rules.standard.Edition;
import org.potline.rules.standard.RulePack;
import org.potline.rules.wording.FindingWriter;
import org.potline.rules.wording.Wording;
import org.potline.twin.plant.AccuracyClass;
import org.potline.twin.plant.Plant;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.Problems;

/**
 * Checks plants against an edition. The rules are compiled once, here; a checker can then be used by many threads at a time.
 */
public final class Checker {
    private final Edition edition;
    private final boolean workingValues;
    private final CompiledRules rules;
    private final DatedLimits limits;
    private final Map<List<RulePack>, CompiledRules> some = new ConcurrentHashMap<>();
    private final FollowingFacts following;
    private final FeatureFacts features;
    private final NotInForce remarks;
    private final Map<String, Integer> orderOfClause = new HashMap<>();

    /** A checker for which a working value of ours counts only where no document prints one. */
    public Checker(Edition edition) {
        this(edition, false);
    }

    /**
     * A checker.
     *
     * @param workingValues whether our working values count beside printed ones too, so that the stricter binds
     * @throws BadInput when rules or parameters of the edition are broken, with file and line
     */
    public Checker(Edition edition, boolean workingValues) {
        this(edition, workingValues, null);
    }

    /** @param compiled the rules, where they are compiled already */
    Checker(Edition edition, boolean workingValues, CompiledRules compiled) {
        this.edition = edition;
        this.workingValues = workingValues;
        var problems = new Problems();
        limits = new DatedLimits(edition, problems);
        following = new FollowingFacts(edition, problems);
        features = new FeatureFacts(edition);
        remarks = new NotInForce(edition);
        if (compiled == null) {
            RuleCompiler.lint(edition.packs(), problems);
            new EditionGuard(edition, problems).check();
        }
        problems.refuseIfAny();
        rules = compiled == null ? RuleCompiler.compile(edition.packs()) : compiled;
        edition.clauses().forEach(clause -> orderOfClause.put(clause.id(), orderOfClause.size()));
    }

    /**
     * A checker of an edition whose rules, messages and clauses need not belong to each other: to try rules by.
     *
     * @param derived the rules that make facts of facts
     * @throws BadInput when rules or parameters are broken, with file and line
     */
    public static Checker unguarded(Edition edition, RulePack derived) {
        return new Checker(edition, false, RuleCompiler.compile(derived, edition.packs()));
    }

    public Edition edition() {
        return edition;
    }

    /** Reports what is wrong with an edition that can be seen without compiling its rules. */
    public static void inspect(Edition edition, Problems problems) {
        new DatedLimits(edition, problems);
        new FollowingFacts(edition, problems);
        RuleCompiler.lint(edition.packs(), problems);
        new EditionGuard(edition, problems).check();
    }

    /** A checker by the same rules with other parameters: nothing is compiled again. */
    public Checker with(Edition changed, boolean withWorkingValues) {
        if (!changed.packs().equals(edition.packs())) {
            throw new IllegalArgumentException("Edition (%s) has other rules than (%s).".formatted(changed.id(), edition.id()));
        }
        return changed == edition && withWorkingValues == workingValues ? this : new Checker(changed, withWorkingValues, rules);
    }

    /**
     * Checks a plant.
     *
     * @param from        first day of the period
     * @param to          last day of the period, itself in it; the limits in force on this day count
     * @param annualTCo2e annual emission [tCO2e] that decides the scope; where empty the plant's declared one does, and where
     *                    that is not known either the plant counts as in scope, with a finding that says so
     */
    public CheckResult check(Plant plant, LocalDate from, LocalDate to, OptionalDouble annualTCo2e) {
        var span = new Span(from, to);
        List<Object> facts = facts(plant, span, annualTCo2e);
        return result(plant, span, annualTCo2e, facts, judge(span, facts));
    }

    /** Checks a plant as {@link #check} does, and can then tell the reason of every verdict, and of every verdict that is not there. */
    public Explainer explain(Plant plant, LocalDate from, LocalDate to, OptionalDouble annualTCo2e) {
        var span = new Span(from, to);
        List<Object> facts = facts(plant, span, annualTCo2e);
        try (var session = new RuleSession(rules, edition)) {
            session.insert(given(span));
            session.insert(facts);
            session.fire();
            return new Explainer(edition, plant, span, facts, session, result(plant, span, annualTCo2e, facts, inOrder(session.verdicts())));
        }
    }

    CheckResult result(Plant plant, Span span, OptionalDouble annualTCo2e, List<Object> facts, List<Verdict> verdicts) {
        LocalDate day = span.last();
        LocalText scope = new ScopeSentence(edition, limits.on(day).limits()).of(plant, day, annualTCo2e,
                FindingWriter.advice(edition, verdicts));
        return new CheckResult(scope, verdicts, findings(plant, day, facts, verdicts, new Wording(plant, facts)), coverage(verdicts),
                EquippingRates.of(plant.id(), facts, verdicts));
    }

    /** Whether our working values count beside printed ones. */
    public boolean countsWorkingValues() {
        return workingValues;
    }

    CompiledRules rules() {
        return rules;
    }

    /** Some of the rules, of this edition or of one amended, compiled alone: kept, since many proposals touch the same. */
    Map<List<RulePack>, CompiledRules> some() {
        return some;
    }

    /** As {@link #check}, with the facts that were judged: the baseline of a proposal. */
    public Judged judged(Plant plant, LocalDate from, LocalDate to, OptionalDouble annualTCo2e) {
        var span = new Span(from, to);
        List<Object> facts = facts(plant, span, annualTCo2e);
        List<Verdict> verdicts = judge(span, facts);
        var wording = new Wording(plant, facts);
        return new Judged(plant, span, annualTCo2e, workingValues, facts, verdicts, findings(plant, to, facts, verdicts, wording), wording);
    }

    /**
     * The facts of a plant that the rules judge.
     *
     * @param span        period checked; accuracy scales and needs of its last day count
     * @param annualTCo2e as in {@link #check}
     */
    public List<Object> facts(Plant plant, Span span, OptionalDouble annualTCo2e) {
        return new PlantFacts(plant.installedBy(span.last()), limits.on(span.last()).scales(), following, features).all(span, annualTCo2e);
    }

    /** Those facts of a plant that rest on its meters. */
    List<Object> factsOfMeters(Plant plant, Span span) {
        return new PlantFacts(plant.installedBy(span.last()), limits.on(span.last()).scales(), following, features).ofMeters(span);
    }

    /** Clause by clause: first the remark that a value is not in force, if so, then what is broken. */
    private List<Finding> findings(Plant plant, LocalDate day, List<Object> facts, List<Verdict> verdicts, Wording wording) {
        Map<String, List<Finding>> broken = new FindingWriter(edition, wording).write(verdicts).stream()
                .collect(Collectors.groupingBy(Finding::clause));
        var findings = new ArrayList<Finding>();
        for (Clause clause : edition.clauses()) {
            remarks.of(clause, plant, facts, day).ifPresent(findings::add);
            findings.addAll(broken.getOrDefault(clause.id(), List.of()));
        }
        return findings;
    }

    /** The verdicts on given facts, in the edition's order of clauses, then by subject. */
    public List<Verdict> judge(Span span, List<Object> facts) {
        try (var session = new RuleSession(rules, edition)) {
            session.insert(given(span));
            session.insert(facts);
            session.fire();
            return inOrder(session.verdicts());
        }
    }

    /**
     * Opens a check that stays open while its plant is edited.
     *
     * @param from        as in {@link #check}
     * @param to          as in {@link #check}
     * @param annualTCo2e as in {@link #check}
     */
    public CheckSession open(Plant plant, LocalDate from, LocalDate to, OptionalDouble annualTCo2e) {
        return new CheckSession(this, new RuleSession(rules, edition), plant, new Span(from, to), annualTCo2e);
    }

    /** What is given whatever the plant: the assessment, and the limits in force on its day. */
    List<Object> given(Span span) {
        var given = new ArrayList<Object>(List.of(new Assessment(span.last(), span, workingValues)));
        given.addAll(limits.bounds(span.last(), workingValues));
        return given;
    }

    List<Verdict> inOrder(Collection<Verdict> verdicts) {
        var byClause = new ArrayList<List<Verdict>>();
        edition.clauses().forEach(clause -> byClause.add(new ArrayList<>()));
        for (Verdict verdict : verdicts) {
            Integer place = orderOfClause.get(verdict.clause());
            if (place == null) {
                throw refused(verdict, "verdict-stray");
            }
            byClause.get(place).add(verdict);
        }
        var ordered = new ArrayList<Verdict>(verdicts.size());
        for (List<Verdict> own : byClause) {
            own.sort(Comparator.comparing(Verdict::subject));
            for (int i = 1; i < own.size(); i++) {
                if (own.get(i).subject().equals(own.get(i - 1).subject())) {
                    throw refused(own.get(i), "verdict-twice");
                }
            }
            ordered.addAll(own);
        }
        return ordered;
    }

    private BadInput refused(Verdict verdict, String key) {
        return BadInput.of(Where.file("rules-kb/standards/" + edition.id()), RuleTexts.BUNDLE, key,
                Map.of("rule", verdict.rule(), "clause", verdict.clause(), "subject", verdict.subject()));
    }

    /** In the edition's order; the verdicts stand in it too. */
    private List<Coverage> coverage(List<Verdict> verdicts) {
        var coverage = new ArrayList<Coverage>();
        int next = 0;
        for (Clause clause : edition.clauses()) {
            int first = next;
            int met = 0;
            while (next < verdicts.size() && verdicts.get(next).clause().equals(clause.id())) {
                met += verdicts.get(next).met() ? 1 : 0;
                next++;
            }
            coverage.add(new Coverage(clause.id(), next - first, met, next - first - met));
        }
        return coverage;
    }

    /** An accuracy class with its place in the scales in force on a day. */
    public Grade grade(AccuracyClass accuracy, LocalDate day) {
        return Grade.of(accuracy, limits.on(day).scales());
    }

    /** What follows from given facts on a day: metering points needed, instruments an analysis needs, data the accounting needs. */
    public List<Object> following(List<Object> given, LocalDate day) {
        return following.of(given, day);
    }

    /** What an instrument contributes to the error of its chain, read at full scale and 20 °C; empty where its class does not tell. */
    public Optional<Link> link(String chain, String use, String no, boolean head, AccuracyClass accuracy, LocalDate day) {
        return new ChainError(limits.on(day).scales()).link(chain, use, no, head, accuracy, OptionalDouble.empty(), OptionalDouble.empty());
    }
}
