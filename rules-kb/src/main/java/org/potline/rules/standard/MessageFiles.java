package org.potline.rules.standard;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.potline.twin.text.Language;
import org.potline.twin.text.Texts;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.Problems;
import org.potline.twin.yaml.StrictYaml;

/**
 * Reads an edition's messages, {@code messages/zh.properties} and {@code messages/en.properties}. Refused are a hole that no finding
 * fills, since it would be printed as it stands, and keys or holes that differ between the languages.
 */
final class MessageFiles {
    /** The holes a finding fills. */
    static final Set<String> HOLES = new TreeSet<>(Set.of("basis", "got", "limit", "lost", "met", "missing", "name", "subject", "title"));
    private static final Pattern HOLE = Pattern.compile("\\{([^{}]*)}");

    private final Path folder;
    private final String shown;
    private final Problems problems;
    private final Map<Language, String> written = new EnumMap<>(Language.class);
    private final Map<Language, Properties> read = new EnumMap<>(Language.class);

    MessageFiles(Path folder, String shown, Problems problems) {
        this.folder = folder;
        this.shown = shown;
        this.problems = problems;
    }

    Map<Language, Properties> read() {
        int before = problems.count();
        for (Language language : Language.values()) {
            Path file = folder.resolve(language.code() + ".properties");
            written.put(language, Files.exists(file) ? StrictYaml.text(file, named(language)) : "");
            read.put(language, properties(language));
        }
        if (problems.count() == before) {
            compare(Language.ZH, Language.EN);
            compare(Language.EN, Language.ZH);
        }
        return read;
    }

    private Properties properties(Language language) {
        try {
            return Texts.read(new StringReader(written.get(language)));
        } catch (IOException | IllegalArgumentException e) {
            problems.add(Where.file(named(language)), Editions.BUNDLE, "messages-broken",
                    Map.of("detail", String.valueOf(e.getMessage())));
            return new Properties();
        }
    }

    /** Checks the messages of one language, and that the other has each of them with the same holes. */
    private void compare(Language language, Language other) {
        for (String key : new TreeSet<>(read.get(language).stringPropertyNames())) {
            String text = read.get(language).getProperty(key);
            String elsewhere = read.get(other).getProperty(key);
            holes(text).stream().filter(hole -> !HOLES.contains(hole)).forEach(hole ->
                    refuse(language, key, "message-hole", Map.of("key", key, "hole", "{" + hole + "}", "known", listed(HOLES))));
            if (HOLE.matcher(text).replaceAll("").matches("(?s).*[{}].*")) {
                refuse(language, key, "message-brace", Map.of("key", key));
            }
            if (elsewhere == null) {
                problems.add(Where.file(named(other)), Editions.BUNDLE, "message-missing", Map.of("key", key, "language", other.code()));
            } else if (language == Language.EN && !holes(text).equals(holes(elsewhere))) {
                refuse(other, key, "message-holes-differ",
                        Map.of("key", key, "zh", listed(holes(elsewhere)), "en", listed(holes(text))));
            }
        }
    }

    private static String listed(Set<String> holes) {
        return holes.isEmpty() ? "\u2013" : "{" + String.join("} {", holes) + "}";
    }

    private static Set<String> holes(String text) {
        var holes = new TreeSet<String>();
        HOLE.matcher(text).results().forEach(hole -> holes.add(hole.group(1)));
        return holes;
    }

    private void refuse(Language language, String key, String problem, Map<String, ?> values) {
        var start = Pattern.compile("(?m)^\\s*" + Pattern.quote(key) + "\\s*[=: ]").matcher(written.get(language));
        int line = start.find() ? (int) written.get(language).substring(0, start.end()).lines().count() : 0;
        problems.add(new Where(named(language), line, 0), Editions.BUNDLE, problem, values);
    }

    private String named(Language language) {
        return shown + "/" + language.code() + ".properties";
    }
}
