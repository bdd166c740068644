package org.potline.batch.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.potline.twin.text.Language;

/**
 * What a user asked of {@code whatif}, before any of it was looked at.
 *
 * @param scenarios ids of the library and files
 * @param plant     plant of all scenarios, as the user gave it; empty: each one's own
 * @param year      year
 * @param years     simulated years
 * @param seed      first seed
 * @param edition   edition
 * @param method    method of all scenarios; empty: each one's own
 * @param horizon   years costs are reckoned over; empty: each one's own
 * @param threads   scenarios simulated at a time
 * @param trusted   whether proposals outside the project may be read
 * @param out       folder for the result, absolute; empty for the usual one
 * @param folder    folder the command was given in
 * @param language  language
 */
record WhatIfRequest(List<String> scenarios, Optional<String> plant, int year, int years, long seed, String edition, Optional<String> method,
        OptionalInt horizon, int threads, boolean trusted, Optional<Path> out, Path folder, Language language) {
}
