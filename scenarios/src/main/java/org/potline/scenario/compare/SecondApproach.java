package org.potline.scenario.compare;

import org.potline.rules.accounting.CarbonMassBalance;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.accounting.MassBalance;
import org.potline.rules.accounting.Method;
import org.potline.rules.data.Ledger;

/**
 * The second approach to a ledger's emission: its carbon mass balance, beside the emission factors.
 *
 * @param balance    the balance
 * @param approaches both approaches side by side
 */
public record SecondApproach(MassBalance balance, Approaches approaches) {
    /** The balance of a ledger beside its inventory by the same method. */
    public static SecondApproach of(Ledger ledger, Inventory inventory, Method method) {
        MassBalance balance = CarbonMassBalance.of(ledger, method, inventory.period());
        return new SecondApproach(balance, Approaches.of(ledger, inventory, balance));
    }
}
