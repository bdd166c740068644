package org.potline.scenario.assess;

import java.util.Map;
import org.potline.twin.text.LocalText;

/**
 * What a result was made of.
 *
 * @param year        year simulated
 * @param seed        seed
 * @param edition     edition checked against
 * @param editionBanner what a reader must know of that edition before believing it; empty where it says nothing
 * @param method      method accounted by
 * @param inputHashes SHA-256 of every input, by its name, in the order of the names
 */
public record Provenance(int year, long seed, String edition, LocalText editionBanner, String method,
        Map<String, String> inputHashes) {
}
