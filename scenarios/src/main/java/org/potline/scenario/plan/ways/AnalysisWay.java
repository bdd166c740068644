package org.potline.scenario.plan.ways;

import java.util.Set;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Substance;

/**
 * How a property is determined.
 *
 * @param substances      what is sampled
 * @param measures        the property
 * @param samplesPerMonth samples a month
 * @param uRel            relative standard uncertainty of one result, without the laboratory's bias [%]
 * @param uBiasRel        relative standard uncertainty of the laboratory's bias of a year [%]
 * @param standard        test standard
 */
public record AnalysisWay(Set<Substance> substances, Measurand measures, int samplesPerMonth, double uRel, double uBiasRel, String standard) {
    public AnalysisWay {
        substances = Set.copyOf(substances);
    }

    boolean determines(Substance substance, Measurand what) {
        return substances.contains(substance) && measures == what;
    }
}
