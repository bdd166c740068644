package org.potline.rules.accounting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Whether a row of the table of uncertainties speaks of anything: a method, a table, a row that some method has. */
final class SpreadRows {
    private final Path methods;
    private final List<String> names;

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
        List<String> folders = slash < 0 ? names : names.stream().filter(name -> name.equals(key.substring(0, slash)) || name.equals(MethodReader.SHARED)).toList();
        boolean named = slash < 0 || names.contains(key.substring(0, slash));
        int dot = table.indexOf('.');
        String file = (dot < 0 ? table : table.substring(0, dot)) + ".yaml";
        return named && folders.stream().flatMap(folder -> Stream.of(methods.resolve(folder).resolve("factors").resolve(file),
                methods.resolve(folder).resolve(file))).filter(Files::isRegularFile).anyMatch(path -> dot < 0 || has(path, table.substring(dot + 1)));
    }

    private static boolean has(Path table, String row) {
        try (Stream<String> lines = Files.lines(table, StandardCharsets.UTF_8)) {
            return lines.anyMatch(line -> line.startsWith("  " + row + ":") || line.startsWith("  \"" + row + "\":"));
        } catch (IOException e) {
            throw new UncheckedIOException(table.toString(), e);
        }
    }
}
