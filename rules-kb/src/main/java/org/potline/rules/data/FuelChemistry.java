package org.potline.rules.data;

/**
 * The most carbon a fuel can hold that gives so much heat. Carbon and hydrogen are all that burns in it; what carbon gives is known, so
 * more heat than that must come of hydrogen, which leaves less room for carbon.
 * <pre>
 *   by mass:    NCV ≤ 32.8 c + 141.8 (1 − c)   [GJ/t],     c ≤ 1
 *   by volume:  n ≤ 1 + H / 600                [-]
 * </pre>
 * c carbon [t/t]; NCV net calorific value [GJ/t]; n carbon atoms a molecule [-]; H heat of a mole [kJ/mol]. Each carbon atom of a
 * gaseous molecule beyond the first brings at least about 600 kJ/mol of heat (benzene, the poorest of the usual ones, 3 169/5 = 634), while the
 * first may bring none (CO2). The heat of hydrogen is the gross one, since published tables mix net and gross values. The bound by mass is that of
 * the elements: a substance made from them with heat, such as acetylene, gives more than they do; no fuel of the ledger is one.
 *
 * @see "Heats of combustion: carbon 393.5 kJ/mol = 32.8 GJ/t, hydrogen 285.8 kJ/mol = 141.8 GJ/t gross, benzene 3 169 kJ/mol net (NIST
 *      Chemistry WebBook, 25 °C; from general knowledge, C+). The 600 kJ/mol and the tolerance are ours, D."
 */
public final class FuelChemistry {
    /** Heat of combustion of carbon [GJ/t]: 393.5 kJ/mol over 12.011 g/mol. */
    private static final double CARBON_GJ_PER_T = 32.8;
    /** Gross heat of combustion of hydrogen [GJ/t]: 285.8 kJ/mol over 2.016 g/mol. */
    private static final double HYDROGEN_GJ_PER_T = 141.8;
    /** Tonnes of carbon in 10⁴ Nm³ of a gas of one carbon atom: 10⁴/22.414 kmol of 12.011 kg. */
    private static final double ONE_ATOM_T_PER_1E4NM3 = 5.359;
    /** 10⁴ Nm³ are 446.15 kmol, so 1 kJ/mol is so many GJ per 10⁴ Nm³. */
    private static final double GJ_PER_1E4NM3_OF_KJ_PER_MOL = 0.44615;
    private static final double LEAST_KJ_PER_FURTHER_CARBON = 600;
    /** D. What tables print is rounded and mixes samples: the LPG of the CETS list, 50.179 GJ/t × 0.0172 tC/GJ, is 2.7 % over. */
    private static final double TOLERANCE_FRAC = 0.05;

    private FuelChemistry() {
    }

    /**
     * The most carbon a tonne, or 10⁴ Nm³, of a fuel can hold, tolerance included.
     *
     * @param fuel a fuel of the ledger, such as {@code lpg}; whether it goes by mass or by volume is the vocabulary's
     * @param ncv  net calorific value [GJ/t or GJ/10⁴ Nm³], not negative
     * @return [tC/t or tC/10⁴ Nm³]
     */
    public static double mostCarbonT(String fuel, double ncv) {
        if (!(ncv >= 0) || LedgerVocabulary.kind(fuel).filter(SubstanceKind.FUEL::equals).isEmpty()) {
            throw new IllegalArgumentException("(%s) with (%s) GJ is no fuel with a calorific value >= 0.".formatted(fuel, ncv));
        }
        return (1 + TOLERANCE_FRAC) * (isByVolume(fuel) ? mostByVolume(ncv) : mostByMass(ncv));
    }

    private static double mostByMass(double ncvGjPerT) {
        double most = (HYDROGEN_GJ_PER_T - ncvGjPerT) / (HYDROGEN_GJ_PER_T - CARBON_GJ_PER_T);
        return Math.max(0, Math.min(1, most));
    }

    private static double mostByVolume(double ncvGjPer1e4Nm3) {
        double kjPerMol = ncvGjPer1e4Nm3 / GJ_PER_1E4NM3_OF_KJ_PER_MOL;
        return ONE_ATOM_T_PER_1E4NM3 * (1 + kjPerMol / LEAST_KJ_PER_FURTHER_CARBON);
    }

    /** Whether amounts of that fuel are in 10⁴ Nm³. */
    public static boolean isByVolume(String fuel) {
        return LedgerVocabulary.item(fuel, "amount").orElseThrow().units().contains(LedgerVocabulary.GAS_UNIT);
    }
}
