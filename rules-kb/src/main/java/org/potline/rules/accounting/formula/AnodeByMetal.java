package org.potline.rules.accounting.formula;

/**
 * Consumption of anodes by a factor per tonne of metal alone, where nothing is known of the anodes.
 * <pre>  E = MP · EF   [tCO2]  </pre>
 * MP liquid aluminium [t]; EF 1.6 tCO2/t of prebake, 1.7 of Søderberg cells.
 *
 * @see "IPCC 2006 Guidelines, vol. 3, ch. 4, eq. 4.20 and table 4.10 (tier 1); 40 CFR 98.65 has the same for missing anode data"
 */
public final class AnodeByMetal {
    private final Rounding rounding;

    public AnodeByMetal(Rounding rounding) {
        this.rounding = rounding;
    }

    /** CO2 [t]. */
    public double co2T(double aluminiumT, double factorTPerT) {
        return rounding.of(Figure.LIQUID_ALUMINIUM, aluminiumT) * rounding.of(Figure.ANODE_FACTOR, factorTPerT);
    }
}
