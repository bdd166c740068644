package org.potline.twin.flow;

/** Constants of nature, and what follows from them. */
final class Chemistry {
    /** Faraday constant [C/mol] (CODATA 2018, exact by the SI of 2019). */
    static final double FARADAY = 96485.33212;
    /** Molar masses [g/mol]: IUPAC standard atomic weights; Al and F of 2017. */
    static final double AL = 26.9815385;
    static final double C = 12.011;
    static final double O = 15.999;
    static final double F = 18.998403163;
    static final double H = 1.008;
    static final double CO2 = C + 2 * O;
    static final double AL2O3 = 2 * AL + 3 * O;
    static final double ALF3 = AL + 3 * F;
    static final double CF4 = C + 4 * F;
    static final double C2F6 = 2 * C + 6 * F;
    /** Volume of a mole of ideal gas at 0 °C and 101.325 kPa [L/mol] (CODATA 2018). */
    static final double MOLAR_VOLUME_L = 22.41396954;
    /** Electrons for an atom of aluminium. */
    static final double ELECTRONS_AL = 3;
    /** Electrons for a molecule of CO2, CF4 and C2F6 at the anode. */
    static final double ELECTRONS_CO2 = 4;
    static final double ELECTRONS_CF4 = 4;
    static final double ELECTRONS_C2F6 = 6;
    /** Electrons for a formula unit of Al2O3. */
    static final double ELECTRONS_AL2O3 = 6;
    /** Seconds an hour. */
    static final double HOUR_S = 3600;
    /** Joules a megawatt-hour. */
    static final double MWH_J = 3.6e9;
    static final double G_PER_KG = 1000;
    static final double A_PER_KA = 1000;

    private Chemistry() {
    }
}
