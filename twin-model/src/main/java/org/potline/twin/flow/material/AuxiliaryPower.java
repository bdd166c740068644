package org.potline.twin.flow.material;

import org.potline.twin.chemistry.Chemistry;

/**
 * Auxiliary electricity of a place: a steady load and a part in proportion to the material handled.
 * <pre>  E = P·t + k·m  </pre>
 * P steady load [kW]; k specific use [kWh/t]; m material handled [kg].
 */
public class AuxiliaryPower {
    private static final double MWH_PER_KWH = 1e-3;

    private final double steadyKw;
    private final double kwhPerT;

    public AuxiliaryPower(double steadyKw, double kwhPerT) {
        this.steadyKw = steadyKw;
        this.kwhPerT = kwhPerT;
    }

    /** Electricity drawn and used in some hours [MWh]: a demand, the same on both sides of its feeder. */
    public double energyMwh(double hours, double handledKg, double dayFactor) {
        return (steadyKw * hours * dayFactor + kwhPerT * handledKg / Chemistry.G_PER_KG) * MWH_PER_KWH;
    }
}
