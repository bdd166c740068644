package org.potline.twin.flow.anode;

import org.potline.twin.flow.material.Lot;

/** Anodes loaded at the store, in or out: their mass, and the carbon and sulphur in it. */
class Loading {
    /** Mass [kg]. */
    double massKg(Lot lot, int count) {
        return count * lot.anodeKg();
    }

    /** Carbon [kg]. */
    double carbonKg(Lot lot, int count) {
        return count * lot.anodeKg() * lot.carbonFrac();
    }

    /** Sulphur [kg]. */
    double sulphurKg(Lot lot, int count) {
        return count * lot.anodeKg() * lot.sulphurFrac();
    }
}
