package org.potline.report.page;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.potline.report.words.Labels;
import org.potline.report.words.Numbers;
import org.potline.report.words.Words;
import org.potline.rules.uncertainty.InventoryUncertainty;
import org.potline.rules.uncertainty.OutputUncertainty;
import org.potline.scenario.whatif.BaselineResult;
import org.potline.scenario.whatif.Increments;
import org.potline.scenario.whatif.OutputState;
import org.potline.scenario.whatif.ScenarioResult;
import org.potline.scenario.whatif.SiteState;
import org.potline.scenario.whatif.WhatIfResult;

/** One scenario while it is written: its number on the page, the names of its plant, and how its figures are printed. */
final class ScenarioView extends View {
    /** An uncertainty or error that changes by less than this share of itself is called unchanged, our working value (D). */
    static final double SAME = 0.001;
    private static final double PCT = 100;
    private static final int DIGITS = 2;
    private static final double STEP = 10;
    private final int number;
    private final Increments increments;

    ScenarioView(int number, WhatIfResult result, ScenarioResult scenario, Words words, Html html) {
        super(words, new Labels(result.plant(result.baseline(scenario)), words), html);
        this.number = number;
        increments = result.increments(scenario);
    }

    Increments increments() {
        return increments;
    }

    ScenarioResult scenario() {
        return increments.scenario();
    }

    BaselineResult baseline() {
        return increments.baseline();
    }

    SiteState before() {
        return increments.baseline().state();
    }

    SiteState after() {
        return increments.scenario().state();
    }

    /** Name of its section. */
    String section() {
        return "scenario-" + number;
    }

    String number() {
        return String.valueOf(number);
    }

    /** Number and title. */
    String heading() {
        return say("whatif.heading", Map.of("number", number, "title", scenario().title().in(language())));
    }

    /** Name of a figure of the report. */
    String output(String id) {
        return switch (id) {
            case InventoryUncertainty.TOTAL -> say("whatif.output.total");
            case InventoryUncertainty.PROCESS -> say("whatif.output.process");
            default -> labels().source(id);
        };
    }

    /** Sources that the baseline's report counts and the scenario's no longer does: nothing meters them any more. */
    List<String> lostSources() {
        return before().outputs().stream().map(OutputState::id).filter(id -> after().output(id).isEmpty()).toList();
    }

    /** Change of the half of the 95 % interval [tCO2e]: U = 1.96 u; empty where it is not known. */
    OptionalDouble changeOfHalf(String output) {
        OptionalDouble change = increments.deltaUTCo2e(output);
        return change.isEmpty() ? change : OptionalDouble.of(OutputUncertainty.K_95 * change.getAsDouble());
    }

    /** Whether the uncertainty of an output is known and changes by so much that it matters. */
    boolean changes(String output) {
        OptionalDouble change = increments.deltaUTCo2e(output);
        double before = before().output(output).map(OutputState::knownTCo2e).orElse(0.0);
        return change.isPresent() && Math.abs(change.getAsDouble()) > SAME * before;
    }

    /** A change in two digits with its sign; nought where it is too small to matter, a dash where it is not known. */
    String change(String output) {
        OptionalDouble change = changeOfHalf(output);
        return change.isEmpty() ? "–" : changes(output) ? Numbers.signedSignificant(change.getAsDouble(), DIGITS) : "0";
    }

    /** Half of the 95 % interval in one of the states, to the digits in which its change can be seen; a dash where it is not known. */
    String half(SiteState state, String output) {
        OptionalDouble half = state.output(output).map(OutputState::expanded).orElse(OptionalDouble.empty());
        if (half.isEmpty()) {
            return "–";
        }
        int digits = DIGITS;
        if (changes(output)) {
            double ratio = before().output(output).orElseThrow().knownTCo2e() / Math.abs(increments.deltaUTCo2e(output).getAsDouble());
            for (digits++; ratio >= STEP; ratio /= STEP) {
                digits++;
            }
        }
        return Numbers.significant(half.getAsDouble(), digits);
    }

    /** A change as a share of what it was, in percent with its sign. */
    static String percent(double change, double before) {
        return before == 0 ? "–" : Numbers.signedSignificant(change / before * PCT, DIGITS) + " %";
    }

    /** Tonnes in two significant digits, as an uncertainty or an error is stated. */
    static String size(double tCo2e) {
        return Numbers.significant(tCo2e, DIGITS);
    }

    /** Tonnes in three significant digits, as a saving is stated. */
    static String tonnes(double tCo2e) {
        return Numbers.significant(tCo2e, DIGITS + 1);
    }
}
