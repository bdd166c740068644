package org.potline.twin.flow.pot;

import org.potline.twin.chemistry.Chemistry;

/**
 * CF4 that a pot gives off between anode effects, at normal voltage, where alumina is locally short: a steady small rate in
 * proportion to the charge. No slope, overvoltage or default method sees it.
 * <pre>  m(CF4) = s·I·t,   q = 4F·m/M  </pre>
 * s rate [g per kA·h and pot]. C2F6 is not made at these voltages.
 *
 * @see "IPCC 2019 Refinement, vol. 3, ch. 4, on low-voltage anode effects"
 */
class LowVoltagePfc {
    private final double cf4GPerKah;

    LowVoltagePfc(double cf4GPerKah) {
        this.cf4GPerKah = cf4GPerKah;
    }

    /** CF4 [mol]. */
    double cf4Mol(double kiloampereHours) {
        return cf4GPerKah * kiloampereHours / Chemistry.CF4;
    }

    /** Charge that makes it [C]. */
    double coulomb(double kiloampereHours) {
        return Chemistry.ELECTRONS_CF4 * Chemistry.FARADAY * cf4GPerKah * kiloampereHours / Chemistry.CF4;
    }
}
