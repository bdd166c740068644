package org.potline.rules.accounting;

import java.util.OptionalDouble;

/**
 * Electricity or heat as a report states it, in the total or beside it.
 *
 * @param stream    the ledger's stream: {@code electricity}
 * @param purchased bought [MWh or GJ]; empty where the ledger has none
 * @param exported  passed on [MWh or GJ]; empty where the ledger has none
 * @param electrolysis used by the electrolysis [MWh or GJ]; empty where the ledger has none
 * @param unit      MWh or GJ
 * @param factor    emission factor taken [tCO2/MWh or tCO2/GJ]
 * @param factorRow row of the method's table it is from: {@code electricity-factor.national}
 * @param tCo2      net purchase times the factor [tCO2]; empty where neither bought nor passed on is known
 * @param inTotal   whether the method counts it in the total
 */
public record EnergyPurchase(String stream, OptionalDouble purchased, OptionalDouble exported, OptionalDouble electrolysis, String unit,
        double factor, String factorRow, OptionalDouble tCo2, boolean inTotal) {
    /** Bought less passed on [MWh or GJ]. */
    public double net() {
        return purchased.orElse(0) - exported.orElse(0);
    }
}
