package org.potline.batch.cli;

import java.util.List;
import java.util.Map;
import org.potline.rules.check.Explanation;
import org.potline.twin.yaml.YamlValue;

/** Why subjects meet a clause or do not, on the screen. */
final class ExplanationText {
    private final Screen screen;

    ExplanationText(Screen screen) {
        this.screen = screen;
    }

    void show(String clause, List<Explanation> explanations) {
        explanations.forEach(this::full);
        if (explanations.isEmpty()) {
            screen.say("explain-nobody", Map.of("clause", clause));
        }
    }

    private void full(Explanation each) {
        screen.say("explain-head", Map.of("clause", each.clause(), "title", each.title(), "subject", each.subject(), "name", each.name(),
                "standing", screen.text("standing." + YamlValue.nameOf(each.standing()), Map.of())));
        screen.print("    " + each.why().in(screen.language()));
        if (!each.mend().en().isEmpty()) {
            screen.print("    " + screen.text("explain-mend", Map.of("mend", each.mend())));
        }
        if (!each.judgedBy().en().isEmpty()) {
            screen.print("    " + screen.text("explain-judged", Map.of("condition", each.judgedBy())));
        }
    }
}
