package org.potline.twin.flow.cast;

/**
 * Where the metal of the ladles goes: a share is delivered liquid, the rest is poured into the holding furnaces; of the metal
 * cast a part is lost as dross.
 */
class Casting {
    private final double liquidFrac;
    private final double lossFrac;

    Casting(double liquidFrac, double lossFrac) {
        this.liquidFrac = liquidFrac;
        this.lossFrac = lossFrac;
    }

    /** Metal delivered liquid [kg]. */
    double deliveredKg(double tappedKg) {
        return tappedKg * liquidFrac;
    }

    /** Metal poured into the furnaces [kg]. */
    double intoFurnacesKg(double tappedKg) {
        return tappedKg * (1 - liquidFrac);
    }

    /** Metal lost as dross of so much taken from the furnaces [kg]. */
    double lostKg(double castKg, double dayFactor) {
        return castKg * lossFrac * dayFactor;
    }

    /** Ingots of so much taken from the furnaces [kg]. */
    double ingotsKg(double castKg, double dayFactor) {
        return castKg * (1 - lossFrac * dayFactor);
    }
}
