package org.potline.rules.accounting.formula;

/**
 * Perfluorocarbons from anode effects, slope method.
 * <pre>  EF(CF4) = S · AEM,   EF(C2F6) = F · EF(CF4)   [kg/t],   m = P · EF   [kg]  </pre>
 * S slope [kg CF4 per t Al, per min/cell-day]; AEM anode-effect minutes [min/cell-day]; F weight fraction C2F6/CF4 [kg/kg];
 * P liquid aluminium [t].
 *
 * @see "CETS-AG-04.01-V01-2024, as coded in the public repository felix0220170/ghg-accounting,
 *      AluminumAnodeEffectEmission.jsx; the form of IPCC 2006 Guidelines, vol. 3, ch. 4, eq. 4.26"
 */
public final class SlopeMethod {
    private final double slopeKgPerT;
    private final double c2f6PerCf4;
    private final Rounding rounding;

    public SlopeMethod(double slopeKgPerT, double c2f6PerCf4, Rounding rounding) {
        this.slopeKgPerT = slopeKgPerT;
        this.c2f6PerCf4 = c2f6PerCf4;
        this.rounding = rounding;
    }

    public PfcMass mass(double aluminiumT, double aeMinPerCellDay) {
        double cf4KgPerT = rounding.of(Figure.CF4_FACTOR, slopeKgPerT * rounding.of(Figure.ANODE_EFFECT_MINUTES, aeMinPerCellDay));
        double c2f6KgPerT = rounding.of(Figure.C2F6_FACTOR, c2f6PerCf4 * cf4KgPerT);
        double metalT = rounding.of(Figure.LIQUID_ALUMINIUM, aluminiumT);
        return new PfcMass(metalT * cf4KgPerT, metalT * c2f6KgPerT);
    }
}
