package org.potline.rules.accounting;

import java.util.Map;
import java.util.Optional;
import org.potline.rules.data.ShortestDecimal;
import org.potline.rules.data.SubstanceKind;

/**
 * A quantity reported beside the total.
 *
 * @param kind            electricity or heat
 * @param figure          what it is rounded as
 * @param factorTable     table of its informational factor
 * @param row             its row there
 * @param netKey          text of the net purchase
 * @param electrolysisKey text of the use by the electrolysis
 */
record Auxiliary(SubstanceKind kind, Figure figure, String factorTable, String row, String netKey, String electrolysisKey) {
    private static final String USED = "used-by-electrolysis";

    /** Notes what was bought less what was passed on, what that would be as CO2, and what the electrolysis used. */
    void note(Sources sources) {
        sources.activity.streams(kind).forEach(stream -> {
            noteNet(sources, stream);
            sources.activity.amount(stream, USED).ifPresent(used -> noteUse(sources, stream, used));
        });
    }

    private void noteUse(Sources sources, String stream, Amount used) {
        sources.gap(stream, USED, stream, Activity.others(used.in()));
        sources.remarks.note(electrolysisKey,
                Map.of("stream", stream, "amount", ShortestDecimal.text(sources.rounded(figure, used.total()))));
    }

    private void noteNet(Sources sources, String stream) {
        Optional<Amount> purchased = sources.activity.amount(stream, "purchased");
        Optional<Amount> exported = sources.activity.amount(stream, "exported");
        if (purchased.isEmpty() && exported.isEmpty()) {
            sources.remarks.missing(stream, "purchased");
            return;
        }
        purchased.ifPresent(amount -> sources.gap(stream, "purchased", stream, Activity.others(amount.in())));
        exported.ifPresent(amount -> sources.gap(stream, "exported", stream, Activity.others(amount.in())));
        double net = purchased.map(Amount::total).orElse(0.0) - exported.map(Amount::total).orElse(0.0);
        Factor factor = sources.factor(factorTable, row);
        sources.remarks.note(netKey, Map.of("stream", stream, "amount", ShortestDecimal.text(sources.rounded(figure, net)),
                "factor", ShortestDecimal.text(factor.value()), "since", factor.since().toString(),
                "confidence", factor.confidence(),
                "tCo2", ShortestDecimal.text(sources.rounded(Figure.EMISSION, net * factor.value()))));
    }
}
