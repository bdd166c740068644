package org.potline.twin.retrofit;

import java.util.Map;
import org.potline.twin.plant.Measurand;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.YamlValue;

/**
 * Another number of samples of a regular analysis.
 *
 * @param at              place in the scenario
 * @param stream          source stream, by id
 * @param measures        property determined
 * @param samplesPerMonth samples a month, at least 1
 */
public record ChangeSampling(Where at, String stream, Measurand measures, int samplesPerMonth) implements Retrofit {
    @Override
    public PlantDraft applyTo(PlantDraft draft, RetrofitContext context) {
        refuseNone(Found.in(draft, context, at), stream, measures);
        return draft.replaceWhere(analysis -> isOf(analysis, stream, measures), analysis -> {
            analysis.put("samplesPerMonth", samplesPerMonth);
            return analysis;
        }, "laboratory", "analyses");
    }

    static boolean isOf(Map<String, Object> analysis, String stream, Measurand measures) {
        return stream.equals(analysis.get("stream")) && YamlValue.nameOf(measures).equals(analysis.get("measures"));
    }

    /** Refuses a change of an analysis that the plant does not make. */
    static void refuseNone(Found found, String stream, Measurand measures) {
        found.stream(stream);
        if (found.plant().laboratory().analyses().stream().noneMatch(each -> each.stream().equals(stream) && each.measures() == measures)) {
            throw Refusal.of(found.at(), "no-analysis", Map.of("value", stream, "measures", YamlValue.nameOf(measures), "known",
                    Refusal.known(found.plant().laboratory().analyses().stream().filter(each -> each.stream().equals(stream))
                            .map(each -> YamlValue.nameOf(each.measures())).toList())));
        }
    }
}
