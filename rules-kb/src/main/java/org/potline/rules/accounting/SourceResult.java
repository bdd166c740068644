package org.potline.rules.accounting;

import java.util.List;
import java.util.OptionalDouble;
import org.potline.rules.accounting.formula.Gases;

/**
 * The emission of one source.
 *
 * @param id           {@code anode}, {@code anode-effect} or the ledger's stream
 * @param tCo2e        emission [tCO2e], no intermediate rounding
 * @param tCo2eRounded emission [tCO2e] by the method's rounding policy
 * @param uTCo2e       standard uncertainty [tCO2e]; empty until it is known
 * @param gases        its gases [t]
 * @param defaults     the defaults it used
 * @param figures      the figures it was reckoned from, in the order of the formulas
 */
public record SourceResult(String id, double tCo2e, double tCo2eRounded, OptionalDouble uTCo2e, Gases gases,
        List<DefaultUsed> defaults, List<UsedFigure> figures) {
    public SourceResult {
        defaults = List.copyOf(defaults);
        figures = List.copyOf(figures);
    }

    /** This result with its standard uncertainty. */
    SourceResult with(OptionalDouble u) {
        return new SourceResult(id, tCo2e, tCo2eRounded, u, gases, defaults, figures);
    }
}
