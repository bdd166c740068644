package org.potline.rules.accounting.formula;

/**
 * Decomposition of a carbonate.
 * <pre>  E = M · w · d · EF   [tCO2]  </pre>
 * M carbonate [t]; w purity [%]; d decomposed share [%], 100 % unless measured; EF emission factor [tCO2/t].
 *
 * @see "CETS-AG-04.01-V01-2024, carbonate decomposition, as coded in the public repository felix0220170/ghg-accounting,
 *      src/components/industries/aluminum/CarbonateDecompositionEmission.jsx; d is an addition of ours"
 */
public final class CarbonateDecomposition {
    private static final double PCT = 100;

    private final double factorTPerT;
    private final Rounding rounding;

    public CarbonateDecomposition(double factorTPerT, Rounding rounding) {
        this.factorTPerT = rounding.of(Figure.CARBONATE_FACTOR, factorTPerT);
        this.rounding = rounding;
    }

    /** CO2 [t]. */
    public double co2T(double amountT, double purityPct, double decomposedPct) {
        double decomposedFrac = rounding.of(Figure.PURITY, purityPct) / PCT * (rounding.of(Figure.DECOMPOSED, decomposedPct) / PCT);
        return rounding.of(Figure.CARBONATE_AMOUNT, amountT) * decomposedFrac * factorTPerT;
    }
}
