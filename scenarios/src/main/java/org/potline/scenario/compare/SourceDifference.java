package org.potline.scenario.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.potline.rules.accounting.MethodBoundary;
import org.potline.rules.accounting.SourceResult;
import org.potline.rules.accounting.formula.Gases;

/**
 * One source by another method less the same by the base method, both rounded as each method says, told apart by cause.
 * <pre>
 *   R2 − R1 = boundary + gwp + factor + rounding
 *   rounding = (R2 − E2) − (R1 − E1)
 *   gwp      = w2(m1) − w1(m1)          factor = w2(m2) − w2(m1)          boundary = 0        both have the source
 *   gwp      = 0                        factor = 0                        boundary = E2 − E1  one has it, the other has not
 *   gwp      = 0                        factor = E2 − E1                  boundary = 0        one has it, the other lacks data for it
 * </pre>
 * 1 the base method, 2 the other; R rounded and E unrounded emission [tCO2e], nought where there is no source; m masses of the gases;
 * w(m) their CO2 equivalent by a method's warming potentials, so that E = w(m) and no remainder is left.
 *
 * @param source         source id
 * @param ofProcess      whether it is of the electrolysis process
 * @param base           by the base method, rounded [tCO2e]; empty where it has none
 * @param other          by the other method, rounded [tCO2e]; empty where it has none
 * @param boundaryTCo2e  because only one of the two counts it [tCO2e]
 * @param gwpTCo2e       because the same gases weigh otherwise [tCO2e]
 * @param factorTCo2e    because formulas, defaults or constants give other masses, or one lacks data [tCO2e]
 * @param roundingTCo2e  because the two round otherwise [tCO2e]
 * @param lacking        whether one of the two counts such a source and lacks data for it
 * @param figures        the figures that differ, where both have the source
 */
public record SourceDifference(String source, boolean ofProcess, OptionalDouble base, OptionalDouble other, double boundaryTCo2e,
        double gwpTCo2e, double factorTCo2e, double roundingTCo2e, boolean lacking, List<DifferingFigure> figures) {
    private static final Gases NONE = new Gases(0, 0, 0);

    public SourceDifference {
        figures = List.copyOf(figures);
    }

    /** The sources of the base method in its order, then those that only the other has. */
    static List<SourceDifference> of(MethodInventory base, MethodInventory other) {
        var ids = new LinkedHashSet<String>();
        base.inventory().sources().forEach(source -> ids.add(source.id()));
        other.inventory().sources().forEach(source -> ids.add(source.id()));
        Map<String, SourceResult> ones = base.byId();
        Map<String, SourceResult> twos = other.byId();
        Set<String> lackedByBase = base.lacking();
        Set<String> lackedByOther = other.lacking();
        var differences = new ArrayList<SourceDifference>();
        for (String id : ids) {
            Optional<SourceResult> one = Optional.ofNullable(ones.get(id));
            Optional<SourceResult> two = Optional.ofNullable(twos.get(id));
            boolean lacking = one.isEmpty() && lackedByBase.contains(id) || two.isEmpty() && lackedByOther.contains(id);
            differences.add(of(id, new Between(base, one, other, two), lacking));
        }
        return differences;
    }

    /** A source as the two methods have it. */
    private record Between(MethodInventory base, Optional<SourceResult> one, MethodInventory other, Optional<SourceResult> two) {
    }

    private static SourceDifference of(String id, Between methods, boolean lacking) {
        Optional<SourceResult> one = methods.one;
        Optional<SourceResult> two = methods.two;
        boolean both = one.isPresent() && two.isPresent();
        double between = emission(two) - emission(one);
        Gases first = one.map(SourceResult::gases).orElse(NONE);
        Gases second = two.map(SourceResult::gases).orElse(NONE);
        double gwp = both ? methods.other.gwp().tCo2e(first) - methods.base.gwp().tCo2e(first) : 0;
        double factor = both ? methods.other.gwp().tCo2e(second) - methods.other.gwp().tCo2e(first) : lacking ? between : 0;
        return new SourceDifference(id, MethodBoundary.isOfElectrolysis(id), rounded(one), rounded(two),
                both || lacking ? 0 : between, gwp, factor, rounding(two) - rounding(one), lacking,
                both ? DifferingFigure.of(one.get(), two.get()) : List.of());
    }

    private static double emission(Optional<SourceResult> source) {
        return source.map(SourceResult::tCo2e).orElse(0.0);
    }

    private static double rounding(Optional<SourceResult> source) {
        return source.map(one -> one.tCo2eRounded() - one.tCo2e()).orElse(0.0);
    }

    private static OptionalDouble rounded(Optional<SourceResult> source) {
        return source.map(one -> OptionalDouble.of(one.tCo2eRounded())).orElse(OptionalDouble.empty());
    }

    /** Whether only one of the two counts it. */
    public boolean outside() {
        return base.isPresent() != other.isPresent() && !lacking;
    }

    /** By the other method less by the base method, as printed [tCO2e]. */
    public double tCo2e() {
        return other.orElse(0) - base.orElse(0);
    }

    /** The same before rounding [tCO2e]: what the causes but rounding add up to. */
    public double unroundedTCo2e() {
        return boundaryTCo2e + gwpTCo2e + factorTCo2e;
    }
}
