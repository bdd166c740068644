package org.potline.scenario.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.potline.twin.plant.MeterType;
import org.potline.twin.retrofit.PlantDraft;

/** What a scenario costs more than the plant as it is. */
final class ScenarioCost {
    private ScenarioCost() {
    }

    /** Its lines: instruments, campaign, measures. */
    static List<CostLine> of(Scenario scenario, PlantDraft before, PlantDraft after, Map<String, MeterType> types, int years) {
        var lines = new ArrayList<CostLine>();
        scenario.measures().stream().filter(measure -> measure.onceCny() != 0 || measure.perYearCny() != 0).forEach(measure ->
                lines.add(new CostLine(measure.name(), measure.onceCny(), measure.perYearCny(), measure.onceCny() + years * measure.perYearCny())));
        return lines;
    }
}
