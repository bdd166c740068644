package org.potline.scenario.whatif;

import java.util.List;
import java.util.Map;
import org.potline.twin.plant.Plant;

/**
 * All that a run of scenarios found.
 *
 * @param asked     what it was asked
 * @param plants    the plants as they are, by the name that {@link BaselineResult#plant} has
 * @param baselines a baseline for each pair of plant and method that a scenario asks for
 * @param scenarios the scenarios, in the order asked
 */
public record WhatIfResult(WhatIfQuestion asked, Map<String, Plant> plants, List<BaselineResult> baselines, List<ScenarioResult> scenarios) {
    public WhatIfResult {
        plants = Map.copyOf(plants);
        baselines = List.copyOf(baselines);
        scenarios = List.copyOf(scenarios);
    }

    /** The baseline of a scenario. */
    public BaselineResult baseline(ScenarioResult scenario) {
        return baselines.stream().filter(one -> one.id().equals(scenario.baseline())).findFirst().orElseThrow();
    }

    /** The plant of a baseline. */
    public Plant plant(BaselineResult baseline) {
        return plants.get(baseline.plant());
    }

    /** How a scenario differs from its baseline. */
    public Increments increments(ScenarioResult scenario) {
        return new Increments(baseline(scenario), scenario);
    }
}
