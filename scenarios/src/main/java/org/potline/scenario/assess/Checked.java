package org.potline.scenario.assess;

import java.util.List;
import org.potline.rules.finding.EquippingRate;
import org.potline.rules.finding.Finding;
import org.potline.rules.standard.Term;
import org.potline.twin.text.LocalText;

/**
 * What a check said.
 *
 * @param findings findings
 * @param clauses  clauses of the edition and how each fared
 * @param rates    equipping rates
 * @param banner   what a reader must know of the edition first
 * @param scope    which annual emission decided whether the edition applies, and what follows
 * @param terms    terms of the edition that the findings use
 */
public record Checked(List<Finding> findings, List<ClauseLine> clauses, List<EquippingRate> rates, LocalText banner,
        LocalText scope, List<Term> terms) {
    public Checked {
        findings = List.copyOf(findings);
        clauses = List.copyOf(clauses);
        rates = List.copyOf(rates);
        terms = List.copyOf(terms);
    }
}
