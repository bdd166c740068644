package org.potline.rules.amendment;

import java.util.List;
import java.util.Optional;
import org.potline.rules.finding.Finding;

/**
 * A finding of one plant that a proposal makes appear, go or read otherwise.
 *
 * @param before the finding as it was; empty where it appears
 * @param after  the finding as it is; empty where it goes
 * @param shares what each edit has in it, those without a share left out; together 1
 */
public record FindingChange(Optional<Finding> before, Optional<Finding> after, List<Share> shares) {
    public FindingChange {
        shares = List.copyOf(shares);
    }

    /**
     * What one edit has in a change: the mean of what it adds over all orders in which the edits could be made (Shapley's value of
     * the game "the finding is as under the whole proposal"). 1: the edit alone brings it about.
     *
     * @param edit  id of the edit
     * @param share share, may be negative where the edit works against the change
     */
    public record Share(String edit, double share) {
    }

    /** What happens to the finding. */
    public enum Kind { APPEARS, GOES, CHANGES }

    public Kind kind() {
        return before.isEmpty() ? Kind.APPEARS : after.isEmpty() ? Kind.GOES : Kind.CHANGES;
    }

    public Finding finding() {
        return after.or(() -> before).orElseThrow();
    }

    /** Whether no single edit brings it about. */
    public boolean shared() {
        return shares.size() > 1;
    }
}
