package org.potline.report.write;

import java.util.OptionalDouble;
import org.potline.rules.uncertainty.BudgetEntry;
import org.potline.rules.uncertainty.InventoryUncertainty;
import org.potline.rules.uncertainty.OutputUncertainty;
import org.potline.rules.uncertainty.Trials;
import org.potline.rules.uncertainty.ValueSpread;
import org.potline.twin.text.Language;
import org.potline.twin.yaml.YamlValue;

/** How sure an inventory is, as JSON: of the total, the process and every source the interval and the budget; and the values that are not certain. */
final class UncertaintyJson {
    private static final double PROBABILITY = 0.95;

    private UncertaintyJson() {
    }

    static void write(JsonDocument json, InventoryUncertainty uncertainty, Language language) {
        json.object("uncertainty", own -> {
            own.number("probability", PROBABILITY).number("coverageFactor", OutputUncertainty.K_95)
                    .text("monthsErr", YamlValue.nameOf(uncertainty.months())).flag("statedByLedger", uncertainty.stated())
                    .known("uTotalTCo2eOtherwise", uncertainty.otherwise());
            own.list("outputs", uncertainty.outputs(), output -> output(own, output));
            own.list("values", uncertainty.values(), value -> value(own, value, language));
        });
    }

    private static void output(JsonDocument json, OutputUncertainty output) {
        json.text("id", output.id()).number("tCo2e", output.tCo2e()).known("uTCo2e", output.u()).known("U95TCo2e", output.expanded())
                .known("lowerTCo2e", output.propagated().map(one -> OptionalDouble.of(one.low())).orElse(OptionalDouble.empty()))
                .known("upperTCo2e", output.propagated().map(one -> OptionalDouble.of(one.high())).orElse(OptionalDouble.empty()));
        output.trials().ifPresentOrElse(trials -> json.object("monteCarlo", own -> trials(own, trials)),
                () -> json.known("monteCarlo", OptionalDouble.empty()));
        json.texts("lacking", output.lacking());
        json.list("budget", output.budget(), entry -> entry(json, entry));
    }

    private static void trials(JsonDocument json, Trials trials) {
        json.number("meanTCo2e", trials.mean()).number("uTCo2e", trials.u()).number("lowTCo2e", trials.low())
                .number("highTCo2e", trials.high()).whole("trials", trials.trials()).flag("stable", trials.stable())
                .flag("validated", trials.validated());
    }

    private static void entry(JsonDocument json, BudgetEntry entry) {
        json.text("subject", entry.subject()).text("kind", YamlValue.nameOf(entry.kind())).text("distribution", YamlValue.nameOf(entry.shape()))
                .texts("enters", entry.enters()).known("estimate", entry.estimate()).text("unit", entry.unit()).known("u", entry.u())
                .known("sensitivity", entry.sensitivity()).number("uTCo2e", entry.uTCo2e()).number("shareFrac", entry.shareFrac());
    }

    private static void value(JsonDocument json, ValueSpread value, Language language) {
        json.text("name", value.name()).text("label", value.label().in(language)).number("value", value.value()).text("unit", value.unit())
                .number("uFrac", value.spread().uFrac()).text("distribution", YamlValue.nameOf(value.spread().shape()))
                .text("spread", value.spread().text()).text("source", value.spread().source().in(language))
                .text("confidence", value.spread().confidence());
    }
}
