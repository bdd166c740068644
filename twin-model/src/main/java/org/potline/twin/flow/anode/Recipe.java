package org.potline.twin.flow.anode;

/**
 * The recipe of the green anodes: a decision. Pitch is a fixed share; butts are aimed at, but dosed only so that those at hand would
 * last twelve days (D), which keeps the recipe steady; coke makes up what is missing.
 * <pre>  pitch = G·p,   butts = min(G·q, t·B/12 d),   coke = G − pitch − butts  </pre>
 * G green anodes to be made [kg]; p, q shares of pitch and butts; t time [d]; B butts at hand [kg].
 */
class Recipe {
    /** How long the butts at hand shall last [d]. */
    static final double BUTT_DAYS = 12;

    private final double pitchFrac;
    private final double buttFrac;

    Recipe(double pitchFrac, double buttFrac) {
        this.pitchFrac = pitchFrac;
        this.buttFrac = buttFrac;
    }

    /** Pitch [kg]. */
    double pitchKg(double greenKg) {
        return greenKg * pitchFrac;
    }

    /** Butts aimed at [kg]. */
    double buttsAimKg(double greenKg) {
        return greenKg * buttFrac;
    }

    /** Butts dosed in so many days [kg]. */
    double buttsKg(double greenKg, double days, double atHandKg) {
        return Math.min(buttsAimKg(greenKg), days / BUTT_DAYS * atHandKg);
    }

    /** Coke [kg]. */
    double cokeKg(double greenKg, double buttsKg) {
        return Math.max(0, greenKg - pitchKg(greenKg) - buttsKg);
    }
}
