package org.potline.scenario.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.potline.rules.finding.Coverage;
import org.potline.rules.finding.Finding;

/**
 * How a scenario differs from its baseline: scenario less baseline, so that a better meter shows below nought where less is better.
 *
 * @param baseline the baseline
 * @param scenario the scenario
 */
public record Increments(BaselineResult baseline, ScenarioResult scenario) {
    private static final double CNY_PER_UNIT = 10_000;

    /**
     * A clause that fares otherwise.
     *
     * @param before how it fared; of a clause that the baseline's edition lacks nothing is in scope
     * @param after  how it fares; of a clause that the scenario's edition lacks nothing is in scope
     */
    public record CoverageChange(Coverage before, Coverage after) {
    }

    /** Findings of the scenario that the baseline has not, by clause and subject. */
    public List<Finding> gained() {
        return missingFrom(baseline.state().findings(), scenario.state().findings());
    }

    /**
     * Those of {@link #gained} that only say that what is bought has no papers yet: of an instrument bought, and either of no clause on
     * equipping, or of one that cannot be judged while the card does not say enough. They go when card, archive and records are filled in.
     */
    public List<Finding> papers() {
        return gained().stream().filter(finding -> isOfBought(finding.subject()) && (finding.kind() == Finding.Kind.UNDECIDED
                || !scenario.state().equipping().contains(finding.clause()))).toList();
    }

    /** Whether a subject is an instrument bought, or something of it: {@code CE-301}, {@code CE-301/2025-Q1}. */
    private boolean isOfBought(String subject) {
        int slash = subject.indexOf('/');
        return scenario.bought().contains(slash < 0 ? subject : subject.substring(0, slash));
    }

    /** Findings of the baseline that the scenario has not, by clause and subject. */
    public List<Finding> lost() {
        return missingFrom(scenario.state().findings(), baseline.state().findings());
    }

    /** One clause may find fault with one subject several times; so many are taken as there. */
    private static List<Finding> missingFrom(List<Finding> there, List<Finding> asked) {
        var left = new HashMap<List<String>, Integer>();
        there.forEach(finding -> left.merge(List.of(finding.clause(), finding.subject()), 1, Integer::sum));
        var missing = new ArrayList<Finding>();
        for (Finding finding : asked) {
            if (left.merge(List.of(finding.clause(), finding.subject()), -1, Integer::sum) < 0) {
                missing.add(finding);
            }
        }
        return missing;
    }

    /** The clauses that fare otherwise, in the order of the editions. */
    public List<CoverageChange> coverage() {
        Map<String, Coverage> before = new LinkedHashMap<>();
        Map<String, Coverage> after = new LinkedHashMap<>();
        baseline.state().coverage().forEach(line -> before.put(line.clause(), line));
        scenario.state().coverage().forEach(line -> after.put(line.clause(), line));
        var clauses = new LinkedHashMap<>(before);
        after.forEach(clauses::putIfAbsent);
        return clauses.keySet().stream()
                .map(clause -> new CoverageChange(before.getOrDefault(clause, new Coverage(clause, 0, 0, 0)),
                        after.getOrDefault(clause, new Coverage(clause, 0, 0, 0))))
                .filter(change -> !change.before().equals(change.after())).toList();
    }

    /** Change of the standard uncertainty u of an output [tCO2e]; empty where either is not known or has no such source. */
    public OptionalDouble deltaUTCo2e(String output) {
        OptionalDouble before = u(baseline.state(), output);
        OptionalDouble after = u(scenario.state(), output);
        return before.isEmpty() || after.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(after.getAsDouble() - before.getAsDouble());
    }

    private static OptionalDouble u(SiteState state, String output) {
        return state.output(output).map(OutputState::u).orElse(OptionalDouble.empty());
    }

    /** Change of the expanded uncertainty U = 1.96 u of the total [tCO2e]; empty as {@link #deltaUTCo2e}. */
    public OptionalDouble deltaU95TotalTCo2e() {
        return less(scenario.state().total().expanded(), baseline.state().total().expanded());
    }

    /** Change of the expanded uncertainty U = 1.96 u of the electrolysis process [tCO2e]; empty as {@link #deltaUTCo2e}. */
    public OptionalDouble deltaU95ProcessTCo2e() {
        return less(scenario.state().process().expanded(), baseline.state().process().expanded());
    }

    private static OptionalDouble less(OptionalDouble after, OptionalDouble before) {
        return before.isEmpty() || after.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(after.getAsDouble() - before.getAsDouble());
    }

    /** Change of the rms of reported minus true of the total [tCO2e]. */
    public double deltaRmsTotalTCo2e() {
        return scenario.state().totalError().rmsTCo2e() - baseline.state().totalError().rmsTCo2e();
    }

    /** Change of the rms of reported minus true of the electrolysis process [tCO2e]. */
    public double deltaRmsProcessTCo2e() {
        return scenario.state().processError().rmsTCo2e() - baseline.state().processError().rmsTCo2e();
    }

    /**
     * Tonnes by which the 95 % uncertainty U of a year's total falls, for each 10 000 CNY spent over the horizon [tCO2e]; below nought where it
     * rises; empty where nothing is spent or U is not known.
     */
    public OptionalDouble u95TotalTCo2ePer10kCny() {
        return per10k(deltaU95TotalTCo2e());
    }

    /** The same of the electrolysis process. */
    public OptionalDouble u95ProcessTCo2ePer10kCny() {
        return per10k(deltaU95ProcessTCo2e());
    }

    /**
     * What the fall of the process's U of a year is worth at the price of an allowance, for each 10 000 CNY spent over the horizon [CNY];
     * allowances are surrendered for the process alone. Empty where nothing is spent, U is not known, or there is no price.
     */
    public OptionalDouble u95ProcessCnyPer10kCny() {
        OptionalDouble tonnes = u95ProcessTCo2ePer10kCny();
        return tonnes.isEmpty() || baseline.price().isEmpty() ? OptionalDouble.empty()
                : OptionalDouble.of(tonnes.getAsDouble() * baseline.price().get().cnyPerT());
    }

    /** True tonnes that the measures save over the horizon, for each 10 000 CNY spent over it [tCO2e]; empty where nothing is spent or saved. */
    public OptionalDouble savedTCo2ePer10kCny() {
        return scenario.measures().isEmpty() ? OptionalDouble.empty()
                : per10k(OptionalDouble.of(-scenario.measures().get().total().meanTrueTCo2e() * scenario.horizonYears()));
    }

    private OptionalDouble per10k(OptionalDouble change) {
        double cost = scenario.costCny();
        return change.isEmpty() || cost <= 0 ? OptionalDouble.empty() : OptionalDouble.of(-change.getAsDouble() / (cost / CNY_PER_UNIT));
    }
}
