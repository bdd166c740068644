package org.potline.twin.flow.material;

/**
 * A lot of baked anodes, all alike.
 *
 * @param anodeKg     mass of one anode [kg]
 * @param sulphurFrac share of sulphur
 * @param ashFrac     share of ash; the rest is carbon
 */
public record Lot(double anodeKg, double sulphurFrac, double ashFrac) {
    public double carbonFrac() {
        return 1 - sulphurFrac - ashFrac;
    }
}
