package org.potline.rules.tier;

import java.util.List;

/**
 * The tiers of an inventory.
 *
 * @param category A, B or C, by the total of the inventory
 * @param lines    activity data in the inventory's order
 */
public record TierReport(String category, List<TierLine> lines) {
    public TierReport {
        lines = List.copyOf(lines);
    }
}
