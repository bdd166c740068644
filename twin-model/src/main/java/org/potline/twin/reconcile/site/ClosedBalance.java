package org.potline.twin.reconcile.site;

import java.util.Map;
import org.potline.twin.reconcile.Reconciliation;
import org.potline.twin.uncertainty.Estimate;

/**
 * A balance of readings in one period, before and after reconciliation.
 *
 * @param balance the balance
 * @param passed  the larger of what enters and what leaves, stocks by what is read of them apart; in its unit
 * @param gap     by how much the readings miss it
 * @param u       standard uncertainty of the gap, what its readings have in common considered
 * @param after   by how much the reconciled values miss it: rounding
 */
public record ClosedBalance(CombinedBalance balance, double passed, double gap, double u, double after) {
    static ClosedBalance of(CombinedBalance balance, SiteStructure structure, Map<String, Estimate> read, Reconciliation reconciliation) {
        Estimate gap = Estimate.exact(0);
        double after = 0;
        double in = 0;
        double out = 0;
        for (var term : balance.terms().entrySet()) {
            double factor = term.getValue();
            Estimate estimate = read.get(term.getKey());
            gap = gap.plus(estimate.times(factor));
            after += factor * reconciliation.value(term.getKey());
            if (!(structure.readings().get(term.getKey()).whole() instanceof SiteQuantity.Level)) {
                in += Math.max(0, factor * estimate.value());
                out += Math.max(0, -factor * estimate.value());
            }
        }
        return new ClosedBalance(balance, Math.max(in, out), gap.value(), gap.u(), after);
    }

    /** Whether the gap is larger than chance makes it in nineteen cases of twenty. */
    public boolean isConspicuous() {
        return Math.abs(gap) > Reconciliation.K95 * u;
    }
}
