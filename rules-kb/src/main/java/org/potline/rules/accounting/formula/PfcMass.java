package org.potline.rules.accounting.formula;

/**
 * Perfluorocarbons of anode effects.
 *
 * @param cf4Kg  CF4 [kg]
 * @param c2f6Kg C2F6 [kg]
 */
public record PfcMass(double cf4Kg, double c2f6Kg) {
    /** None at all. */
    public static final PfcMass NONE = new PfcMass(0, 0);
    private static final double KG_PER_T = 1000;

    /** This and another together. */
    public PfcMass plus(PfcMass other) {
        return new PfcMass(cf4Kg + other.cf4Kg, c2f6Kg + other.c2f6Kg);
    }

    public double cf4T() {
        return cf4Kg / KG_PER_T;
    }

    public double c2f6T() {
        return c2f6Kg / KG_PER_T;
    }

    /**
     * As CO2 equivalent [t].
     * <pre>  E = (m(CF4) · GWP(CF4) + m(C2F6) · GWP(C2F6)) / 1000  </pre>
     *
     * @see "CETS-AG-04.01-V01-2024, anode effects, as coded in the public repository felix0220170/ghg-accounting,
     *      src/components/industries/aluminum/AluminumAnodeEffectEmission.jsx"
     */
    public double tCo2e(Gwp gwp) {
        return (cf4Kg * gwp.cf4() + c2f6Kg * gwp.c2f6()) / KG_PER_T;
    }
}
