package org.potline.rules.uncertainty;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.potline.twin.uncertainty.CoverageInterval;

/**
 * How sure one emission is.
 *
 * @param id       {@link InventoryUncertainty#TOTAL}, {@link InventoryUncertainty#PROCESS} or the id of a source
 * @param tCo2e    emission [tCO2e], no rounding
 * @param known    standard uncertainty by all causes that are known [tCO2e]: all of it where nothing is lacking
 * @param lacking  items of the ledger and values of the method whose uncertainty nobody states; none where all is known
 * @param budget   its budget, greatest line first
 * @param trials   what Monte Carlo finds; empty where something is lacking or none was asked for
 */
public record OutputUncertainty(String id, double tCo2e, double known, List<String> lacking, List<BudgetEntry> budget,
        Optional<Trials> trials) {
    /** Standard uncertainties in half of the 95 % interval of a normal distribution (JCGM 100:2008, table G.2). */
    public static final double K_95 = CoverageInterval.K_95;

    public OutputUncertainty {
        lacking = List.copyOf(lacking);
        budget = List.copyOf(budget);
    }

    /** Standard uncertainty [tCO2e] by the law of propagation; empty where the uncertainty of an input is not known. */
    public OptionalDouble u() {
        return lacking.isEmpty() ? OptionalDouble.of(known) : OptionalDouble.empty();
    }

    /** Expanded uncertainty for 95 % by the law of propagation, U = 1.96 u [tCO2e]; empty as {@link #u()}. */
    public OptionalDouble expanded() {
        return lacking.isEmpty() ? OptionalDouble.of(K_95 * known) : OptionalDouble.empty();
    }

    /** The 95 % interval by the law of propagation [tCO2e]; empty as {@link #u()}. */
    public Optional<CoverageInterval> propagated() {
        return lacking.isEmpty() ? Optional.of(new CoverageInterval(tCo2e - K_95 * known, tCo2e + K_95 * known)) : Optional.empty();
    }

    /** The 95 % interval [tCO2e]: by Monte Carlo, which asks nothing of the distribution, else by the law of propagation. */
    public Optional<CoverageInterval> interval() {
        return trials.map(found -> new CoverageInterval(found.low(), found.high())).or(this::propagated);
    }

    OutputUncertainty with(Trials found) {
        return new OutputUncertainty(id, tCo2e, known, lacking, budget, Optional.of(found));
    }
}
