package org.potline.twin.uncertainty;

import java.util.List;

/**
 * Outputs of a measurement by Monte Carlo.
 *
 * @param outputs     the outputs
 * @param probability coverage probability of the intervals
 * @param trials      how many draws were used
 * @param stabilised  whether twice the standard error of every number of every output is below half a unit of the last digit asked for
 */
public record MonteCarloResult(List<MonteCarloOutput> outputs, double probability, long trials, boolean stabilised) {
    public MonteCarloResult {
        outputs = List.copyOf(outputs);
    }

    /** The output of that name. */
    public MonteCarloOutput output(String name) {
        return outputs.stream().filter(output -> output.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No output (%s) among %s.".formatted(name,
                        outputs.stream().map(MonteCarloOutput::name).toList())));
    }
}
