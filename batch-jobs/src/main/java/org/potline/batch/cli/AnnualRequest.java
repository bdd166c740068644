package org.potline.batch.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.potline.twin.text.Language;

/**
 * What a user asked of {@code annual}, before any of it was looked at.
 *
 * @param plant    plant file, absolute, or the name of one that comes with the program
 * @param shown    the plant as the user gave it
 * @param year     year
 * @param seed     seed
 * @param edition  edition
 * @param method   method
 * @param out      folder for the result, absolute; empty for the usual one
 * @param folder   folder the command was given in
 * @param language language
 */
record AnnualRequest(String plant, String shown, int year, long seed, String edition, String method, Optional<Path> out, Path folder,
        Language language) {
}
