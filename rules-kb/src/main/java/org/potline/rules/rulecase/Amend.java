package org.potline.rules.rulecase;

import org.potline.rules.parameter.Parameter;
import org.potline.rules.parameter.ParameterValue;

/**
 * A parameter value that a case sets from a day on.
 *
 * @param parameter parameter
 * @param row       key of its row
 * @param value     value, dated
 */
record Amend(String parameter, String row, ParameterValue value) {
    Parameter applyTo(Parameter old) {
        return old.with(row, value);
    }
}
