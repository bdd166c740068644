package org.potline.rules.accounting.formula;

/**
 * Consumption of prebaked anodes, by mass with the butts taken off (form 2).
 * <pre>  E = AC · (1 − R) · (1 − S − A) · 44/12   [tCO2]  </pre>
 * AC anodes set [t]; R butt share [%]; S sulphur and A ash of the anodes [%].
 *
 * @see "CETS-AG-04.01-V01-2024, electrolysis process, as coded in the public repository felix0220170/ghg-accounting,
 *      AluminumCarbonAnodeEmission.jsx from 2025-12-08 (commit ab47c91)"
 */
public final class AnodeByMass {
    private static final double PCT = 100;

    private final double co2PerCarbon;
    private final Rounding rounding;

    /** @param co2PerCarbon mass of CO2 per mass of carbon [tCO2/tC] */
    public AnodeByMass(double co2PerCarbon, Rounding rounding) {
        this.co2PerCarbon = co2PerCarbon;
        this.rounding = rounding;
    }

    /** CO2 [t]. */
    public double co2T(double grossT, double buttSharePct, double sulphurPct, double ashPct) {
        double netT = rounding.of(Figure.ANODE_NET,
                rounding.of(Figure.ANODE_GROSS, grossT) * (PCT - rounding.of(Figure.BUTT_SHARE, buttSharePct)) / PCT);
        double carbonFrac = (PCT - rounding.of(Figure.ANODE_SULPHUR, sulphurPct) - rounding.of(Figure.ANODE_ASH, ashPct)) / PCT;
        return netT * carbonFrac * co2PerCarbon;
    }
}
