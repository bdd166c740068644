package org.potline.twin.metering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.potline.twin.plant.Analysis;
import org.potline.twin.plant.Laboratory;
import org.potline.twin.plant.MeterType;
import org.potline.twin.plant.Plant;

/**
 * A plant's meters and laboratory as they would be without any error: no limit of error, drift, noise or steps, no scatter and no bias
 * of a result. Which meters there are, what they measure and from which day they read stays as it is, so that what they leave
 * unmetered stays unmetered.
 */
final class ErrorFree {
    private ErrorFree() {
    }

    /** The types of meter, each without error. */
    static Map<String, MeterType> types(Map<String, MeterType> types) {
        var perfect = new LinkedHashMap<String, MeterType>();
        types.forEach((id, type) -> perfect.put(id, type.withoutErrors()));
        return perfect;
    }

    /** The plant, its analyses without error. */
    static Plant plant(Plant plant) {
        List<Analysis> analyses = plant.laboratory().analyses().stream()
                .map(analysis -> new Analysis(analysis.stream(), analysis.measures(), analysis.point(), analysis.samplesPerMonth(),
                        analysis.byOwnLaboratory(), analysis.accredited(), 0, 0, analysis.standard())).toList();
        return new Plant(plant.id(), plant.name(), plant.asOf(), plant.timeZone(), plant.entities(), plant.processes(), plant.streams(),
                plant.points(), plant.meters(), new Laboratory(plant.laboratory().instruments(), analyses), plant.organisation(), plant.candidates(), plant.declared());
    }
}
