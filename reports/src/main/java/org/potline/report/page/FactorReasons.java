package org.potline.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.potline.report.words.Numbers;
import org.potline.rules.accounting.DefaultUsed;
import org.potline.rules.accounting.SourceResult;
import org.potline.rules.data.LedgerVocabulary;
import org.potline.scenario.compare.Explained;

/** Why a source reported without any error of a meter would still not be the true one: sentences of the page. */
final class FactorReasons {
    /** Sources whose formula itself differs from what happens, in a way worth a sentence. */
    static final Set<String> OF_THEIR_OWN = Set.of("anode", "anode-effect");

    private final YearView view;

    FactorReasons(YearView view) {
        this.view = view;
    }

    List<String> of(Explained one) {
        Optional<SourceResult> reported = view.result().inventory().sources().stream()
                .filter(source -> source.id().equals(one.source())).findFirst();
        if (reported.isEmpty()) {
            return List.of(view.say("why.missing"));
        }
        if (one.trueTCo2e().isEmpty()) {
            return List.of(view.say("why.not-true"));
        }
        var sentences = new ArrayList<String>();
        reported.get().defaults().forEach(used -> sentences.add(stoodIn(used)));
        String substance = LedgerVocabulary.substance(one.source());
        if (OF_THEIR_OWN.contains(substance)) {
            sentences.add(view.say("why." + substance));
        } else if (sentences.isEmpty()) {
            sentences.add(view.say("why.formula"));
        }
        return sentences;
    }

    private String stoodIn(DefaultUsed used) {
        Map<String, String> values = Map.of("item", view.labels().item(used.item()), "value", Numbers.shortest(used.value()),
                "unit", used.unit(), "months", String.join(", ", used.months()));
        return view.say(used.months().isEmpty() ? "why.default" : "why.default-months", values);
    }
}
