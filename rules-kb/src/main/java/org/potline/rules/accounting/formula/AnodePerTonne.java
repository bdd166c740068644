package org.potline.rules.accounting.formula;

/**
 * Consumption of prebaked anodes, per tonne of metal (form 1).
 * <pre>  E = P · EF,   EF = NC · (1 − S − A) · 44/12   [tCO2]  </pre>
 * P liquid aluminium [t]; NC net anode consumption [t/t]; S sulphur and A ash of the anodes [%].
 *
 * @see "CETS-AG-04.01-V01-2024, electrolysis process, as coded in the public repository felix0220170/ghg-accounting,
 *      AluminumCarbonAnodeEmission.jsx until 2025-12-07; the form of IPCC 2006 Guidelines, vol. 3, ch. 4, eq. 4.21"
 */
public final class AnodePerTonne {
    private static final double PCT = 100;

    private final double co2PerCarbon;
    private final Rounding rounding;

    /** @param co2PerCarbon mass of CO2 per mass of carbon [tCO2/tC] */
    public AnodePerTonne(double co2PerCarbon, Rounding rounding) {
        this.co2PerCarbon = co2PerCarbon;
        this.rounding = rounding;
    }

    /** CO2 [t]. */
    public double co2T(double aluminiumT, double netTPerT, double sulphurPct, double ashPct) {
        double carbonFrac = (PCT - rounding.of(Figure.ANODE_SULPHUR, sulphurPct) - rounding.of(Figure.ANODE_ASH, ashPct)) / PCT;
        double factorTPerT = rounding.of(Figure.ANODE_FACTOR,
                rounding.of(Figure.ANODE_NET_PER_T, netTPerT) * carbonFrac * co2PerCarbon);
        return rounding.of(Figure.LIQUID_ALUMINIUM, aluminiumT) * factorTPerT;
    }
}
