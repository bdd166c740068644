package org.potline.rules.standard;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.Content;
import org.potline.twin.yaml.Problems;

/** The editions there are: every folder below {@code rules-kb/standards} that has an {@code edition.yaml}. */
public final class Editions {
    static final String BUNDLE = "standards";
    static final String HEAD = "edition.yaml";
    private static final String MODULE = "rules-kb";
    private static final String FOLDER = "standards";

    private Editions() {
    }

    /** Ids of all editions, in order. */
    public static List<String> ids() {
        return ids(root());
    }

    /** Folder of an edition; hash it to say by what a result was made. */
    public static Path folder(String id) {
        return root().resolve(id);
    }

    /**
     * An edition with all it includes.
     *
     * @throws BadInput when there is none of that id, or its files are broken: with file and line
     */
    public static Edition load(String id) {
        return load(root(), MODULE + "/" + FOLDER, id);
    }

    /**
     * As {@link #load(String)}, from another folder.
     *
     * @param shown the folder's name as it is to stand in errors
     */
    public static Edition load(Path root, String shown, String id) {
        List<String> known = ids(root);
        if (!known.contains(id)) {
            throw BadInput.of(Where.file(""), BUNDLE, "edition-unknown", Map.of("edition", id, "known", String.join(", ", known)));
        }
        var problems = new Problems();
        var parts = new LinkedHashMap<String, EditionPart>();
        gather(root, shown, id, known, parts, problems);
        problems.refuseIfAny();
        Edition edition = new EditionAssembly(List.copyOf(parts.values()), problems).assemble();
        problems.refuseIfAny();
        return edition;
    }

    /**
     * An edition in a folder of its own; those it includes are looked for below {@code rules-kb/standards}.
     *
     * @param shown the folder's name as it is to stand in errors
     */
    public static Edition loadFolder(Path folder, String shown) {
        var problems = new Problems();
        var parts = new LinkedHashMap<String, EditionPart>();
        EditionPart own = new EditionReader(folder, shown, problems).read();
        parts.put(own.id(), own);
        include(own, shown, root(), MODULE + "/" + FOLDER, ids(), parts, problems);
        problems.refuseIfAny();
        Edition edition = new EditionAssembly(List.copyOf(parts.values()), problems).assemble();
        problems.refuseIfAny();
        return edition;
    }

    private static void gather(Path root, String shown, String id, List<String> known, Map<String, EditionPart> parts,
            Problems problems) {
        if (parts.containsKey(id)) {
            return;
        }
        EditionPart part = new EditionReader(root.resolve(id), shown + "/" + id, problems).read();
        parts.put(id, part);
        include(part, shown + "/" + id, root, shown, known, parts, problems);
    }

    private static void include(EditionPart part, String shownPart, Path root, String shown, List<String> known,
            Map<String, EditionPart> parts, Problems problems) {
        for (String included : part.includes()) {
            if (known.contains(included)) {
                gather(root, shown, included, known, parts, problems);
            } else {
                problems.add(Where.file(shownPart + "/" + HEAD), BUNDLE, "edition-unknown",
                        Map.of("edition", included, "known", String.join(", ", known)));
            }
        }
    }

    private static Path root() {
        return Content.folder(MODULE, FOLDER);
    }

    private static List<String> ids(Path root) {
        return Content.files(root).stream().filter(file -> file.getFileName().toString().equals(HEAD))
                .map(file -> root.relativize(file.getParent()).toString().replace('\\', '/')).toList();
    }
}
