package org.potline.rules.accounting.formula;

/**
 * Packing coke burnt in the baking furnace.
 * <pre>  E = PC · (1 − S − A) · 44/12   [tCO2],   PC = PCC · BA where it is not weighed  </pre>
 * PC packing coke used [t]; PCC packing coke per tonne of anodes baked [t/t]; BA anodes baked [t]; S sulphur and A ash of the coke [%].
 *
 * @see "IPCC 2006 Guidelines, vol. 3, ch. 4, eq. 4.23 as numbered by the GHG Protocol Aluminium workbook v2.0"
 */
public final class PackingCoke {
    private static final double PCT = 100;

    private final double co2PerCarbon;

    /** @param co2PerCarbon mass of CO2 per mass of carbon [tCO2/tC] */
    public PackingCoke(double co2PerCarbon) {
        this.co2PerCarbon = co2PerCarbon;
    }

    /** CO2 [t]. */
    public double co2T(double cokeT, double sulphurPct, double ashPct) {
        return cokeT * (PCT - sulphurPct - ashPct) / PCT * co2PerCarbon;
    }
}
