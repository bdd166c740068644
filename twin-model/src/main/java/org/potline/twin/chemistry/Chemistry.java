package org.potline.twin.chemistry;

/** Constants of nature, and what follows from them. */
public final class Chemistry {
    /** Faraday constant [C/mol] (CODATA 2018, exact by the SI of 2019). */
    public static final double FARADAY = 96485.33212;
    /** Molar masses [g/mol]: Al, F and Na of the IUPAC standard atomic weights of 2013; C, O, H, Ca their abridged values. */
    public static final double AL = 26.9815385;
    public static final double C = 12.011;
    public static final double O = 15.999;
    public static final double F = 18.998403163;
    public static final double H = 1.008;
    public static final double CA = 40.078;
    public static final double NA = 22.98976928;
    public static final double CO2 = C + 2 * O;
    public static final double AL2O3 = 2 * AL + 3 * O;
    public static final double WATER = 2 * H + O;
    /** Hydrate of alumina, Al2O3·3H2O: two of gibbsite. */
    public static final double HYDRATE = AL2O3 + 3 * WATER;
    public static final double CAO = CA + O;
    public static final double CACO3 = CA + C + 3 * O;
    public static final double NA2O = 2 * NA + O;
    public static final double NA2CO3 = 2 * NA + C + 3 * O;
    public static final double NAOH = NA + O + H;
    public static final double ALF3 = AL + 3 * F;
    public static final double CF4 = C + 4 * F;
    public static final double C2F6 = 2 * C + 6 * F;
    /** Volume of a mole of ideal gas at 0 °C and 101.325 kPa [L/mol] (CODATA 2018). */
    public static final double MOLAR_VOLUME_L = 22.41396954;
    /** Net molar enthalpies of combustion at 25 °C [kJ/mol]: CO, H2, CH4 of ISO 6976:1995 (C+). */
    public static final double COMBUSTION_CO_KJ = 282.98;
    public static final double COMBUSTION_H2_KJ = 241.81;
    public static final double COMBUSTION_CH4_KJ = 802.60;
    /** Electrons for an atom of aluminium. */
    public static final double ELECTRONS_AL = 3;
    /** Electrons for a molecule of CO2, CF4 and C2F6 at the anode. */
    public static final double ELECTRONS_CO2 = 4;
    public static final double ELECTRONS_CF4 = 4;
    public static final double ELECTRONS_C2F6 = 6;
    /** Electrons for a formula unit of Al2O3. */
    public static final double ELECTRONS_AL2O3 = 6;
    /** Seconds an hour. */
    public static final double HOUR_S = 3600;
    /** Joules a megawatt-hour. */
    public static final double MWH_J = 3.6e9;
    public static final double G_PER_KG = 1000;
    public static final double A_PER_KA = 1000;
    /** Sulphur, abridged standard atomic weight; what desulphurisation takes and makes. */
    public static final double S = 32.06;
    public static final double SO2 = S + 2 * O;
    /** Gypsum, CaSO4·2H2O. */
    public static final double GYPSUM = CA + S + 4 * O + 2 * WATER;
    /** Net molar enthalpy of combustion of carbon at 25 °C [kJ/mol] (CODATA 1989, enthalpy of formation of CO2). */
    public static final double COMBUSTION_C_KJ = 393.51;

    private Chemistry() {
    }
}
