package org.potline.batch.store;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.potline.twin.text.Language;

/**
 * What a run was asked for. Paths are absolute, so that a restart from another folder finds them.
 *
 * @param plant       plant file; of a run of scenarios the first
 * @param shownPlant  its name as the user gave it; of a run of scenarios all of them
 * @param year        year simulated
 * @param seed        seed
 * @param edition     edition checked against
 * @param method      method accounted by; of a run of scenarios all of them
 * @param out         folder the result is written to
 * @param language    language shown first
 * @param inputHashes SHA-256 of every input when the run was asked for, by the input's name
 * @param whatIf      what a run of scenarios was asked for beside; empty of other jobs, and of a run that an older program wrote down
 */
public record RunOptions(String plant, String shownPlant, int year, long seed, String edition, String method, String out,
        Language language, Map<String, String> inputHashes, Optional<WhatIfOptions> whatIf) {
    public RunOptions {
        whatIf = whatIf == null ? Optional.empty() : whatIf;
        inputHashes = Collections.unmodifiableMap(new TreeMap<>(inputHashes));
    }
}
