package org.potline.twin.flow.pot;

/**
 * Rectifier units that share the line current.
 * <pre>  AC = ((U + u)·I + n·P0)·t,   loss = (u·I + n·P0)·t  </pre>
 * U line voltage; u voltage lost in the valves; I line current; n units; P0 no-load loss of one.
 */
class Rectifier {
    private static final double MW_PER_KW = 1e-3;

    private final int units;
    private final double dropV;
    private final double noLoadKw;

    Rectifier(int units, double dropV, double noLoadKw) {
        this.units = units;
        this.dropV = dropV;
        this.noLoadKw = noLoadKw;
    }

    /** AC drawn in some hours [MWh]. */
    double acMwh(double hours, double lineV, double ka) {
        return ((lineV + dropV) * ka + units * noLoadKw) * MW_PER_KW * hours;
    }

    /** Energy lost in some hours [MWh]. */
    double lossMwh(double hours, double ka) {
        return (dropV * ka + units * noLoadKw) * MW_PER_KW * hours;
    }

    /** DC given to the line in some hours [MWh]. */
    double dcMwh(double hours, double lineV, double ka) {
        return lineV * ka * MW_PER_KW * hours;
    }
}
