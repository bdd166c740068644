package org.potline.twin.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where the content folders are: plants, standards, methods and the like. With the system property {@code potline.home} set (the
 * launcher does) they are read straight from the working tree, so that an edited file counts at once and nothing is rebuilt; else
 * from the class path.
 */
public final class Content {
    private Content() {
    }

    /**
     * A content folder.
     *
     * @param module its module: {@code rules-kb}
     * @param folder its name: {@code standards}
     */
    public static Path folder(String module, String folder) {
        String home = System.getProperty("potline.home");
        if (home != null) {
            return Path.of(home, module, folder);
        }
        URL url = Content.class.getClassLoader().getResource(folder);
        if (url == null) {
            throw new IllegalStateException("There is no content folder (%s) of (%s) on the class path.".formatted(folder, module));
        }
        try {
            return path(url.toURI());
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("Content folder (%s) cannot be opened at (%s).".formatted(folder, url), e);
        }
    }

    private static Path path(URI uri) throws IOException {
        if (!"jar".equals(uri.getScheme())) {
            return Path.of(uri);
        }
        try {
            FileSystems.getFileSystem(uri);
        } catch (FileSystemNotFoundException e) {
            FileSystems.newFileSystem(uri, Map.of());
        }
        return Path.of(uri);
    }

    /** SHA-256, in hex, of a file, or of all files below a folder with their names, in the order of the names. */
    public static String sha256(Path path) {
        MessageDigest digest = digest();
        if (Files.isRegularFile(path)) {
            digest.update(bytes(path));
        } else {
            files(path).forEach(file -> {
                digest.update((path.relativize(file).toString().replace('\\', '/') + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes(file));
            });
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** SHA-256, in hex, of a text. */
    public static String sha256(String text) {
        return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** All files below a folder, in the order of their names; hidden ones and an editor's backups are none of ours. */
    public static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(Content::isOurs).sorted((a, b) -> a.toString().compareTo(b.toString())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    private static boolean isOurs(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && !name.endsWith("~");
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
