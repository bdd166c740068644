package org.potline.twin.flow.alumina;

/**
 * Where the carbon of gasified coal goes: gas, tar, ash.
 * <pre>  m = C_gas/(c·(1 − t − a)),   C = m·c,   C_tar = C·t,   m_tar = C·t/w,   C_ash = C·a  </pre>
 * c carbon of the coal as received; t and a shares of it in tar and ash; w carbon of the tar, 0.88 (C: coal tar 86 to 92 %). So the coal
 * follows from the gas asked for.
 */
class Gasification {
    /** Carbon of the tar. */
    static final double TAR_CARBON_FRAC = 0.88;

    private final double tarFrac;
    private final double ashFrac;

    Gasification(double tarFrac, double ashFrac) {
        this.tarFrac = tarFrac;
        this.ashFrac = ashFrac;
    }

    /** Coal that gives gas with so much carbon [kg]. */
    double coalKg(Coal coal, double gasCarbonKg) {
        return gasCarbonKg / (1 - tarFrac - ashFrac) / coal.carbonFrac();
    }

    /** Carbon in the coal [kg]. */
    double carbonKg(Coal coal, double coalKg) {
        return coalKg * coal.carbonFrac();
    }

    /** Carbon that becomes tar [kg]. */
    double tarCarbonKg(double carbonKg) {
        return carbonKg * tarFrac;
    }

    /** Tar [kg]. */
    double tarKg(double carbonKg) {
        return carbonKg * tarFrac / TAR_CARBON_FRAC;
    }

    /** Carbon that stays in the ash [kg]. */
    double ashCarbonKg(double carbonKg) {
        return carbonKg * ashFrac;
    }
}
