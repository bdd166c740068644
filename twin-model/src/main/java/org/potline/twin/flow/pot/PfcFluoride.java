package org.potline.twin.flow.pot;

import org.potline.twin.chemistry.Chemistry;

/**
 * AlF3 that perfluorocarbons take from the bath: 4AlF3 + 3C = 4Al + 3CF4 and 2AlF3 + 2C = 2Al + C2F6.
 * <pre>  n(AlF3) = (q_CF4 + q_C2F6)/(3F)  </pre>
 * q charge that makes these gases [C].
 */
class PfcFluoride {
    /** AlF3 used [kg]. */
    double fluorideKg(double pfcCoulomb) {
        return pfcCoulomb / (Chemistry.ELECTRONS_AL * Chemistry.FARADAY) * Chemistry.ALF3 / Chemistry.G_PER_KG;
    }
}
