package org.potline.batch.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of a command, kept in a small file beside its database from the first moment until its run is written down there: a
 * second or so in which a killed command would else be forgotten. {@code restart} begins with what such a file says. The launcher
 * writes it even before Java starts, in the same form: the folder the command was given in, the topmost folder made for the file
 * (blank for none), then the words, a line each. Its name ends with the number of the process.
 */
public final class AskedFile {
    private static final String MARK = ".asked-";
    private static final int WORDS_FROM = 2;

    private final Path file;

    private AskedFile(Path file) {
        this.file = file;
    }

    /**
     * A command that was killed before its run was written down.
     *
     * @param folder folder it was given in
     * @param words  its words, the command's name first
     */
    public record Asked(Path folder, List<String> words) {
    }

    /** Keeps the words of this process's command, unless the launcher did; where the folder cannot be written nothing is kept. */
    public static AskedFile keep(Path database, Path folder, List<String> words) {
        Path beside = Database.file(database);
        var asked = new AskedFile(beside.resolveSibling(stem(beside) + MARK + ProcessHandle.current().pid()));
        if (Files.exists(asked.file) || words.stream().anyMatch(word -> word.contains("\n"))) {
            return asked;
        }
        try {
            var lines = new ArrayList<>(List.of(folder.toString(), firstMissing(beside.getParent())));
            lines.addAll(words);
            Files.createDirectories(beside.getParent());
            Files.writeString(asked.file, String.join("\n", lines) + "\n");
        } catch (IOException e) {
            asked.forget();   // the database will say what is wrong with the folder
        }
        return asked;
    }

    private static String firstMissing(Path folder) {
        String missing = "";
        for (Path at = folder; at != null && !Files.exists(at); at = at.getParent()) {
            missing = at.toString();
        }
        return missing;
    }

    private static String stem(Path database) {
        return database.getFileName().toString().replace(Database.SUFFIX, "");
    }

    /** The latest command to a database whose process ended before its run was written down. */
    public static Optional<Asked> abandoned(Path database) {
        return files(database).stream().filter(file -> !alive(file)).max(Comparator.comparing(AskedFile::written))
                .flatMap(AskedFile::read);
    }

    /** Forgets the commands of processes that have ended. */
    public static void forgetAbandoned(Path database) {
        files(database).stream().filter(file -> !alive(file)).forEach(file -> new AskedFile(file).forget());
    }

    private static List<Path> files(Path database) {
        Path beside = Database.file(database);
        if (!Files.isDirectory(beside.getParent())) {
            return List.of();
        }
        Pattern name = Pattern.compile(Pattern.quote(stem(beside) + MARK) + "\\d{1,18}");
        try (Stream<Path> siblings = Files.list(beside.getParent())) {
            return siblings.filter(file -> name.matcher(file.getFileName().toString()).matches()).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Whether the process that wrote it still is: one of that number that is not this one and began before the file was written. */
    private static boolean alive(Path file) {
        String name = file.getFileName().toString();
        return ProcessHandle.of(Long.parseLong(name.substring(name.lastIndexOf('-') + 1)))
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .flatMap(process -> process.info().startInstant())
                .filter(began -> began.toEpochMilli() <= written(file) + 1000).isPresent();
    }

    private static long written(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            return 0;
        }
    }

    private static Optional<Asked> read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.size() <= WORDS_FROM ? Optional.empty()
                    : Optional.of(new Asked(Path.of(lines.get(0)), List.copyOf(lines.subList(WORDS_FROM, lines.size()))));
        } catch (IOException e) {
            return Optional.empty();   // killed while it was being written: then nothing had begun
        }
    }

    /** The run is written down, or was refused. Folders made for the file go with it where nothing else came into them. */
    public void forget() {
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            Files.deleteIfExists(file);
            if (lines.size() > 1 && !lines.get(1).isEmpty()) {
                Path firstMade = Path.of(lines.get(1));
                for (Path at = file.getParent(); at != null && at.startsWith(firstMade); at = at.getParent()) {
                    Files.deleteIfExists(at);
                }
            }
        } catch (IOException e) {
            // something else is in the folder, or the file cannot be removed: a restart that finds it does what was asked, no more
        }
    }
}
