package org.potline.scenario.plan.ways;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is ordered with an instrument: what its card will have to state.
 *
 * @param of             catalogue type of a meter, kind of a laboratory instrument
 * @param accuracy       accuracy class in words; empty for none
 * @param range          measuring range; empty for none
 * @param intervalMonths interval between calibrations [months]; 0 where the type's own holds
 * @param nameplate      features of its nameplate or certificate, by key, as a plant file writes them
 */
public record CardText(String of, String accuracy, String range, int intervalMonths, Map<String, String> nameplate) {
    public CardText {
        nameplate = Collections.unmodifiableMap(new LinkedHashMap<>(nameplate));
    }

    /** A card that states nothing. */
    static CardText none(String of) {
        return new CardText(of, "", "", 0, Map.of());
    }
}
