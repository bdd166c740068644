package org.potline.report.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.potline.report.book.WorkbookBytes;
import org.potline.report.words.Words;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;

/**
 * A folder of files that appear together or not at all. They are written in full into a folder {@code .potline-part} within, then
 * moved to their places, each in one step. What else stands in the folder is left alone, and so is a workbook that somebody has saved since it
 * was written here. A part folder that an interrupted run left behind is cleared away by the next one.
 */
final class ReportFolder {
    static final String PART = ".potline-part";
    private static final String WORKBOOK = ".xlsx";

    private final Path folder;

    ReportFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes the files, by name, as UTF-8.
     *
     * @throws BadInput when the folder cannot be made or written, or a workbook in it was edited; then nothing of ours stays behind
     */
    void write(Map<String, String> files) {
        var bytes = new LinkedHashMap<String, byte[]>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        writeBytes(bytes);
    }

    /** As {@link #write}, files that are no texts. */
    void writeBytes(Map<String, byte[]> files) {
        refuseWhatIsInTheWay(files.keySet());
        Path firstMade = firstMissing(folder);
        Path part = folder.resolve(PART);
        try {
            Files.createDirectories(folder);
            clear(part);
            Files.createDirectory(part);
            var moves = new LinkedHashMap<Path, Path>();
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path written = part.resolve(file.getKey());
                Files.write(written, file.getValue());
                moves.put(written, folder.resolve(file.getKey()));
            }
            for (Map.Entry<Path, Path> move : moves.entrySet()) {
                Files.move(move.getKey(), move.getValue(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            clear(part);
        } catch (IOException e) {
            takeBack(part, firstMade);
            throw BadInput.of(Where.file(""), Words.BUNDLE, "folder-unwritable", Map.of("folder", folder, "reason", reason(e)));
        }
    }

    /**
     * As {@link #writeBytes}, files that a person fills in: one that is there must hold the same bytes.
     *
     * @throws BadInput also when one holds others, with the names of all that do
     */
    void writeUnlessFilled(Map<String, byte[]> files) {
        List<Path> filled = files.keySet().stream().map(folder::resolve).filter(Files::isRegularFile)
                .filter(file -> !holds(file, files.get(file.getFileName().toString()))).toList();
        refuse("template-filled", filled);
        writeBytes(files);
    }

    private static boolean holds(Path file, byte[] bytes) {
        try {
            return Arrays.equals(Files.readAllBytes(file), bytes);
        } catch (IOException e) {
            return false;   // what cannot be read cannot be known to be ours
        }
    }

    private static void refuse(String key, List<Path> files) {
        if (!files.isEmpty()) {
            throw BadInput.of(Where.file(""), Words.BUNDLE, key, Map.of("files", String.join(", ", files.stream().map(Path::toString).toList())));
        }
    }

    /** Refuses now a folder that could not be written later: something in the way, or no right to write, or an edited workbook. */
    void refuseUnwritable(Set<String> names) {
        refuseWhatIsInTheWay(names);
        Path firstMade = firstMissing(folder);
        Path part = folder.resolve(PART);
        try {
            Files.createDirectories(folder);
            clear(part);
            Files.createDirectory(part);
        } catch (IOException e) {
            throw BadInput.of(Where.file(""), Words.BUNDLE, "folder-unwritable", Map.of("folder", folder, "reason", reason(e)));
        } finally {
            takeBack(part, firstMade);
        }
    }

    private void refuseWhatIsInTheWay(Set<String> names) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw BadInput.of(Where.file(""), Words.BUNDLE, "folder-is-file", Map.of("folder", folder));
        }
        for (String name : names) {
            if (Files.isDirectory(folder.resolve(name))) {
                throw BadInput.of(Where.file(""), Words.BUNDLE, "target-is-folder", Map.of("folder", folder, "name", name));
            }
        }
        refuse("workbook-edited", names.stream().filter(name -> name.endsWith(WORKBOOK)).sorted().map(folder::resolve)
                .filter(file -> Files.exists(file) && !WorkbookBytes.isUntouched(file)).toList());
    }

    /** The topmost folder that creating this one would create; null where it is there already. */
    private static Path firstMissing(Path folder) {
        Path missing = null;
        for (Path at = folder.toAbsolutePath(); at != null && !Files.exists(at); at = at.getParent()) {
            missing = at;
        }
        return missing;
    }

    private static void takeBack(Path part, Path firstMade) {
        try {
            clear(firstMade == null ? part : firstMade);
        } catch (IOException e) {
            // the reason why writing failed is told; that its remains cannot be removed has the same cause
        }
    }

    private static void clear(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path one : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(one);
            }
        }
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName().replace("Exception", "") + (e.getMessage() == null ? "" : " " + e.getMessage());
    }
}
