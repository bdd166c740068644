package org.potline.twin.plant;

/**
 * Whether the anodes of a pot last until they are changed.
 * <pre>
 *   left  = supply · (1 − S − A) − I · 86 400 s · M(C) / 4F − x · m(Al)   [kg C a day]
 *   m(Al) = CE · I · 86 400 s · M(Al) / 3F                                [t Al a day]
 * </pre>
 * supply new anodes a day [kg]; S, A sulphur and ash [mass share]; I current [A]; M(C) = 12.011 g/mol, four electrons a carbon
 * atom; x excess carbon [kg C per t Al]; CE current efficiency; M(Al) = 26.9815385 g/mol; F = 96 485.33212 C/mol.
 *
 * @see "Faraday's law; molar masses IUPAC 2013 and 2021, F CODATA 2018"
 */
final class AnodeLife {
    private static final double FARADAY_C_PER_MOL = 96485.33212;
    private static final double CARBON_KG_PER_MOL = 0.012011;
    private static final double ALUMINIUM_KG_PER_MOL = 0.0269815385;
    private static final double SECONDS_PER_DAY = 86400;
    /** Below this share of a new anode the stubs touch the bath; butts of 12 to 22 % are usual. A working value (D). */
    private static final double LEAST_BUTT_FRAC = 0.06;

    private AnodeLife() {
    }

    /**
     * @param currentKa     line current [kA]
     * @param efficiencyPct current efficiency [%]
     * @param excessKgPerT  carbon beyond the electrochemical [kg C per t]
     * @param supplyKgPerDay new anodes a pot is given [kg/d]
     * @param otherPct      share of an anode that is no carbon [%]
     */
    static boolean burntThrough(double currentKa, double efficiencyPct, double excessKgPerT, double supplyKgPerDay,
            double otherPct) {
        double molElectronsPerDay = currentKa * 1000 * SECONDS_PER_DAY / FARADAY_C_PER_MOL;
        double metalTPerDay = efficiencyPct / 100 * molElectronsPerDay / 3 * ALUMINIUM_KG_PER_MOL / 1000;
        double burntKgPerDay = molElectronsPerDay / 4 * CARBON_KG_PER_MOL + excessKgPerT * metalTPerDay;
        double supplyCarbonKgPerDay = supplyKgPerDay * (1 - otherPct / 100);
        return burntKgPerDay > (1 - LEAST_BUTT_FRAC) * supplyCarbonKgPerDay;
    }
}
