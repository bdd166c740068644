package org.potline.scenario.compare;

import java.util.List;

/**
 * What comes out when a year's report is put beside its truth.
 *
 * @param truth     what truly left, by source
 * @param explained reported minus true of each source, told apart by cause
 * @param carbon    where carbon truly went
 * @param seenBy    whether other methods have a source for what no source of the report sees
 */
public record Comparison(List<TrueSource> truth, List<Explained> explained, CarbonBalance carbon, List<SeenBy> seenBy) {
    public Comparison {
        truth = List.copyOf(truth);
        explained = List.copyOf(explained);
        seenBy = List.copyOf(seenBy);
    }
}
