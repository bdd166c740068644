package org.potline.twin.flow;

import org.potline.twin.chemistry.Chemistry;

/**
 * Auxiliary electricity of a place: a steady load and a part in proportion to the metal handled.
 * <pre>  E = P·t + k·m  </pre>
 * P steady load [kW]; k specific use [kWh/t]; m metal [kg].
 */
class AuxiliaryPower {
    private static final double MWH_PER_KWH = 1e-3;

    private final double steadyKw;
    private final double kwhPerT;

    AuxiliaryPower(double steadyKw, double kwhPerT) {
        this.steadyKw = steadyKw;
        this.kwhPerT = kwhPerT;
    }

    /** Electricity drawn and used in an hour [MWh]: a demand, the same on both sides of its feeder. */
    double energyMwh(double metalKg, double dayFactor) {
        return (steadyKw * dayFactor + kwhPerT * metalKg / Chemistry.G_PER_KG) * MWH_PER_KWH;
    }
}
