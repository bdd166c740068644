package org.potline.rules.accounting.formula;

/**
 * Pitch volatiles burnt in the baking furnace: what green anodes lose, less hydrogen and the tar taken away.
 * <pre>  E = (GA − Hw − BA − WT) · 44/12   [tCO2]  </pre>
 * GA green anodes loaded [t]; Hw hydrogen of the green anodes [t]; BA anodes baked [t]; WT waste tar [t].
 *
 * @see "IPCC 2006 Guidelines, vol. 3, ch. 4, eq. 4.22 as numbered by the GHG Protocol Aluminium workbook v2.0"
 */
public final class PitchVolatiles {
    private static final double PCT = 100;

    private final double co2PerCarbon;

    /** @param co2PerCarbon mass of CO2 per mass of carbon [tCO2/tC] */
    public PitchVolatiles(double co2PerCarbon) {
        this.co2PerCarbon = co2PerCarbon;
    }

    /** CO2 [t]; below nought where the anodes are said to lose less than their hydrogen and tar. */
    public double co2T(double greenT, double hydrogenPct, double bakedT, double tarT) {
        return (greenT - greenT * hydrogenPct / PCT - bakedT - tarT) * co2PerCarbon;
    }
}
