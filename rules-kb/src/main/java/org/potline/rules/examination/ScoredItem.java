package org.potline.rules.examination;

import java.util.List;
import org.potline.twin.text.LocalText;

/**
 * An item of the score sheet with what a plant scores.
 *
 * @param id      id within the sheet
 * @param title   what is looked at
 * @param review  how it is looked at
 * @param points  points it is worth
 * @param applies whether any of its clauses bears on the plant; an item that does not apply counts neither in points nor in score
 * @param score   points kept, 0 to {@code points}; 0 where it does not apply
 * @param clauses its clauses that the edition has, in the order of the sheet
 */
public record ScoredItem(String id, LocalText title, ReviewKind review, double points, boolean applies, double score,
        List<ScoredClause> clauses) {
    public ScoredItem {
        clauses = List.copyOf(clauses);
    }

    /** Findings that took points off: broken subjects over its clauses. */
    public int findings() {
        return clauses.stream().mapToInt(ScoredClause::broken).sum();
    }
}
