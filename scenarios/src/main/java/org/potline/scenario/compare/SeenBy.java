package org.potline.scenario.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.potline.rules.accounting.Formula;
import org.potline.rules.accounting.FormulaKind.Source;
import org.potline.rules.accounting.Method;
import org.potline.rules.accounting.MethodBoundary;

/**
 * Whether a method has a source for an emission that the report has none for.
 *
 * @param source  the emission
 * @param method  the method
 * @param formula the first of its formulas for it; empty where it does not count it
 * @param leftOut whether it has a formula and leaves this one out all the same
 */
public record SeenBy(String source, String method, Optional<String> formula, boolean leftOut) {
    /** Every method on every emission of the reporting entity that the report does not see. @param day day of the methods' values */
    public static List<SeenBy> of(List<TrueSource> truth, List<Method> methods, LocalDate day) {
        var all = new ArrayList<SeenBy>();
        truth.stream().filter(source -> source.standing() == Standing.UNSEEN)
                .forEach(source -> methods.forEach(method -> all.add(of(source.id(), method, day))));
        return all;
    }

    private static SeenBy of(String source, Method method, LocalDate day) {
        boolean seen = new MethodBoundary(method, day).has(source);
        Optional<String> formula = MethodBoundary.kind(source).flatMap(kind -> first(method, kind));
        return new SeenBy(source, method.id(), seen ? formula : Optional.empty(), !seen && formula.isPresent());
    }

    private static Optional<String> first(Method method, Source kind) {
        return method.formulas().stream().filter(formula -> formula.by().filter(by -> by.source() == kind).isPresent()).map(Formula::id)
                .findFirst();
    }
}
