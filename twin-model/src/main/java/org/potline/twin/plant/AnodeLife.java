package org.potline.twin.plant;

import org.potline.twin.chemistry.Chemistry;

/**
 * Whether the anodes of a pot last until they are changed.
 * <pre>
 *   left  = supply · (1 − S − A) − I · 86 400 s · M(C) / 4F − x · m(Al)   [kg C a day]
 *   m(Al) = CE · I · 86 400 s · M(Al) / 3F                                [t Al a day]
 * </pre>
 * supply new anodes a day [kg]; S, A sulphur and ash [mass share]; I current [A]; M(C) molar mass of carbon, four electrons an atom;
 * x excess carbon [kg C per t Al]; CE current efficiency; M(Al) molar mass of aluminium; F Faraday constant.
 *
 * @see Chemistry
 */
final class AnodeLife {
    private static final double G_PER_T = 1e6;
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
        double molElectronsPerDay = currentKa * Chemistry.A_PER_KA * SECONDS_PER_DAY / Chemistry.FARADAY;
        double metalTPerDay = efficiencyPct / 100 * molElectronsPerDay / Chemistry.ELECTRONS_AL * Chemistry.AL / G_PER_T;
        double burntKgPerDay = molElectronsPerDay / Chemistry.ELECTRONS_CO2 * Chemistry.C / Chemistry.G_PER_KG + excessKgPerT * metalTPerDay;
        double supplyCarbonKgPerDay = supplyKgPerDay * (1 - otherPct / 100);
        return burntKgPerDay > (1 - LEAST_BUTT_FRAC) * supplyCarbonKgPerDay;
    }
}
