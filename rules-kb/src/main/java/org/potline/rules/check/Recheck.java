package org.potline.rules.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.potline.rules.engine.CompiledRules;
import org.potline.rules.engine.Verdict;
import org.potline.rules.explanation.NotInForce;
import org.potline.rules.finding.Finding;
import org.potline.rules.language.RuleHead;
import org.potline.rules.language.RuleText;
import org.potline.rules.standard.Clause;
import org.potline.rules.standard.Edition;
import org.potline.rules.standard.RulePack;
import org.potline.rules.wording.FindingWriter;
import org.potline.rules.wording.Wording;

/**
 * Checks plants again by a changed edition, as far as the change may touch them: only the rules it touches are carried out, with
 * only the facts and limits they speak of. Can be used by many threads at a time.
 */
public final class Recheck {
    private final Edition before;
    private final Edition after;
    private final boolean workingValues;
    private final Touched touched;
    private final Checker facts;
    private final NotInForce remarks;
    private final Map<String, RuleText> rules;
    private final Map<List<RulePack>, CompiledRules> some;
    private final Map<Set<String>, NarrowRules> compiled = new ConcurrentHashMap<>();

    /**
     * What may be found otherwise.
     *
     * @param clauses  clauses judged or worded again; each other clause has the verdicts and findings it had
     * @param verdicts their verdicts, in the changed edition's order
     * @param findings their findings, in the same order
     */
    public record Answer(Set<String> clauses, List<Verdict> verdicts, List<Finding> findings) {
    }

    /**
     * A recheck.
     *
     * @param base  checker of the edition the baselines were judged by
     * @param after the changed edition
     */
    public Recheck(Checker base, Edition after) {
        this.before = base.edition();
        this.after = after;
        this.workingValues = base.countsWorkingValues();
        this.touched = Touched.between(before, after);
        this.facts = new Checker(after, workingValues, base.rules());
        this.remarks = new NotInForce(after);
        this.some = base.some();
        this.rules = EditionComparison.byName(after);
    }

    /** What may be found otherwise whatever the plant. */
    public Touched touched() {
        return touched;
    }

    /** What of a plant may be found otherwise, and how it is found. */
    public Answer of(Judged base) {
        List<Object> own = touched.facts() ? facts.facts(base.plant(), base.span(), base.annualTCo2e()) : base.facts();
        Map<String, List<Object>> byKind = touched.facts() ? byKind(own) : Map.of();
        Touched here = touched.facts() ? touched.with(after, rules, changedKinds(byKind(base.facts()), byKind)) : touched;
        List<Verdict> verdicts = here.rules().isEmpty() ? List.of()
                : compiled.computeIfAbsent(here.rules(), names -> new NarrowRules(after, workingValues, names, some)).judge(base.span(),
                        touched.facts() ? kind -> byKind.getOrDefault(kind, List.of()) : base::facts);
        Map<String, List<Verdict>> judged = new LinkedHashMap<>();
        verdicts.forEach(verdict -> judged.computeIfAbsent(verdict.clause(), id -> new ArrayList<>()).add(verdict));
        boolean advice = FindingWriter.advice(after, of(after.advice(), here, base, judged));
        boolean other = advice != FindingWriter.advice(before, base.verdicts(before.advice()));
        Set<String> clauses = other ? all() : here.clauses();
        var wording = own == base.facts() ? base.wording() : new Wording(base.plant(), own);
        var writer = new FindingWriter(after, wording);
        var now = new ArrayList<Verdict>();
        var findings = new ArrayList<Finding>();
        for (Clause clause : after.clauses()) {
            if (clauses.contains(clause.id())) {
                List<Verdict> of = of(clause.id(), here, base, judged);
                remarks.of(clause, base.plant(), own, base.span().last()).ifPresent(findings::add);
                findings.addAll(writer.write(of, advice));
                now.addAll(of);
            }
        }
        return new Answer(clauses, now, findings);
    }

    /** The verdicts of a clause: judged anew where its rule was carried out, else those it had. */
    private List<Verdict> of(String clause, Touched here, Judged base, Map<String, List<Verdict>> judged) {
        boolean again = after.clause(clause).map(found -> found.rule().isEmpty()
                || here.rules().stream().anyMatch(rule -> RuleHead.clauseOf(rule).equals(found.rule()))).orElse(true);
        return again ? judged.getOrDefault(clause, List.of()) : base.verdicts(clause);
    }

    private Set<String> all() {
        var ids = new TreeSet<String>();
        before.clauses().forEach(clause -> ids.add(clause.id()));
        after.clauses().forEach(clause -> ids.add(clause.id()));
        return ids;
    }

    /** Kinds of fact that are not the same as before. */
    private static Set<String> changedKinds(Map<String, List<Object>> a, Map<String, List<Object>> b) {
        var kinds = new TreeSet<String>();
        kinds.addAll(a.keySet());
        kinds.addAll(b.keySet());
        kinds.removeIf(kind -> a.getOrDefault(kind, List.of()).equals(b.getOrDefault(kind, List.of())));
        return kinds;
    }

    private static Map<String, List<Object>> byKind(List<Object> facts) {
        var kinds = new LinkedHashMap<String, List<Object>>();
        facts.forEach(fact -> kinds.computeIfAbsent(fact.getClass().getSimpleName(), kind -> new ArrayList<>()).add(fact));
        return kinds;
    }
}
