package org.potline.twin.flow.anode;

/**
 * Fines of the calcined coke that go with the kiln's gas, are caught and sold: coke like the rest.
 * <pre>  caught = k·δ,   kept = k·(1 − δ),   δ = d/(1 − b)  </pre>
 * k coke that leaves the fire [kg]; d share of the fixed carbon fed that becomes dust; b share of it that burns before.
 */
class CokeDust {
    private final double dustFrac;

    /**
     * @param dustFrac  share of the fixed carbon fed that becomes dust
     * @param burntFrac share of it that burns
     */
    CokeDust(double dustFrac, double burntFrac) {
        this.dustFrac = dustFrac / (1 - burntFrac);
    }

    /** What is caught as dust. */
    Material caught(Material coke) {
        return coke.times(dustFrac);
    }

    /** What becomes calcined coke. */
    Material kept(Material coke) {
        return coke.times(1 - dustFrac);
    }
}
