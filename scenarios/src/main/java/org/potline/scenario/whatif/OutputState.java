package org.potline.scenario.whatif;

import java.util.List;
import java.util.OptionalDouble;
import org.potline.rules.uncertainty.OutputUncertainty;

/**
 * One figure of a report and how sure it is, by the law of propagation (JCGM 100:2008).
 *
 * @param id         {@code total}, {@code process} or the id of a source
 * @param tCo2e      emission reported [tCO2e]
 * @param knownTCo2e standard uncertainty by all causes that are known [tCO2e]
 * @param lacking    data whose uncertainty nobody states; none where all is known
 */
public record OutputState(String id, double tCo2e, double knownTCo2e, List<String> lacking) {
    public OutputState {
        lacking = List.copyOf(lacking);
    }

    /** As an inventory's uncertainty has it. */
    static OutputState of(OutputUncertainty output) {
        return new OutputState(output.id(), output.tCo2e(), output.known(), output.lacking());
    }

    /** Standard uncertainty, k = 1 [tCO2e]; empty where that of an input is not known. */
    public OptionalDouble u() {
        return lacking.isEmpty() ? OptionalDouble.of(knownTCo2e) : OptionalDouble.empty();
    }

    /** Expanded uncertainty for 95 %, U = 1.96 u [tCO2e]; empty as {@link #u()}. */
    public OptionalDouble expanded() {
        return lacking.isEmpty() ? OptionalDouble.of(OutputUncertainty.K_95 * knownTCo2e) : OptionalDouble.empty();
    }
}
