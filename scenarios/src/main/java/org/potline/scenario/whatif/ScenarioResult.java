package org.potline.scenario.whatif;

import java.util.List;
import java.util.Optional;
import org.potline.twin.text.LocalText;

/**
 * What came of one scenario. How it differs from its baseline is {@link Increments}.
 *
 * @param id           its id
 * @param title        title
 * @param question     what the planner wants to know
 * @param baseline     id of the baseline it is put beside
 * @param changes      what it changes, in words, with figures
 * @param amendments   titles of the proposals whose amendments it takes as in force
 * @param horizonYears years its cost is reckoned over
 * @param costs        what it costs more than the baseline
 * @param state        how the changed site stands
 * @param measures     what its abatement measures save; empty where it has none
 * @param bought       instruments it buys, by their management numbers
 */
public record ScenarioResult(String id, LocalText title, LocalText question, String baseline, List<LocalText> changes,
        List<LocalText> amendments, int horizonYears, List<MoreCost> costs, SiteState state, Optional<MeasureResult> measures,
        List<String> bought) {
    public ScenarioResult {
        changes = List.copyOf(changes);
        amendments = List.copyOf(amendments);
        costs = List.copyOf(costs);
        bought = List.copyOf(bought);
    }

    /** A scenario that buys nothing. */
    public ScenarioResult(String id, LocalText title, LocalText question, String baseline, List<LocalText> changes, List<LocalText> amendments,
            int horizonYears, List<MoreCost> costs, SiteState state, Optional<MeasureResult> measures) {
        this(id, title, question, baseline, changes, amendments, horizonYears, costs, state, measures, List.of());
    }

    /** All it costs over its horizon [CNY]; below nought where it saves. */
    public double costCny() {
        return costs.stream().mapToDouble(MoreCost::horizonCny).reduce(0, Double::sum);
    }
}
