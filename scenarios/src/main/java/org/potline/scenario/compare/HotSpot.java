package org.potline.scenario.compare;

import java.util.OptionalDouble;

/**
 * A source in its rank, or a process with the sum of its sources.
 *
 * @param id            source id, or the process
 * @param process       the process it is of: its id in the plant, or the place the ledger names
 * @param tCo2e         emission [tCO2e]
 * @param shareFrac     share of the total [1]
 * @param cumulatedFrac its share and that of all before it [1]
 * @param kgPerT        kg CO2e per tonne of liquid aluminium; empty where the ledger has no metal
 */
public record HotSpot(String id, String process, double tCo2e, double shareFrac, double cumulatedFrac, OptionalDouble kgPerT) {
}
