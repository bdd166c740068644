package org.potline.scenario.assess;

import java.util.Map;

/**
 * What a result was made of.
 *
 * @param year        year simulated
 * @param seed        seed
 * @param edition     edition checked against
 * @param method      method accounted by
 * @param inputHashes SHA-256 of every input, by its name, in the order of the names
 */
public record Provenance(int year, long seed, String edition, String method, Map<String, String> inputHashes) {
}
