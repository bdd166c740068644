package org.potline.rules.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.potline.rules.check.fact.Assessment;
import org.potline.rules.check.fact.Grade;
import org.potline.rules.check.fact.Span;
import org.potline.rules.finding.Coverage;
import org.potline.rules.finding.Finding;
import org.potline.rules.standard.Clause;
import org.potline.rules.standard.Edition;
import org.potline.rules.standard.RulePack;
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
    private final KieBase rules;
    private final DatedLimits limits;
    private final Map<List<RulePack>, KieBase> some = new ConcurrentHashMap<>();
    private final FollowingFacts following;
    private final FeatureFacts features;
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
    Checker(Edition edition, boolean workingValues, KieBase compiled) {
        this.edition = edition;
        this.workingValues = workingValues;
        var problems = new Problems();
        limits = new DatedLimits(edition, problems);
        following = new FollowingFacts(edition, problems);
        features = new FeatureFacts(edition);
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
        Judged judged = judged(plant, from, to, annualTCo2e);
        LocalText scope = new ScopeSentence(edition, limits.on(to).limits()).of(plant, to, annualTCo2e,
                FindingWriter.advice(edition, judged.verdicts()));
        return new CheckResult(scope, judged.verdicts(), judged.findings(), coverage(judged.verdicts()),
                EquippingRates.of(plant.id(), judged.facts(), judged.verdicts()));
    }

    /** Whether our working values count beside printed ones. */
    public boolean countsWorkingValues() {
        return workingValues;
    }

    KieBase rules() {
        return rules;
    }

    /** Some of the rules, of this edition or of one amended, compiled alone: kept, since many proposals touch the same. */
    Map<List<RulePack>, KieBase> some() {
        return some;
    }

    /** As {@link #check}, with the facts that were judged: the baseline of a proposal. */
    public Judged judged(Plant plant, LocalDate from, LocalDate to, OptionalDouble annualTCo2e) {
        var span = new Span(from, to);
        List<Object> facts = facts(plant, span, annualTCo2e);
        List<Verdict> verdicts = judge(span, facts);
        return new Judged(plant, span, annualTCo2e, workingValues, facts, verdicts, findings(plant, to, facts, verdicts));
    }

    List<Object> facts(Plant plant, Span span, OptionalDouble annualTCo2e) {
        return new PlantFacts(plant, limits.on(span.last()).scales(), following, features).all(span, annualTCo2e);
    }

    /** Clause by clause: first the remark that a value is not in force, if so, then what is broken. */
    private List<Finding> findings(Plant plant, LocalDate day, List<Object> facts, List<Verdict> verdicts) {
        List<Finding> broken = new FindingWriter(edition, plant, facts).write(verdicts);
        var remarks = new NotInForce(edition);
        var findings = new ArrayList<Finding>();
        for (Clause clause : edition.clauses()) {
            remarks.of(clause, plant, facts, day).ifPresent(findings::add);
            broken.stream().filter(finding -> finding.clause().equals(clause.id())).forEach(findings::add);
        }
        return findings;
    }

    /** The verdicts on given facts, in the edition's order of clauses, then by subject. */
    public List<Verdict> judge(Span span, List<Object> facts) {
        var collector = new VerdictCollector();
        KieSession session = rules.newKieSession();
        try {
            session.addEventListener(collector);
            session.insert(new Assessment(span.last(), span, workingValues));
            limits.on(span.last()).limits().forEach(session::insert);
            facts.forEach(session::insert);
            session.fireAllRules();
            return inOrder(collector.verdicts());
        } catch (BadInput e) {
            throw e;
        } catch (RuntimeException e) {
            throw new EngineErrors(edition.packs(), new Problems()).failed(e, edition.id());
        } finally {
            session.dispose();
        }
    }

    private List<Verdict> inOrder(List<Verdict> verdicts) {
        var judged = new HashSet<String>();
        for (Verdict verdict : verdicts) {
            if (!orderOfClause.containsKey(verdict.clause()) || !judged.add(verdict.clause() + " " + verdict.subject())) {
                throw BadInput.of(Where.file("rules-kb/standards/" + edition.id()), RuleCompiler.BUNDLE,
                        orderOfClause.containsKey(verdict.clause()) ? "verdict-twice" : "verdict-stray",
                        Map.of("rule", verdict.rule(), "clause", verdict.clause(), "subject", verdict.subject()));
            }
        }
        var ordered = new ArrayList<>(verdicts);
        ordered.sort(Comparator.comparing((Verdict verdict) -> orderOfClause.get(verdict.clause()))
                .thenComparing(Verdict::subject));
        return ordered;
    }

    private List<Coverage> coverage(List<Verdict> verdicts) {
        return edition.clauses().stream().map(clause -> {
            List<Verdict> own = verdicts.stream().filter(verdict -> verdict.clause().equals(clause.id())).toList();
            int met = (int) own.stream().filter(Verdict::met).count();
            return new Coverage(clause.id(), own.size(), met, own.size() - met);
        }).toList();
    }

    /** An accuracy class with its place in the scales in force on a day. */
    public Grade grade(AccuracyClass accuracy, LocalDate day) {
        return Grade.of(accuracy, limits.on(day).scales());
    }

    /** What follows from given facts on a day: metering points needed, instruments an analysis needs, data the accounting needs. */
    public List<Object> following(List<Object> given, LocalDate day) {
        return following.of(given, day);
    }

    /** What an instrument contributes to the error of its chain, as the square of its limit [%²]; empty where its class does not tell. */
    public OptionalDouble squareOfError(AccuracyClass accuracy, LocalDate day) {
        return new ChainError(limits.on(day).scales()).square(accuracy);
    }
}
