package org.potline.twin.flow.anode;

/**
 * Mixing and forming: green anodes hold what coke, pitch and butts brought.
 * <pre>  m = Σ m_i,   C = Σ C_i,   S = Σ S_i,   A = Σ A_i,   F = C_coke + C_butts + F_pitch  </pre>
 * m mass, C carbon, S sulphur, A ash, F carbon that stays in baking [kg].
 */
class Paste {
    /** Mass [kg]. */
    double massKg(Material coke, Material pitch, Material butts) {
        return coke.kg() + pitch.kg() + butts.kg();
    }

    /** Carbon [kg]. */
    double carbonKg(Material coke, Material pitch, Material butts) {
        return coke.carbonKg() + pitch.carbonKg() + butts.carbonKg();
    }

    /** Sulphur [kg]. */
    double sulphurKg(Material coke, Material pitch, Material butts) {
        return coke.sulphurKg() + pitch.sulphurKg() + butts.sulphurKg();
    }

    /** Ash [kg]. */
    double ashKg(Material coke, Material pitch, Material butts) {
        return coke.ashKg() + pitch.ashKg() + butts.ashKg();
    }

    /** Carbon that stays in baking [kg]. */
    double fixedCarbonKg(Material coke, double pitchFixedKg, Material butts) {
        return coke.carbonKg() + pitchFixedKg + butts.carbonKg();
    }
}
