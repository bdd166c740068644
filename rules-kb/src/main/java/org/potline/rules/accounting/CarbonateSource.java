package org.potline.rules.accounting;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.potline.rules.data.LedgerVocabulary;

/** The CO2 of one carbonate stream. */
final class CarbonateSource {
    private final Sources sources;
    private final String stream;

    CarbonateSource(Sources sources, String stream) {
        this.sources = sources;
        this.stream = stream;
    }

    Optional<SourceResult> account() {
        Optional<Amount> amount = sources.activity.amount(stream, "amount");
        if (amount.isEmpty()) {
            sources.remarks.missing(stream, "amount");
            return Optional.empty();
        }
        var defaults = new ArrayList<DefaultUsed>();
        Mean purity = sources.meanOrDefault(stream, "purity", amount.get().bySlot(), "carbonate-share", "purity", defaults)
                .orElseThrow();
        Mean decomposed = sources.meanOrDefault(stream, "decomposed", amount.get().times(purity), "carbonate-share", "decomposed",
                defaults).orElseThrow();
        double factor = sources.factor("carbonate-factor", LedgerVocabulary.substance(stream)).value();
        ToDoubleFunction<Rounding> co2T = rounding -> new CarbonateDecomposition(factor, rounding)
                .co2T(amount.get().total(), purity.value(), decomposed.value());
        return Optional.of(sources.result(stream, new Gases(co2T.applyAsDouble(Rounding.NONE), 0, 0), co2T, defaults));
    }
}
