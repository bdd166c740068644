package org.potline.twin.flow.alumina;

/** Lime, caustic and soda ash that a refinery adds, in proportion to the alumina it is run for: demands. */
class MakeUp {
    private static final double T_PER_KG = 1e-3;

    private final double limeKgPerT;
    private final double causticKgPerT;
    private final double sodaAshKgPerT;

    MakeUp(double limeKgPerT, double causticKgPerT, double sodaAshKgPerT) {
        this.limeKgPerT = limeKgPerT;
        this.causticKgPerT = causticKgPerT;
        this.sodaAshKgPerT = sodaAshKgPerT;
    }

    /** Lime, as CaO [kg]. */
    double limeKg(double aluminaKg) {
        return aluminaKg * T_PER_KG * limeKgPerT;
    }

    /** Caustic soda, as NaOH [kg]. */
    double causticKg(double aluminaKg) {
        return aluminaKg * T_PER_KG * causticKgPerT;
    }

    /** Soda ash as received [kg]. */
    double sodaAshKg(double aluminaKg) {
        return aluminaKg * T_PER_KG * sodaAshKgPerT;
    }
}
