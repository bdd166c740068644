package org.potline.twin.flow.alumina;

/** Steam that digestion and evaporation take, in proportion to the alumina the refinery is run for: a demand. */
class SteamUse {
    private static final double T_PER_KG = 1e-3;

    private final double tPerT;
    private final double gjPerT;

    /**
     * @param tPerT  steam [t per t of alumina]
     * @param gjPerT heat of the steam less that of the condensate returned [GJ/t]
     */
    SteamUse(double tPerT, double gjPerT) {
        this.tPerT = tPerT;
        this.gjPerT = gjPerT;
    }

    /** Steam [kg]. */
    double massKg(double aluminaKg, double dayFactor) {
        return aluminaKg * tPerT * dayFactor;
    }

    /** Its heat [GJ]. */
    double heatGj(double steamKg) {
        return steamKg * T_PER_KG * gjPerT;
    }
}
