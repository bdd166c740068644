package org.potline.batch.step;

import java.util.List;
import org.potline.rules.accounting.Method;
import org.potline.rules.check.Checker;
import org.potline.rules.standard.Edition;

/**
 * The content a run works with, loaded once: building the rules takes longer than any step.
 *
 * @param edition edition
 * @param checker its rules, built
 * @param method  accounting method
 * @param others  the methods it is put beside
 */
public record Knowledge(Edition edition, Checker checker, Method method, List<Method> others) {
}
