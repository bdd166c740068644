package org.potline.scenario.compare;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What another method makes of a ledger less what the base method makes of it, source by source.
 *
 * @param method  id of the other method
 * @param sources the sources of the base method, then those that only the other has
 */
public record MethodDifference(String method, List<SourceDifference> sources) {
    public MethodDifference {
        sources = List.copyOf(sources);
    }

    /** The sum of one part over all sources [tCO2e]. */
    public double total(ToDoubleFunction<SourceDifference> part) {
        return sources.stream().map(part::applyAsDouble).reduce(0.0, Double::sum);
    }

    /**
     * The sum of one part over the sources of the electrolysis process [tCO2e]. The process is stated unrounded, so its difference is
     * made of boundary, warming potentials and factors alone, and so is its money.
     */
    public double process(ToDoubleFunction<SourceDifference> part) {
        return sources.stream().filter(SourceDifference::ofProcess).map(part::applyAsDouble).reduce(0.0, Double::sum);
    }
}
