package org.potline.scenario.compare;

import java.util.List;
import org.potline.twin.flow.book.CarbonFlow;

/**
 * Carbon that truly went from one place to another in the year.
 *
 * @param from    key of the place it came from
 * @param to      key of the place it went to
 * @param carbonT carbon [t C], not negative
 */
public record CarbonPath(String from, String to, double carbonT) {
    /** The flows of the truth, as those may see them who may not see the truth. */
    public static List<CarbonPath> of(List<CarbonFlow> flows) {
        return flows.stream().map(flow -> new CarbonPath(flow.from(), flow.to(), flow.carbonT())).toList();
    }
}
