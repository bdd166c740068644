package org.potline.twin.flow.pot;

import org.potline.twin.flow.material.Lot;

/** What a truck of anodes brings: its mass, and the carbon and sulphur in it. */
class AnodeDelivery {
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
