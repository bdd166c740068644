package org.potline.report.page;

import java.util.ArrayList;
import java.util.List;
import org.potline.report.words.Labels;
import org.potline.report.words.Words;
import org.potline.scenario.whatif.BaselineResult;
import org.potline.scenario.whatif.ScenarioResult;
import org.potline.scenario.whatif.WhatIfResult;
import org.potline.twin.text.Language;

/** The page of scenarios in one language while it is written. */
final class WhatIfView extends View {
    private static final int LETTERS = 26;
    private final WhatIfResult result;
    private final List<ScenarioView> scenarios = new ArrayList<>();

    WhatIfView(WhatIfResult result, Language language, Html html) {
        super(new Words(language), new Labels(new Words(language)), html);
        this.result = result;
        for (ScenarioResult scenario : result.scenarios()) {
            scenarios.add(new ScenarioView(scenarios.size() + 1, result, scenario, words(), html));
        }
    }

    WhatIfResult result() {
        return result;
    }

    List<ScenarioView> scenarios() {
        return scenarios;
    }

    /** Letter by which the page names a baseline: A the first. */
    String letter(BaselineResult baseline) {
        int at = result.baselines().indexOf(baseline);
        return at < LETTERS ? String.valueOf((char) ('A' + at)) : String.valueOf(at + 1);
    }

    /** Whether scenarios are put beside more than one plant or method. */
    boolean hasSeveralBaselines() {
        return result.baselines().size() > 1;
    }
}
