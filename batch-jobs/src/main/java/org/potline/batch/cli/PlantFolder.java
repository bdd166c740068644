package org.potline.batch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Problem;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.Content;

/** Reads all plants of a folder, or refuses them all with what is wrong in each: an answer over some of them would pass for one over all. */
final class PlantFolder {
    private static final String ENDING = ".yaml";
    private static final String DEFECTS = ".defects.yaml";

    private PlantFolder() {
    }

    /**
     * The plants by the name of their file, without its ending, in the order of the names.
     *
     * @param folder the folder; null for the plants that come with the program
     */
    static Map<String, Plant> read(Path folder) {
        Path where = folder == null ? Content.folder("twin-model", "plants") : folder;
        if (!Files.isDirectory(where)) {
            throw BadInput.of(Where.file(where.toString()), "batch", "plants-no-folder", Map.of());
        }
        var plants = new TreeMap<String, Plant>();
        var problems = new ArrayList<Problem>();
        for (Path file : files(where)) {
            try {
                String name = file.getFileName().toString();
                plants.put(name.substring(0, name.length() - ENDING.length()), PlantReader.read(file, file.toString()));
            } catch (BadInput e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        if (plants.isEmpty()) {
            throw BadInput.of(Where.file(where.toString()), "batch", "plants-none", Map.of());
        }
        return plants;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> file.getFileName().toString().endsWith(ENDING)
                    && !file.getFileName().toString().endsWith(DEFECTS) && !file.getFileName().toString().startsWith(".")).sorted().toList();
        } catch (IOException e) {
            throw BadInput.of(Where.file(folder.toString()), "batch", "plants-no-folder", Map.of());
        }
    }
}
