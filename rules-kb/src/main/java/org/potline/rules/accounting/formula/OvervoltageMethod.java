package org.potline.rules.accounting.formula;

/**
 * Perfluorocarbons from anode effects, overvoltage method.
 * <pre>  EF(CF4) = OVC · AEO / CE,   EF(C2F6) = F · EF(CF4)   [kg/t],   m = P · EF   [kg]  </pre>
 * OVC overvoltage coefficient [kg CF4 per t Al, per mV]; AEO anode-effect overvoltage [mV]; CE current efficiency in per cent (95, not
 * 0.95: the example of worksheet 8 comes out only so); F weight fraction C2F6/CF4 [kg/kg]; P liquid aluminium [t].
 *
 * @see "IPCC 2006 Guidelines, vol. 3, ch. 4, eq. 4.27; GHG Protocol Aluminium workbook v2.0, worksheet 8; IR (EU) 2025/2547 Annex II B.7"
 */
public final class OvervoltageMethod {
    private final double coefficientKgPerTPerMv;
    private final double c2f6PerCf4;
    private final Rounding rounding;

    public OvervoltageMethod(double coefficientKgPerTPerMv, double c2f6PerCf4, Rounding rounding) {
        this.coefficientKgPerTPerMv = coefficientKgPerTPerMv;
        this.c2f6PerCf4 = c2f6PerCf4;
        this.rounding = rounding;
    }

    /** @param currentEfficiencyPct above 0 [%] */
    public PfcMass mass(double aluminiumT, double overvoltageMv, double currentEfficiencyPct) {
        double cf4KgPerT = rounding.of(Figure.CF4_FACTOR, coefficientKgPerTPerMv * overvoltageMv / currentEfficiencyPct);
        double c2f6KgPerT = rounding.of(Figure.C2F6_FACTOR, c2f6PerCf4 * cf4KgPerT);
        double metalT = rounding.of(Figure.LIQUID_ALUMINIUM, aluminiumT);
        return new PfcMass(metalT * cf4KgPerT, metalT * c2f6KgPerT);
    }
}
