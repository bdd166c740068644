package org.potline.batch.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.potline.twin.yaml.Content;

/** Finds the plant a user means: a file, or by its name one of those that come with the program. */
final class PlantFiles {
    private PlantFiles() {
    }

    static Path find(String named) {
        Path file = Path.of(named);
        if (!Files.exists(file) && named.matches("[a-z0-9-]+")) {
            Path shipped = Content.folder("twin-model", "plants").resolve(named + ".yaml");
            if (Files.exists(shipped)) {
                return shipped;
            }
        }
        return file;
    }
}
