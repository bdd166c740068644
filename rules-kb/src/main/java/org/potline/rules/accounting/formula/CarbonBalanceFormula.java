package org.potline.rules.accounting.formula;

/**
 * Mass balance of one carbon material: what came in and did not leave again, times its carbon.
 * <pre>  E = f · (bought − sold + opening stock − closing stock) · C   [tCO2]  </pre>
 * Masses [t]; C carbon content [%]; f mass of CO2 per mass of carbon, 44/12 or 3.664 by the method. What is sold or put into stock counts
 * below nought.
 *
 * @see "GHG Protocol Aluminium workbook v2.0, alternative carbon mass balance; IR (EU) 2025/2547 Annex II B.3.2"
 */
public final class CarbonBalanceFormula {
    private static final double PCT = 100;

    private final double co2PerCarbon;

    /** @param co2PerCarbon mass of CO2 per mass of carbon [tCO2/tC] */
    public CarbonBalanceFormula(double co2PerCarbon) {
        this.co2PerCarbon = co2PerCarbon;
    }

    /** Carbon [t C]. */
    public double carbonT(double netT, double carbonPct) {
        return netT * carbonPct / PCT;
    }

    /** CO2 [t]. */
    public double co2T(double carbonT) {
        return carbonT * co2PerCarbon;
    }
}
