package org.potline.batch.store;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.potline.twin.text.Language;

/**
 * What a run of {@code annual} was asked for. Paths are absolute, so that a restart from another folder finds them.
 *
 * @param plant       plant file
 * @param shownPlant  its name as the user gave it
 * @param year        year simulated
 * @param seed        seed
 * @param edition     edition checked against
 * @param method      method accounted by
 * @param out         folder the result is written to
 * @param language    language shown first
 * @param inputHashes SHA-256 of every input when the run was asked for, by the input's name
 */
public record RunOptions(String plant, String shownPlant, int year, long seed, String edition, String method, String out,
        Language language, Map<String, String> inputHashes) {
    public RunOptions {
        inputHashes = Collections.unmodifiableMap(new TreeMap<>(inputHashes));
    }
}
