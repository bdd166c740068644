package org.potline.report.page;

import static org.potline.report.page.Table.Column.ids;
import static org.potline.report.page.Table.Column.numbers;
import static org.potline.report.page.Table.Column.words;

import java.util.Map;
import java.util.OptionalDouble;
import org.potline.report.words.Labels;
import org.potline.report.words.Numbers;
import org.potline.rules.finding.Modality;
import org.potline.scenario.whatif.BaselineResult;
import org.potline.scenario.whatif.OutputState;
import org.potline.scenario.whatif.TrueError;

/** The plants as they are: what all scenarios are put beside. */
final class WhatIfBaselineSection {
    private WhatIfBaselineSection() {
    }

    static void write(WhatIfView view) {
        Html html = view.section("whatif-baseline");
        Table table = Table.open(html, view.say("section.whatif-baseline"), words(view.say("whatif.column.baseline")),
                ids(view.say("column.method")), words(view.say("whatif.column.figure")), numbers(view.say("whatif.column.reported")),
                numbers(view.say("whatif.column.half")), numbers(view.say("whatif.column.bias")), numbers(view.say("whatif.column.rms")),
                numbers(view.say("whatif.column.shall")), numbers(view.say("whatif.column.should")));
        for (BaselineResult one : view.result().baselines()) {
            String shall = String.valueOf(one.state().findings(Modality.SHALL));
            String should = String.valueOf(one.state().findings(Modality.SHOULD));
            row(view, table, one, one.state().total(), one.state().totalError(), shall, should);
            row(view, table, one, one.state().process(), one.state().processError(), "", "");
        }
        table.close();
        view.result().baselines().stream().filter(one -> !one.state().missing().isEmpty()).map(one -> view.say("whatif.baseline-missing",
                Map.of("plant", name(view, one), "missing", Gathered.names(new View(view.words(), new Labels(view.result().plant(one),
                view.words()), html), one.state().missing())))).distinct().forEach(missing -> html.leaf("p", missing));
        html.close();
    }

    /** Name of the plant; of several baselines with its letter. */
    private static String name(WhatIfView view, BaselineResult one) {
        String name = one.name().in(view.language());
        return view.hasSeveralBaselines() ? view.say("whatif.lettered", Map.of("letter", view.letter(one), "name", name)) : name;
    }

    private static void row(WhatIfView view, Table table, BaselineResult one, OutputState output, TrueError error, String shall, String should) {
        boolean total = !shall.isEmpty();
        table.row(total ? name(view, one) : "", total ? one.method() : "",
                view.say(total ? "whatif.output.total" : "whatif.output.process"), Numbers.fixed(output.tCo2e(), 0), half(output),
                Numbers.signedSignificant(error.biasTCo2e(), 2), ScenarioView.size(error.rmsTCo2e()), shall, should);
    }

    /** Half of the 95 % interval of a figure; at least that of what is known. */
    static String half(OutputState output) {
        OptionalDouble half = output.expanded();
        return half.isPresent() ? ScenarioView.size(half.getAsDouble()) : "–";
    }
}
