package org.potline.twin.flow.power;

import org.potline.twin.chemistry.Chemistry;

/** Heat that extraction steam gives, less that of its condensate returned: h [GJ/t] for each tonne. A demand of the steam's user. */
class SteamHeat {
    private final double gjPerT;

    SteamHeat(double gjPerT) {
        this.gjPerT = gjPerT;
    }

    /** Heat of so much steam [GJ]. */
    double heatGj(double steamKg) {
        return gjPerT * steamKg / Chemistry.G_PER_KG;
    }
}
