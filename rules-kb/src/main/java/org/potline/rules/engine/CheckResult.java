package org.potline.rules.engine;

import java.util.List;
import org.potline.rules.finding.Coverage;
import org.potline.rules.finding.EquippingRate;
import org.potline.rules.finding.Finding;
import org.potline.twin.text.LocalText;

/**
 * What a check of a plant gives.
 *
 * @param scope    one sentence: which annual emission decided whether the edition applies, where it came from, what follows
 * @param verdicts every verdict, in the edition's order of clauses, then by subject
 * @param findings the clauses broken, in the same order, and remarks on clauses whose value is not in force
 * @param coverage each clause of the edition, in its order
 * @param rates    equipping rates, by process, level, item and method, in the order of the plant's streams
 */
public record CheckResult(LocalText scope, List<Verdict> verdicts, List<Finding> findings, List<Coverage> coverage,
        List<EquippingRate> rates) {
    public CheckResult {
        verdicts = List.copyOf(verdicts);
        findings = List.copyOf(findings);
        coverage = List.copyOf(coverage);
        rates = List.copyOf(rates);
    }
}
