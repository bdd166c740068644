package org.potline.rules.accounting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.Content;

/** The accounting methods there are: the folders of {@code rules-kb/methods}. */
public final class Methods {
    static final String BUNDLE = "accounting";

    private Methods() {
    }

    /**
     * A method by its id: {@code cets-2024}, or in one of its variants, {@code cets-2024/form1}.
     *
     * @throws BadInput when there is none of that id, or its content is broken
     */
    public static Method load(String id) {
        return load(Content.folder("rules-kb", "methods"), id);
    }

    /** SHA-256 of the content of all methods and of what they share: a report puts them side by side. */
    public static String sha256() {
        return Content.sha256(Content.folder("rules-kb", "methods"));
    }

    /** As {@link #load(String)}, from another folder of methods. */
    public static Method load(Path folder, String id) {
        int slash = id.indexOf('/');
        String method = method(id);
        if (!names(folder).contains(method) || id.endsWith("/")) {
            throw unknown(folder, id);
        }
        return new MethodReader(folder.resolve(method)).read(slash < 0 ? "" : id.substring(slash + 1))
                .orElseThrow(() -> unknown(folder, id));
    }

    private static String method(String id) {
        int slash = id.indexOf('/');
        return slash < 0 ? id : id.substring(0, slash);
    }

    /** Every id that can be loaded, variants included, in the order of the names. */
    public static List<String> ids() {
        return ids(Content.folder("rules-kb", "methods"));
    }

    private static List<String> ids(Path folder) {
        var ids = new ArrayList<String>();
        names(folder).forEach(name -> {
            ids.add(name);
            new MethodReader(folder.resolve(name)).variants().forEach(variant -> ids.add(name + "/" + variant));
        });
        return ids;
    }

    /** The ids of the methods without their variants, in the order of the names. */
    public static List<String> plainIds() {
        return names(Content.folder("rules-kb", "methods"));
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> methods = Files.list(folder)) {
            return methods.filter(method -> Files.isRegularFile(method.resolve(MethodReader.FILE)))
                    .map(method -> method.getFileName().toString().replace("/", "")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    private static BadInput unknown(Path folder, String id) {
        return BadInput.of(Where.file(""), BUNDLE, "method-unknown", Map.of("value", id, "known", String.join(", ", ids(folder))));
    }
}
