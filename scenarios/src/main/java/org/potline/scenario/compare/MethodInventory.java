package org.potline.scenario.compare;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.potline.rules.accounting.Accountant;
import org.potline.rules.accounting.AccountingChoices;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.accounting.Method;
import org.potline.rules.accounting.SourceResult;
import org.potline.rules.accounting.formula.Gwp;
import org.potline.rules.accounting.formula.GwpSet;
import org.potline.rules.data.Ledger;
import org.potline.rules.data.LedgerPeriod;
import org.potline.rules.uncertainty.EmissionTrials;
import org.potline.rules.uncertainty.InventoryUncertainty;
import org.potline.rules.uncertainty.Propagation;

/**
 * A ledger as one method accounts it.
 *
 * @param about     the method's document
 * @param gwpSet    set of warming potentials it was reckoned with
 * @param gwp       these potentials [tCO2e/t]
 * @param inventory its inventory, with what is known of its uncertainty
 * @param uncertainty how sure it is, by the law of propagation, and of the method asked for by Monte Carlo too
 */
public record MethodInventory(Method.About about, GwpSet gwpSet, Gwp gwp, Inventory inventory, InventoryUncertainty uncertainty) {
    /** Seed of the trials, which have nothing to do with that of a simulated plant: one ledger has one uncertainty. */
    private static final long SEED = 1;

    /**
     * Accounts a ledger, with Monte Carlo too.
     *
     * @throws org.potline.twin.text.BadInput when the method cannot be reckoned with the choices, or the ledger contradicts itself
     */
    public static MethodInventory of(Method method, AccountingChoices choices, Ledger ledger, String period) {
        return of(method, choices, ledger, period, LedgerPeriod.lastDay(period), true);
    }

    /**
     * Accounts a ledger.
     *
     * @param trials whether its uncertainty is also found by Monte Carlo
     * @throws org.potline.twin.text.BadInput when the method cannot be reckoned with the choices, or the ledger contradicts itself
     */
    static MethodInventory of(Method method, AccountingChoices choices, Ledger ledger, String period, LocalDate day, boolean trials) {
        GwpSet set = choices.gwp().orElse(method.gwp());
        var reckoning = new Accountant(method, choices).reckon(ledger, period);
        var propagation = new Propagation(reckoning, method, choices.months());
        InventoryUncertainty uncertainty = trials ? EmissionTrials.of(propagation, SEED) : propagation.uncertainty();
        return new MethodInventory(method.about(), set, method.factors().gwp(set, day),
                Propagation.known(reckoning.inventory(), uncertainty), uncertainty);
    }

    /** Id of the method, with its variant where one was asked for. */
    public String id() {
        return inventory.method();
    }

    /** Its sources by their ids. */
    Map<String, SourceResult> byId() {
        return inventory.sources().stream().collect(Collectors.toMap(SourceResult::id, Function.identity(), (first, second) -> first));
    }

    /** The sources it should have and lacks data for. */
    Set<String> lacking() {
        return Set.copyOf(inventory.missing());
    }
}
