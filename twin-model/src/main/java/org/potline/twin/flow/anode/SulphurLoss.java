package org.potline.twin.flow.anode;

/**
 * Sulphur driven out of a carbon material by heat: a share of it leaves with the gas, the rest stays.
 * <pre>  lost = S·l,   kept = S·(1 − l)  </pre>
 * S sulphur [kg]; l share lost.
 *
 * @see "calcining at 1200 to 1300 °C: 5 to 15 % of the sulphur; baking at 1100 °C: a few percent (C)"
 */
abstract class SulphurLoss {
    private final double lossFrac;

    SulphurLoss(double lossFrac) {
        this.lossFrac = lossFrac;
    }

    /** Sulphur that leaves with the gas [kg]. */
    double lostKg(double sulphurKg) {
        return sulphurKg * lossFrac;
    }

    /** Sulphur that stays [kg]. */
    double keptKg(double sulphurKg) {
        return sulphurKg * (1 - lossFrac);
    }
}
