package org.potline.rules.examination;

import org.potline.rules.finding.Modality;

/**
 * What one clause takes off an item.
 *
 * @param clause  clause id
 * @param counts  how strongly the clause asks, as its edition states it: below the threshold of application the score stays the same
 * @param inScope subjects it applied to; 0 where it does not bear on this plant
 * @param broken  subjects that break it
 * @param lost    points it takes off the item, not negative
 */
public record ScoredClause(String clause, Modality counts, int inScope, int broken, double lost) {
}
