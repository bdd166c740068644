package org.potline.twin.flow.anode;

/**
 * Green petroleum coke as received, by its proximate analysis, the fixed carbon being by definition what is left.
 * <pre>
 *   dry = m·(1 − w),   water = m·w,   V = dry·v,   F = dry·(1 − v) − S − A
 *   S = dry·s,   A = dry·a,   C = dry·(v·c + 1 − v − s − a)
 * </pre>
 * m mass as received [kg]; w free water; v volatile matter, c the carbon in it (the rest is hydrogen), s sulphur, a ash: shares of the
 * dry coke; V volatile matter, F fixed carbon, C carbon [kg].
 *
 * @see "ASTM D3172, proximate analysis: fixed carbon by difference (C+); nitrogen is not told from volatile matter (D)"
 */
class GreenCoke {
    private final double moistureFrac;
    private final double volatileFrac;
    private final double volatileCarbonFrac;

    GreenCoke(double moistureFrac, double volatileFrac, double volatileCarbonFrac) {
        this.moistureFrac = moistureFrac;
        this.volatileFrac = volatileFrac;
        this.volatileCarbonFrac = volatileCarbonFrac;
    }

    /** A shipment, from its mass and the shares of sulphur and ash in its dry coke. */
    Material shipment(double kg, double sulphurFrac, double ashFrac) {
        double dryKg = dryKg(kg);
        double carbonFrac = volatileFrac * volatileCarbonFrac + 1 - volatileFrac - sulphurFrac - ashFrac;
        return new Material(kg, dryKg * carbonFrac, dryKg * sulphurFrac, dryKg * ashFrac);
    }

    /** Free water [kg]. */
    double waterKg(double kg) {
        return kg * moistureFrac;
    }

    /** Volatile matter [kg]. */
    double volatileKg(double kg) {
        return dryKg(kg) * volatileFrac;
    }

    /** Carbon in the volatile matter [kg]. */
    double volatileCarbonKg(double kg) {
        return dryKg(kg) * volatileFrac * volatileCarbonFrac;
    }

    /** Fixed carbon [kg]. */
    double fixedCarbonKg(Material coke) {
        return dryKg(coke.kg()) * (1 - volatileFrac) - coke.sulphurKg() - coke.ashKg();
    }

    private double dryKg(double kg) {
        return kg * (1 - moistureFrac);
    }
}
