package org.potline.scenario.assess;

import java.util.List;
import org.potline.rules.data.Ledger;
import org.potline.scenario.compare.CarbonPath;
import org.potline.scenario.compare.TrueMass;
import org.potline.twin.metering.YearReadings;

/**
 * A simulated year: what the meters showed, for accounting and checking, and for the comparison alone what truly left, what meters
 * without error would have had booked, and where carbon went.
 *
 * @param readings  what the meters and the laboratory showed
 * @param truth     what truly left, by source
 * @param errorFree ledger that the same meters and laboratory, without any error, would have filled
 * @param carbon    where carbon truly went
 */
public record MeteredYear(YearReadings readings, List<TrueMass> truth, Ledger errorFree, List<CarbonPath> carbon) {
    public MeteredYear {
        truth = List.copyOf(truth);
        carbon = List.copyOf(carbon);
    }
}
