package org.potline.rules.accounting.formula;

/**
 * Calcination of petroleum coke: the carbon of the green coke that is not in what comes out, and the methane driven off.
 * <pre>  E = [GC · (1 − W − V − S) − (CC + UCC + DE) · (1 − Scc)] · 44/12 + GC · M · 44/16   [tCO2]  </pre>
 * GC green coke fed [t]; W moisture, V volatiles, S sulphur of it [%]; CC calcined coke, UCC under-calcined coke, DE dust [t]; Scc sulphur
 * of the calcined coke [%]; M methane in the green coke [%], burnt to CO2.
 *
 * @see "GHG Protocol Aluminium workbook v2.0, coke calcination"
 */
public final class CokeCalcination {
    private static final double PCT = 100;
    /** CO2 per methane burnt [tCO2/tCH4]. */
    private static final double CO2_PER_METHANE = 44.0 / 16.0;

    private final double co2PerCarbon;

    /** What is fed. */
    public record Fed(double cokeT, double moisturePct, double volatilesPct, double sulphurPct, double methanePct) {
    }

    /** What comes out. */
    public record Out(double calcinedT, double underCalcinedT, double dustT, double sulphurPct) {
    }

    /** @param co2PerCarbon mass of CO2 per mass of carbon [tCO2/tC] */
    public CokeCalcination(double co2PerCarbon) {
        this.co2PerCarbon = co2PerCarbon;
    }

    /** CO2 [t]. */
    public double co2T(Fed fed, Out out) {
        double fedT = fed.cokeT * (PCT - fed.moisturePct - fed.volatilesPct - fed.sulphurPct) / PCT;
        double outT = (out.calcinedT + out.underCalcinedT + out.dustT) * (PCT - out.sulphurPct) / PCT;
        return (fedT - outT) * co2PerCarbon + fed.cokeT * fed.methanePct / PCT * CO2_PER_METHANE;
    }
}
