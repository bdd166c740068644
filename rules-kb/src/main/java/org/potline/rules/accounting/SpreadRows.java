package org.potline.rules.accounting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a row of the table of uncertainties speaks of anything: a method, a table, a row that some method has. */
final class SpreadRows {
    private static final Pattern ROW = Pattern.compile("^  \"?([^\\s\":#]+)\"?:");

    private final Path methods;
    private final List<String> names;
    private final Map<Path, Set<String>> rows = new HashMap<>();

    /** @param methods folder of the methods */
    SpreadRows(Path methods) {
        this.methods = methods;
        try (Stream<Path> folders = Files.list(methods)) {
            names = folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString().replace("/", "")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(methods.toString(), e);
        }
    }

    /** Whether {@code METHOD/TABLE.ROW}, each part but the table left out at will, is one of those there are. */
    boolean knows(String key) {
        int slash = key.indexOf('/');
        String table = key.substring(slash + 1);
        List<String> folders = slash < 0 ? names
                : names.stream().filter(name -> name.equals(key.substring(0, slash)) || name.equals(MethodReader.SHARED)).toList();
        boolean named = slash < 0 || names.contains(key.substring(0, slash));
        int dot = table.indexOf('.');
        String file = (dot < 0 ? table : table.substring(0, dot)) + ".yaml";
        return named && folders.stream().flatMap(folder -> Stream.of(methods.resolve(folder).resolve("factors").resolve(file),
                methods.resolve(folder).resolve(file))).filter(Files::isRegularFile).anyMatch(path -> dot < 0 || has(path, table.substring(dot + 1)));
    }

    private boolean has(Path table, String row) {
        return rows.computeIfAbsent(table, SpreadRows::rows).contains(row);
    }

    /** Keys of the second level of a file, which in a table of values are its rows. */
    private static Set<String> rows(Path table) {
        try (Stream<String> lines = Files.lines(table, StandardCharsets.UTF_8)) {
            return lines.map(ROW::matcher).filter(Matcher::find).map(row -> row.group(1)).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(table.toString(), e);
        }
    }
}
