package org.potline.twin.flow;

/**
 * Voltage of a pot, and the part of the line's voltage that its busbar takes.
 * <pre>  V = E + I·R/1000,   V_bus = I·R_bus/1000  </pre>
 * E reversible voltage and overvoltages [V]; I line current [kA]; R, R_bus resistances [µΩ]. During an anode effect the pot stands
 * at the voltage of the effect instead; the mean of the hour is weighted by time.
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

    /** Mean voltage of a pot over an hour with that many minutes of anode effect at that voltage [V], busbar not counted. */
    double potV(double ka, double potMicroohm, double effectMin, double effectV) {
        double quietV = backEmfV + ka * potMicroohm * MILLI;
        return quietV + effectMin / HOUR_MIN * (effectV - quietV);
    }

    double busbarV(double ka) {
        return ka * busbarMicroohm * MILLI;
    }
}
