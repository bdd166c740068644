package org.potline.batch.cli;

import java.nio.file.Path;

/** The folder a command was given in: this process's, or when a killed command is begun again, that one's. */
final class GivenFolder {
    private static Path folder = Path.of("").toAbsolutePath();

    private GivenFolder() {
    }

    static Path get() {
        return folder;
    }

    static void set(Path given) {
        folder = given.toAbsolutePath();
    }

    /** A path as the user meant it. */
    static Path resolve(Path path) {
        return folder.resolve(path);
    }
}
