package org.potline.scenario.compare;

import java.util.List;
import java.util.Optional;

/**
 * What comes out when a year's report is put beside its truth.
 *
 * @param truth     what truly left, by source
 * @param explained reported minus true of each source, told apart by cause
 * @param carbon    where carbon truly went
 * @param approaches emission factors, mass balance and truth beside each other; empty where the plant does not meter what a balance needs
 */
public record Comparison(List<TrueSource> truth, List<Explained> explained, CarbonBalance carbon,
        Optional<ThreeApproaches> approaches) {
    public Comparison {
        truth = List.copyOf(truth);
        explained = List.copyOf(explained);
    }
}
