package org.potline.rules.accounting;

import java.util.List;
import java.util.Optional;
import org.potline.rules.accounting.FormulaKind.Source;
import org.potline.rules.accounting.UsedFigure.Origin;
import org.potline.rules.accounting.formula.CarbonateDecomposition;
import org.potline.rules.data.LedgerVocabulary;

/** The CO2 of one carbonate stream. */
final class CarbonateSource {
    private final Sources sources;
    private final String stream;
    private final Formula formula;
    private final Trail trail;

    CarbonateSource(Sources sources, String stream) {
        this.sources = sources;
        this.stream = stream;
        this.formula = sources.formulas(Source.CARBONATE).get(0);
        this.trail = sources.trail();
    }

    Optional<Reckoned> account() {
        return sources.amount(stream, "amount", stream).flatMap(this::result);
    }

    private Optional<Reckoned> result(Amount amount) {
        Optional<Factor> factor = sources.optional("carbonate-factor", LedgerVocabulary.substance(stream));
        if (factor.isEmpty()) {
            sources.remarks.missing(stream, "carbonate-factor");
            return Optional.empty();
        }
        trail.figure(formula, stream, "amount", amount.total(), Origin.LEDGER);
        trail.constant(formula, factor.get());
        return mean("purity", amount, "purity").flatMap(purity -> mean("decomposed", amount.times(purity), "decomposed")
                .map(decomposed -> sources.co2(stream, List.of(Part.of(amount,
                        (rounding, x) -> new CarbonateDecomposition(x[3], rounding).co2T(x[0], x[1], x[2]),
                        amount.figures(), purity.figures(), decomposed.figures(), sources.always(factor.get()))), trail)));
    }

    private Optional<Mean> mean(String item, Amount of, String row) {
        String ofSubstance = row + "." + LedgerVocabulary.substance(stream);
        return sources.meanOrMissing(formula, stream, item, of, sources.optional("carbonate-share",
                sources.has("carbonate-share", ofSubstance) ? ofSubstance : row), trail, stream);
    }
}
