package org.potline.rules.accounting;

import java.util.List;
import java.util.Optional;
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
        return sources.amount(stream, "amount", stream).map(this::result);
    }

    private SourceResult result(Amount amount) {
        Defaults defaults = sources.defaults();
        Mean purity = sources.meanOrDefault(stream, "purity", amount, "carbonate-share", "purity", defaults).orElseThrow();
        Mean decomposed = sources.meanOrDefault(stream, "decomposed", amount.times(purity), "carbonate-share", "decomposed",
                defaults).orElseThrow();
        double factor = sources.factor("carbonate-factor", LedgerVocabulary.substance(stream)).value();
        return sources.co2(stream, List.of(rounding -> new CarbonateDecomposition(factor, rounding)
                .co2T(amount.total(), purity.value(), decomposed.value())), defaults);
    }
}
