package org.potline.scenario.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.potline.rules.accounting.CarbonMassBalance;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.accounting.MassBalance;
import org.potline.rules.accounting.Method;
import org.potline.rules.data.Ledger;
import org.potline.twin.plant.Plant;

/**
 * The three approaches to a plant's year, CO2 alone: emission factors, carbon mass balance, and the truth, which a measurement of all
 * that leaves would find; and what makes the balance differ from the truth.
 *
 * @param ledger  emission factors and mass balance of the reported ledger
 * @param balance that balance
 * @param gaps    balance against truth, group by group; last what is in no group of the balance, if any
 */
public record ThreeApproaches(Approaches ledger, MassBalance balance, List<Gap> gaps) {
    /** Group of what the reporting entity emits and no line of the balance has. */
    public static final String OUTSIDE = "outside";

    /**
     * One group.
     * <pre>  balance − true = meter + leaves + stock + outside + factor + constant   [tCO2]  </pre>
     * The balance of meters without error (e) is what stands between: meter = balance − e.
     *
     * @param id            as in {@link Approaches.Group}, or {@link #OUTSIDE}
     * @param balanceTCo2   by the mass balance of the reported ledger
     * @param trueTCo2      true
     * @param meterTCo2     what errors of meters and laboratory make of it
     * @param leavesTCo2    carbon that leaves not as CO2 and is not sold: dust, unsold tar, ash, unburnt gas, stone that did not decompose;
     *                      taken for CO2 by the balance
     * @param stockTCo2     what stocks gained that no survey sees: anodes in the pots and in the baking furnace; and what carbon in stock
     *                      differs from that used
     * @param outsideTCo2   what the balance has no line for, negative
     * @param factorTCo2    carbon contents by default and months without readings: what an error-free balance would take for the carbon that
     *                      came and was sold, less that carbon
     * @param constantTCo2  the method's mass of CO2 per carbon, 44/12 or 3.664, against 44.009/12.011
     */
    public record Gap(String id, double balanceTCo2, double trueTCo2, double meterTCo2, double leavesTCo2, double stockTCo2, double outsideTCo2,
            double factorTCo2, double constantTCo2) {
        Gap plus(Gap other) {
            return new Gap(id, balanceTCo2 + other.balanceTCo2, trueTCo2 + other.trueTCo2, meterTCo2 + other.meterTCo2,
                    leavesTCo2 + other.leavesTCo2, stockTCo2 + other.stockTCo2, outsideTCo2 + other.outsideTCo2, factorTCo2 + other.factorTCo2,
                    constantTCo2 + other.constantTCo2);
        }
    }

    public ThreeApproaches {
        gaps = List.copyOf(gaps);
    }

    /**
     * The three approaches to a year.
     *
     * @param reported  ledger as reported, with its inventory
     * @param errorFree ledger that meters without error would have filled
     * @param truth     what truly left, of every entity
     * @param paths     where carbon truly went
     * @return empty where the ledger does not know what carbon materials were bought, or where two entities share a kind of process
     */
    public static Optional<ThreeApproaches> of(Inventory inventory, Ledger reported, Ledger errorFree, List<TrueMass> truth,
            List<CarbonPath> paths, Method method, Plant plant) {
        MassBalance balance = CarbonMassBalance.of(reported, method, inventory.period());
        MassBalance right = CarbonMassBalance.of(errorFree, method, inventory.period());
        if (!balance.traded()) {
            return Optional.empty();
        }
        var boundary = new ReportBoundary(method, plant, LocalDate.of(Integer.parseInt(inventory.period()), 12, 31));
        List<TrueMass> own = truth.stream().filter(mass -> boundary.isOfEntity(mass.source())).toList();
        return MaterialCarbon.of(paths, plant).map(carbon -> new ThreeApproaches(Approaches.of(reported, inventory, balance), balance,
                new BalanceGaps(balance, right, own, paths, boundary).of(carbon)));
    }

    /** The sum of a figure over all groups [tCO2]. */
    public double total(ToDoubleFunction<Gap> figure) {
        return gaps.stream().map(figure::applyAsDouble).reduce(0.0, Double::sum);
    }
}
