package org.potline.scenario.whatif;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.Content;

/** The scenarios that come with the program: {@code scenarios/library/ID.yaml}. */
public final class ScenarioLibrary {
    private static final String ENDING = ".yaml";
    private static final String SHOWN = "scenarios/library/";

    /**
     * A scenario file that somebody named.
     *
     * @param path  the file
     * @param shown its name as it is to stand in errors
     */
    public record Found(Path path, String shown) {
    }

    private ScenarioLibrary() {
    }

    private static Path folder() {
        return Content.folder("scenarios", "library");
    }

    /** Ids of the scenarios of the library, in the order of the names. */
    public static List<String> ids() {
        return Content.files(folder()).stream().map(file -> file.getFileName().toString()).filter(name -> name.endsWith(ENDING))
                .map(name -> name.substring(0, name.length() - ENDING.length())).toList();
    }

    /**
     * A scenario by its id in the library or the path of its file.
     *
     * @param named as the user named it
     * @param path  that name as a path from where the command was given
     * @throws BadInput when there is none
     */
    public static Found find(String named, Path path) {
        if (ids().contains(named)) {
            return of(named);
        }
        if (!Files.exists(path)) {
            throw BadInput.of(Where.file(""), ScenarioReader.BUNDLE, "scenario-unknown", Map.of("value", named, "known", String.join(", ", ids())));
        }
        return new Found(path.toAbsolutePath().normalize(), named);
    }

    /** A scenario of the library. */
    public static Found of(String id) {
        return new Found(folder().resolve(id + ENDING), SHOWN + id + ENDING);
    }

    /** The library, in the order of the ids. @throws BadInput when a file of it is broken */
    public static List<Scenario> all() {
        return ids().stream().map(ScenarioLibrary::of).map(found -> ScenarioReader.read(found.path(), found.shown())).toList();
    }
}
