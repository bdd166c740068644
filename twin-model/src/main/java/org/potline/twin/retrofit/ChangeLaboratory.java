package org.potline.twin.retrofit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.potline.twin.plant.Measurand;
import org.potline.twin.text.Where;

/**
 * Another laboratory for a regular analysis. What is empty stays as it is.
 *
 * @param at         place in the scenario
 * @param stream     source stream, by id
 * @param measures   property determined
 * @param own        whether the own laboratory does it
 * @param accredited whether its report carries CMA or CNAS
 * @param uBiasPct   relative standard uncertainty of the laboratory's bias [%]
 * @param standard   test standard
 */
public record ChangeLaboratory(Where at, String stream, Measurand measures, Optional<Boolean> own, Optional<Boolean> accredited,
        OptionalDouble uBiasPct, Optional<String> standard) implements Retrofit {
    @Override
    public PlantDraft applyTo(PlantDraft draft, RetrofitContext context) {
        ChangeSampling.refuseNone(Found.in(draft, context, at), stream, measures);
        return draft.replaceWhere(analysis -> ChangeSampling.isOf(analysis, stream, measures), this::changed, "laboratory", "analyses");
    }

    private Map<String, Object> changed(Map<String, Object> given) {
        var analysis = new LinkedHashMap<>(given);
        own.ifPresent(is -> analysis.put("ownLaboratory", is));
        accredited.ifPresent(is -> analysis.put("accredited", is));
        uBiasPct.ifPresent(pct -> analysis.put("uBiasRelative", Figures.plain(pct) + " %"));
        standard.ifPresent(text -> analysis.put("standard", text));
        return analysis;
    }
}
