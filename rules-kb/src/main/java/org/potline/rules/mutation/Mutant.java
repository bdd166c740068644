package org.potline.rules.mutation;

import java.util.List;
import java.util.Optional;
import org.potline.rules.parameter.Parameter;
import org.potline.rules.standard.RulePack;
import org.potline.twin.text.Where;

/**
 * A rule or a limit with one thing changed.
 *
 * @param rule      rule changed; of a limit, the rule that compares with it
 * @param clauses   clauses whose cases are to notice
 * @param where     file and line of what was changed
 * @param before    what stands there, such as {@code years >= $x}
 * @param after     what was put in its place, such as {@code years > $x}
 * @param pack      the rule as changed; empty where a limit was changed
 * @param parameter the parameter as changed; empty where a rule was changed
 */
public record Mutant(String rule, List<String> clauses, Where where, String before, String after, Optional<RulePack> pack,
        Optional<Parameter> parameter) {
    public Mutant {
        clauses = List.copyOf(clauses);
    }

    /** What was changed, as the list of equal changes names it. */
    public String change() {
        return before + " -> " + (after.isBlank() ? "(left out)" : after);
    }
}
