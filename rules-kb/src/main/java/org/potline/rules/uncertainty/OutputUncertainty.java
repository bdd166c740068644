package org.potline.rules.uncertainty;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

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
    public OutputUncertainty {
        lacking = List.copyOf(lacking);
        budget = List.copyOf(budget);
    }

    /** Standard uncertainty [tCO2e] by the law of propagation; empty where the uncertainty of an input is not known. */
    public OptionalDouble u() {
        return lacking.isEmpty() ? OptionalDouble.of(known) : OptionalDouble.empty();
    }

    OutputUncertainty with(Trials found) {
        return new OutputUncertainty(id, tCo2e, known, lacking, budget, Optional.of(found));
    }
}
