package org.potline.twin.flow;

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

    /** Electricity drawn from the bus in an hour [MWh]. */
    double drawnMwh(double metalKg, double dayFactor) {
        return (steadyKw * dayFactor + kwhPerT * metalKg / Chemistry.G_PER_KG) * MWH_PER_KWH;
    }

    /** Electricity the machines use in an hour [MWh]. */
    double usedMwh(double metalKg, double dayFactor) {
        return (steadyKw * dayFactor + kwhPerT * metalKg / Chemistry.G_PER_KG) * MWH_PER_KWH;
    }
}
