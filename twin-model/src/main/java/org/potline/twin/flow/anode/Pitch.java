package org.potline.twin.flow.anode;

/**
 * Coal-tar pitch: volatiles that leave in baking, and the coke that binds the anode.
 * <pre>  V = m·v,   F = m·(1 − v − s − a),   C = V·c + F  </pre>
 * m mass [kg]; v share that leaves in baking, c the carbon in that (the rest is hydrogen); s sulphur and a ash, which stay; V volatiles,
 * F carbon of the pitch coke, C all carbon [kg].
 */
class Pitch {
    private final double volatileFrac;
    private final double volatileCarbonFrac;
    private final double sulphurFrac;
    private final double ashFrac;

    Pitch(double volatileFrac, double volatileCarbonFrac, double sulphurFrac, double ashFrac) {
        this.volatileFrac = volatileFrac;
        this.volatileCarbonFrac = volatileCarbonFrac;
        this.sulphurFrac = sulphurFrac;
        this.ashFrac = ashFrac;
    }

    /** So much pitch. */
    Material delivery(double kg) {
        double carbonFrac = volatileFrac * volatileCarbonFrac + 1 - volatileFrac - sulphurFrac - ashFrac;
        return new Material(kg, kg * carbonFrac, kg * sulphurFrac, kg * ashFrac);
    }

    /** What of it leaves in baking [kg]. */
    double volatileKg(double kg) {
        return kg * volatileFrac;
    }

    /** Carbon of it that stays in the anode [kg]. */
    double fixedCarbonKg(double kg) {
        return kg * (1 - volatileFrac - sulphurFrac - ashFrac);
    }
}
