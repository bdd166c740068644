package org.potline.rules.rulecase;

import java.util.List;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Problem;
import org.potline.twin.text.Where;

/**
 * How one case went.
 *
 * @param where       file and line of the case
 * @param clause      clause it is of
 * @param name        what it shows; of a case that is not there, the file it ought to stand in
 * @param differences what the rules said otherwise than it expects, with file and line; none where it passed
 */
public record CaseResult(Where where, String clause, LocalText name, List<Problem> differences) {
    public CaseResult {
        differences = List.copyOf(differences);
    }

    public boolean passed() {
        return differences.isEmpty();
    }
}
