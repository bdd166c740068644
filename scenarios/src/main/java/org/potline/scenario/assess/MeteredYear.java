package org.potline.scenario.assess;

import java.util.List;
import org.potline.scenario.compare.TrueMass;
import org.potline.twin.metering.YearReadings;

/**
 * A simulated year: what the meters showed, for accounting and checking, and what truly left, for the comparison alone.
 *
 * @param readings what the meters and the laboratory showed
 * @param truth    what truly left, by source
 */
public record MeteredYear(YearReadings readings, List<TrueMass> truth) {
    public MeteredYear {
        truth = List.copyOf(truth);
    }
}
