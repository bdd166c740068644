package org.potline.scenario.assess;

import java.util.List;
import org.potline.rules.finding.Finding;

/**
 * What a check said.
 *
 * @param findings findings
 * @param clauses  clauses of the edition and how each fared
 */
public record Checked(List<Finding> findings, List<ClauseLine> clauses) {
    public Checked {
        findings = List.copyOf(findings);
        clauses = List.copyOf(clauses);
    }
}
