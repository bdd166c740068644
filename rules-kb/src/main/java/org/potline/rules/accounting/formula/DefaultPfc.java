package org.potline.rules.accounting.formula;

/**
 * Perfluorocarbons from anode effects by default factors, where no anode-effect minutes are recorded.
 * <pre>  m(CF4) = P · EF(CF4),   m(C2F6) = P · EF(C2F6)   [kg]  </pre>
 * P liquid aluminium [t]; EF default factors [kg/t].
 *
 * @see "CETS-AG-04.01-V01-2024, anode effects, as coded in the public repository felix0220170/ghg-accounting,
 *      src/components/industries/aluminum/AluminumAnodeEffectEmission.jsx"
 */
public final class DefaultPfc {
    private final double cf4KgPerT;
    private final double c2f6KgPerT;
    private final Rounding rounding;

    public DefaultPfc(double cf4KgPerT, double c2f6KgPerT, Rounding rounding) {
        this.cf4KgPerT = rounding.of(Figure.CF4_FACTOR, cf4KgPerT);
        this.c2f6KgPerT = rounding.of(Figure.C2F6_FACTOR, c2f6KgPerT);
        this.rounding = rounding;
    }

    public PfcMass mass(double aluminiumT) {
        double metalT = rounding.of(Figure.LIQUID_ALUMINIUM, aluminiumT);
        return new PfcMass(metalT * cf4KgPerT, metalT * c2f6KgPerT);
    }
}
