package org.potline.rules.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.potline.rules.engine.Verdict;
import org.potline.rules.fact.Span;
import org.potline.rules.finding.Finding;
import org.potline.rules.wording.Wording;
import org.potline.twin.plant.Plant;

/** A plant as an edition judges it, with the facts it was judged by: the baseline that a changed edition is compared with. */
public final class Judged {
    private final Plant plant;
    private final Span span;
    private final OptionalDouble annualTCo2e;
    private final boolean workingValues;
    private final List<Object> facts;
    private final List<Verdict> verdicts;
    private final List<Finding> findings;
    private final Map<String, List<Verdict>> verdictsOf = new LinkedHashMap<>();
    private final Map<String, List<Finding>> findingsOf = new LinkedHashMap<>();
    private final Map<String, List<Object>> factsOf = new HashMap<>();
    private final Wording wording;

    Judged(Plant plant, Span span, OptionalDouble annualTCo2e, boolean workingValues, List<Object> facts, List<Verdict> verdicts,
            List<Finding> findings, Wording wording) {
        this.plant = plant;
        this.span = span;
        this.annualTCo2e = annualTCo2e;
        this.workingValues = workingValues;
        this.facts = List.copyOf(facts);
        this.verdicts = List.copyOf(verdicts);
        this.findings = List.copyOf(findings);
        this.wording = wording;
        facts.forEach(fact -> factsOf.computeIfAbsent(fact.getClass().getSimpleName(), kind -> new ArrayList<>()).add(fact));
        verdicts.forEach(verdict -> verdictsOf.computeIfAbsent(verdict.clause(), id -> new ArrayList<>()).add(verdict));
        findings.forEach(finding -> findingsOf.computeIfAbsent(finding.clause(), id -> new ArrayList<>()).add(finding));
    }

    public Plant plant() {
        return plant;
    }

    public Span span() {
        return span;
    }

    OptionalDouble annualTCo2e() {
        return annualTCo2e;
    }

    /** Whether working values counted beside printed ones. */
    public boolean workingValues() {
        return workingValues;
    }

    List<Object> facts() {
        return facts;
    }

    /** Every verdict, in the edition's order of clauses, then by subject. */
    public List<Verdict> verdicts() {
        return verdicts;
    }

    /** Its findings, in the same order. */
    public List<Finding> findings() {
        return findings;
    }

    /** The verdicts of one clause. */
    public List<Verdict> verdicts(String clause) {
        return verdictsOf.getOrDefault(clause, List.of());
    }

    /** The findings of one clause. */
    public List<Finding> findings(String clause) {
        return findingsOf.getOrDefault(clause, List.of());
    }

    /** Its facts of one kind. */
    List<Object> facts(String kind) {
        return factsOf.getOrDefault(kind, List.of());
    }

    /** Made once: many proposals are compared with one baseline. */
    Wording wording() {
        return wording;
    }
}
