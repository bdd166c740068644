package org.potline.rules.amendment;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a proposal changes for one plant.
 *
 * @param plant    id of the plant
 * @param clauses  clauses it may change for this plant; every other clause has the verdicts and the findings it had
 * @param changes  findings that appear, go or read otherwise, in the amended edition's order of clauses
 * @param cancels  findings that stay as they were, though some of the edits alone would change them: {@code CLAUSE SUBJECT}
 * @param findings number of findings under some sets of edits, by the ids of the edits: alone, in pairs, all
 */
public record PlantImpact(String plant, Set<String> clauses, List<FindingChange> changes, List<String> cancels,
        Map<Set<String>, Integer> findings) {
    public PlantImpact {
        changes = List.copyOf(changes);
        cancels = List.copyOf(cancels);
    }
}
