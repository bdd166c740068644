package org.potline.twin.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts by key, in every language, with named holes: {@code file-missing = There is no file {file}.}
 *
 * <p>A bundle is a pair of UTF-8 property files on the class path, {@code texts/NAME.zh.properties} and
 * {@code texts/NAME.en.properties}.
 */
public final class Texts {
    private static final Pattern HOLE = Pattern.compile("\\{([A-Za-z0-9_-]+)}");
    private static final Map<String, Texts> BUNDLES = new ConcurrentHashMap<>();

    private final String name;
    private final Map<Language, Properties> texts;
    private final Map<Language, Set<String>> keys = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, List<Piece>>> pieces = new EnumMap<>(Language.class);

    /** A piece of a text: what is always there, or a hole with the name of what fills it. */
    private record Piece(String text, String hole) {
    }

    public Texts(String name, Map<Language, Properties> texts) {
        this.name = name;
        this.texts = new EnumMap<>(texts);
        texts.keySet().forEach(language -> pieces.put(language, new ConcurrentHashMap<>()));
        texts.forEach((language, own) -> keys.put(language, Collections.unmodifiableSet(new TreeSet<>(own.stringPropertyNames()))));
    }

    /** The bundle of that name on the class path; read once. */
    public static Texts of(String bundle) {
        return BUNDLES.computeIfAbsent(bundle, Texts::load);
    }

    private static Texts load(String bundle) {
        var texts = new EnumMap<Language, Properties>(Language.class);
        for (Language language : Language.values()) {
            String path = "texts/" + bundle + "." + language.code() + ".properties";
            try (InputStream in = Texts.class.getClassLoader().getResourceAsStream(path)) {
                if (in == null) {
                    throw new IllegalStateException("There is no text bundle (%s) on the class path.".formatted(path));
                }
                texts.put(language, read(new InputStreamReader(in, StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(path, e);
            }
        }
        return new Texts(bundle, texts);
    }

    /** One property file. */
    public static Properties read(Reader reader) throws IOException {
        var properties = new Properties();
        properties.load(reader);
        return properties;
    }

    /** These texts without some keys, and with more. */
    public Texts with(Map<Language, Properties> more, Predicate<String> dropped) {
        var others = new EnumMap<Language, Properties>(Language.class);
        texts.forEach((language, own) -> {
            var merged = new Properties();
            own.stringPropertyNames().stream().filter(dropped.negate()).forEach(key -> merged.setProperty(key, own.getProperty(key)));
            merged.putAll(more.getOrDefault(language, new Properties()));
            others.put(language, merged);
        });
        return new Texts(name, others);
    }

    /** The text of that key, its holes filled with the values; a hole without a value stays as it is. */
    public String say(Language language, String key, Map<String, ?> values) {
        var said = new StringBuilder();
        for (Piece piece : pieces.get(language).computeIfAbsent(key, wanted -> pieces(language, wanted))) {
            said.append(piece.hole().isEmpty() ? piece.text() : filled(piece.text(), values.get(piece.hole()), language));
        }
        return said.toString();
    }

    private List<Piece> pieces(Language language, String key) {
        String text = texts.get(language).getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("Bundle (%s) has no text (%s) in (%s).".formatted(name, key, language.code()));
        }
        var pieces = new ArrayList<Piece>();
        Matcher hole = HOLE.matcher(text);
        int from = 0;
        while (hole.find()) {
            pieces.add(new Piece(text.substring(from, hole.start()), ""));
            pieces.add(new Piece(hole.group(), hole.group(1)));
            from = hole.end();
        }
        pieces.add(new Piece(text.substring(from), ""));
        return pieces;
    }

    public String say(Language language, String key) {
        return say(language, key, Map.of());
    }

    /** As {@link #say}, in both languages. */
    public LocalText both(String key, Map<String, ?> values) {
        return new LocalText(say(Language.ZH, key, values), say(Language.EN, key, values));
    }

    private static String filled(String hole, Object value, Language language) {
        if (value == null) {
            return hole;
        }
        return value instanceof LocalText text ? text.in(language) : value.toString();
    }

    public boolean has(String key) {
        return texts.get(Language.EN).containsKey(key);
    }

    public Set<String> keys(Language language) {
        return keys.get(language);
    }

    /** The names of the holes of one text. */
    public Set<String> holes(Language language, String key) {
        var holes = new TreeSet<String>();
        HOLE.matcher(texts.get(language).getProperty(key)).results().forEach(hole -> holes.add(hole.group(1)));
        return holes;
    }
}
