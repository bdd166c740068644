package org.potline.rules.standard;

import java.nio.file.Path;

/**
 * A file of rule cases.
 *
 * @param clause clause they are of, the name of the file
 * @param file   the file
 * @param shown  its name as it is to stand in errors
 */
public record CaseFile(String clause, Path file, String shown) {
}
