package org.potline.twin.flow.pot;

import org.potline.twin.flow.material.Lot;

/**
 * An anode taken out of a pot: sulphur and ash leave it in step with the carbon it loses.
 * <pre>  m = (m0·c − ΔC)/c,   C = m·c,   S = m·s  </pre>
 * m0 mass when set [kg]; c, s its shares of carbon and sulphur; ΔC carbon it lost [kg].
 */
class AnodeChange {
    /** Mass of the butt [kg]. */
    double buttKg(Lot lot, double lostCarbonKg) {
        return (lot.anodeKg() * lot.carbonFrac() - lostCarbonKg) / lot.carbonFrac();
    }

    /** Carbon in a butt [kg]. */
    double carbonKg(Lot lot, double buttKg) {
        return buttKg * lot.carbonFrac();
    }

    /** Sulphur in a butt [kg]. */
    double sulphurKg(Lot lot, double buttKg) {
        return buttKg * lot.sulphurFrac();
    }
}
