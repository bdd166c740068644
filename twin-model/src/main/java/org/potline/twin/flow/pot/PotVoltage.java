package org.potline.twin.flow.pot;

/**
 * Voltage of a pot, and the part of the line's voltage that its busbar takes.
 * <pre>  V = E + J·R/1000,   V_bus = J·R_bus/1000  </pre>
 * E reversible voltage and overvoltages [V]; J mean square of the line current over its mean, the current itself while it is steady [kA]; R, R_bus resistances [µΩ]. During an anode effect the pot stands
 * at the voltage of the effect instead; the mean is weighted by charge.
 *
 * @see "W. Haupin: Interpreting the components of cell voltage, Light Metals 1998, 531"
 */
class PotVoltage {
    private static final double MILLI = 1e-3;
    private static final double HOUR_MIN = 60;

    private final double backEmfV;
    private final double busbarMicroohm;

    PotVoltage(double backEmfV, double busbarMicroohm) {
        this.backEmfV = backEmfV;
        this.busbarMicroohm = busbarMicroohm;
    }

    /** Mean voltage of a pot over some hours with that many minutes of anode effect at that voltage [V], busbar not counted. */
    double potV(double hours, double squareKa, double potMicroohm, double effectMin, double effectV) {
        double quietV = quietV(squareKa, potMicroohm);
        return quietV + effectMin / (HOUR_MIN * hours) * (effectV - quietV);
    }

    /** Voltage outside anode effects [V]. */
    double quietV(double squareKa, double potMicroohm) {
        return backEmfV + squareKa * potMicroohm * MILLI;
    }

    double busbarV(double squareKa) {
        return squareKa * busbarMicroohm * MILLI;
    }
}
