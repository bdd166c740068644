package org.potline.rules.data;

/**
 * How much carbon a fuel can hold for the heat it gives.
 *
 * <p>By mass: what is not carbon gives at most the heat of hydrogen, so a fuel of carbon fraction c has
 * <pre>  NCV ≤ 32.8 · c + 141.8 · (1 − c)   [GJ/t],   c ≤ 1  </pre>
 * with the heats of combustion of carbon, 32.8, and of hydrogen, 141.8, gross, since published tables mix gross and net heat.
 *
 * <p>By volume: a molecule may hold one carbon atom without any heat (CO2); each further one needs another molecule's, and of all
 * hydrocarbon gases acetylene and benzene bring the least heat for it, about 630 kJ/mol net. So with n carbon atoms and H kJ a mole
 * <pre>  n ≤ 1 + H / 600,   n = C / 5.359,   H = NCV / 0.44615  </pre>
 * C carbon [tC/1e4Nm3], NCV [GJ/1e4Nm3]: 10⁴ Nm³ of an ideal gas are 446.15 kmol, 5.359 t of carbon each atom.
 *
 * <p>Both with a tolerance of 5 % on the carbon (D): published defaults of liquefied petroleum gas, 50.179 GJ/t × 0.0172 tC/GJ, are 2.7 % above.
 *
 * @see "heats of combustion and molar masses: CRC Handbook of Chemistry and Physics (general knowledge, C+)"
 */
public final class FuelChemistry {
    private static final double CARBON_GJ_PER_T = 32.8;
    private static final double HYDROGEN_GJ_PER_T = 141.8;
    private static final double CARBON_T_PER_1E4NM3 = 5.359;
    private static final double MEGAMOL_PER_1E4NM3 = 0.44615;
    private static final double LEAST_KJ_PER_CARBON = 600;
    private static final double TOLERANCE = 1.05;

    private FuelChemistry() {
    }

    /**
     * Whether a fuel cannot hold that carbon.
     *
     * @param fuel   substance of the ledger
     * @param ncv    net calorific value, not negative [GJ/t or GJ/1e4Nm3]
     * @param carbon carbon [tC/t or tC/1e4Nm3]
     */
    public static boolean isImpossible(String fuel, double ncv, double carbon) {
        return carbon > mostCarbon(fuel, ncv) * TOLERANCE || !isGas(fuel) && carbon > 1;
    }

    /** The most carbon a fuel of that heat can hold, without tolerance [tC/t or tC/1e4Nm3]. */
    public static double mostCarbon(String fuel, double ncv) {
        if (isGas(fuel)) {
            return CARBON_T_PER_1E4NM3 * (1 + ncv / MEGAMOL_PER_1E4NM3 / LEAST_KJ_PER_CARBON);
        }
        return Math.max(0, Math.min(1, (HYDROGEN_GJ_PER_T - ncv) / (HYDROGEN_GJ_PER_T - CARBON_GJ_PER_T)));
    }

    private static boolean isGas(String fuel) {
        return LedgerVocabulary.item(fuel, "amount").filter(item -> item.units().contains(LedgerVocabulary.GAS_UNIT)).isPresent();
    }
}
