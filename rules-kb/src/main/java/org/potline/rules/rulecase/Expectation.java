package org.potline.rules.rulecase;

import java.util.List;
import java.util.Optional;
import org.potline.rules.fact.Outcome;
import org.potline.twin.text.Where;

/**
 * A verdict that a case expects.
 *
 * @param clause  clause
 * @param subject subject
 * @param outcome how it stands
 * @param missing what it lacks, sorted; empty where the case does not say
 * @param by      what it is judged by, sorted; empty where the case does not say
 * @param where   place in the file
 */
record Expectation(String clause, String subject, Outcome outcome, Optional<List<String>> missing,
        Optional<List<String>> by, Where where) {
}
