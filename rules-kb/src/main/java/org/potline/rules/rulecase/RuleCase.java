package org.potline.rules.rulecase;

import java.util.List;
import java.util.Set;
import org.potline.rules.fact.Span;
import org.potline.rules.parameter.ValueChange;
import org.potline.twin.text.Where;

/**
 * A rule case as its file has it.
 *
 * @param name          what it shows
 * @param clause        clause of its file
 * @param span          period assessed
 * @param workingValues whether working values count beside printed ones
 * @param amends        parameter values it sets first
 * @param given         what it gives
 * @param expect        verdicts it expects
 * @param where         place in the file
 */
record RuleCase(String name, String clause, Span span, boolean workingValues, List<ValueChange> amends, Given given,
        List<Expectation> expect, Where where) {
    /** This case with what it expects of some clauses alone. */
    RuleCase of(Set<String> clauses) {
        return new RuleCase(name, clauses.contains(clause) ? clause : "", span, workingValues, amends, given,
                expect.stream().filter(expected -> clauses.contains(expected.clause())).toList(), where);
    }
}
