package org.potline.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.potline.rules.finding.Finding;
import org.potline.rules.uncertainty.InventoryUncertainty;
import org.potline.rules.uncertainty.OutputUncertainty;
import org.potline.scenario.whatif.Increments;
import org.potline.scenario.whatif.MeasureResult;
import org.potline.scenario.whatif.Saving;
import org.potline.scenario.whatif.SavingYear;

/** What a scenario comes to, in one sentence: what it saves, how sure the report becomes, what it costs, which findings come and go. */
final class ScenarioAnswer {
    private static final int MOST_CLAUSES = 4;
    /** A true error is told in the sentence where it changes by more than so many times what chance makes of it, our working value (D). */
    private static final double TOLD = 2;

    private final ScenarioView view;
    private final List<String> parts = new ArrayList<>();

    private ScenarioAnswer(ScenarioView view) {
        this.view = view;
    }

    /** The sentence. */
    static String of(ScenarioView view) {
        var answer = new ScenarioAnswer(view);
        answer.missing();
        view.scenario().measures().ifPresent(answer::saving);
        answer.uncertainty();
        answer.errors();
        answer.cost();
        answer.findings();
        String sentence = view.say("whatif.sentence", Map.of("parts", String.join(view.say("whatif.semicolon"), answer.parts)));
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private void add(String key, Map<String, ?> values) {
        parts.add(view.say(key, values));
    }

    /** Sources that the report loses: what it no longer counts it no longer errs in, so this comes first. */
    private void missing() {
        List<String> lost = view.lostSources();
        if (!lost.isEmpty()) {
            double tonnes = lost.stream().map(id -> view.before().output(id).orElseThrow().tCo2e()).reduce(0.0, Double::sum);
            add("whatif.loses", Map.of("missing", Gathered.words(view, lost.stream().map(view::output).toList()), "tonnes",
                    ScenarioView.tonnes(tonnes)));
        }
    }

    private void saving(MeasureResult measures) {
        Saving saving = told(measures);
        SavingYear first = saving.first();
        if (saving.meanTrueTCo2e() <= 0) {
            add("whatif.saves-not", Map.of("output", view.output(saving.id()), "true", ScenarioView.tonnes(-saving.meanTrueTCo2e())));
            return;
        }
        add(first.uTCo2e().isPresent() ? "whatif.saves" : "whatif.saves-open", Map.of("output", view.output(saving.id()), "true",
                ScenarioView.tonnes(saving.meanTrueTCo2e()), "reported", ScenarioView.tonnes(first.reportedTCo2e()), "half",
                first.uTCo2e().isEmpty() ? "" : ScenarioView.size(OutputUncertainty.K_95 * first.uTCo2e().getAsDouble())));
        parts.add(proof(view, saving));
    }

    /** Of total and process the one whose saving the meters prove more often; of equals the total. */
    static Saving told(MeasureResult measures) {
        return measures.process().meanTrueTCo2e() > 0 && measures.process().proved() > measures.total().proved() ? measures.process()
                : measures.total();
    }

    /** Whether the installed meters prove a saving. */
    static String proof(ScenarioView view, Saving saving) {
        int pairs = saving.years().size();
        String key = saving.proved() == pairs ? "whatif.proof.all" : saving.proved() > 0 ? "whatif.proof.some" : "whatif.proof.none";
        String proof = view.say(key, Map.of("pairs", pairs, "proved", saving.proved()));
        boolean later = saving.proved() < pairs && saving.yearsToProve().isPresent() && saving.yearsToProve().getAsInt() > 1;
        return later ? view.say("whatif.proof.later", Map.of("proof", proof, "years", saving.yearsToProve().getAsInt())) : proof;
    }

    private void uncertainty() {
        boolean known = false;
        boolean told = false;
        for (String output : List.of(InventoryUncertainty.TOTAL, InventoryUncertainty.PROCESS)) {
            OptionalDouble change = view.changeOfHalf(output);
            known |= change.isPresent();
            if (view.changes(output)) {
                told = true;
                double before = view.before().output(output).orElseThrow().expanded().orElseThrow();
                add(change.getAsDouble() < 0 ? "whatif.u.falls" : "whatif.u.rises", Map.of("output", view.output(output), "by",
                        ScenarioView.size(Math.abs(change.getAsDouble())), "pct", ScenarioView.percent(change.getAsDouble(), before)));
            }
        }
        if (!told) {
            parts.add(view.say(known ? "whatif.u.same" : "whatif.u.open"));
        }
    }

    /**
     * Relative standard uncertainty of an rms of so many independent errors, 1/√(2n): what one of other seeds would differ by.
     *
     * @see "JCGM 100:2008, E.4.3: the standard deviation of s is about σ/√(2(n − 1)); about a mean that is known, n takes the place of n − 1"
     */
    static double chance(int years) {
        return 1 / Math.sqrt(2.0 * years);
    }

    private void errors() {
        error(InventoryUncertainty.TOTAL, view.before().totalError().rmsTCo2e(), view.after().totalError().rmsTCo2e());
        error(InventoryUncertainty.PROCESS, view.before().processError().rmsTCo2e(), view.after().processError().rmsTCo2e());
    }

    private void error(String output, double before, double after) {
        if (Math.abs(after - before) > TOLD * chance(view.after().years().size()) * Math.min(before, after)) {
            add(after < before ? "whatif.error.falls" : "whatif.error.rises", Map.of("output", view.output(output), "before",
                    ScenarioView.size(before), "after", ScenarioView.size(after)));
        }
    }

    private void cost() {
        double cny = view.scenario().costCny();
        Map<String, ?> values = Map.of("horizon", view.scenario().horizonYears(), "money", Money.said(view, Math.abs(cny)));
        add(view.scenario().costs().isEmpty() ? "whatif.cost.open" : cny > 0 ? "whatif.cost.more" : cny < 0 ? "whatif.cost.less"
                : "whatif.cost.none", values);
        Increments increments = view.increments();
        boolean ofTotal = view.changes(InventoryUncertainty.TOTAL);
        OptionalDouble gain = ofTotal ? increments.u95TotalTCo2ePer10kCny() : increments.u95ProcessTCo2ePer10kCny();
        if (gain.isPresent() && gain.getAsDouble() > 0 && view.changes(ofTotal ? InventoryUncertainty.TOTAL : InventoryUncertainty.PROCESS)) {
            add("whatif.per10k", Map.of("tonnes", ScenarioView.size(gain.getAsDouble())));
        }
        OptionalDouble saved = increments.savedTCo2ePer10kCny();
        if (saved.isPresent() && saved.getAsDouble() > 0) {
            add("whatif.saved-per10k", Map.of("tonnes", ScenarioView.size(saved.getAsDouble())));
        }
    }

    private void findings() {
        told("whatif.findings.lost", view.increments().lost());
        told("whatif.findings.gained", view.increments().gained());
        if (view.increments().lost().isEmpty() && view.increments().gained().isEmpty()) {
            parts.add(view.say("whatif.findings.same"));
        }
    }

    private void told(String key, List<Finding> findings) {
        if (!findings.isEmpty()) {
            List<String> clauses = findings.stream().map(Finding::clause).distinct().toList();
            String some = String.join(view.say("gathered.comma"), clauses.subList(0, Math.min(MOST_CLAUSES, clauses.size())));
            add(key, Map.of("count", findings.size(), "clauses", clauses.size() > MOST_CLAUSES ? view.say("whatif.clauses-more",
                    Map.of("clauses", some)) : some));
        }
    }
}
