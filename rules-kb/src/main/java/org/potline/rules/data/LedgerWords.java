package org.potline.rules.data;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;

/**
 * The words a person may write in a ledger in place of its ids: headers in either language, and in the rows the Chinese names of
 * substances, places, items and units. They stand in the text bundle {@code ledger}, as {@code substance.natural-gas}, several of one
 * thing parted by {@code |}, the first the usual one. A word that stands under several ids means all of them, so a person who writes it
 * is asked which. Blanks do not matter, nor whether a sign is of full or half width; in headers and in the column {@code need} capital
 * letters do not either.
 */
public final class LedgerWords {
    private static final String OPTIONAL = "optional";
    private static final List<String> NEEDS = List.of("required", OPTIONAL);
    private static final String PLACE = "place.";
    /** Places of a plant, provinces and grids that have a name. */
    private static final List<String> PLACES = Texts.of(LedgerReader.BUNDLE).keys(Language.ZH).stream().filter(key -> key.startsWith(PLACE))
            .map(key -> key.substring(PLACE.length())).sorted().toList();

    private static final Pattern BLANKS = Pattern.compile("\\s");
    /** The Chinese words of each text in the form they are compared in: a ledger asks for them row by row. */
    private static final Map<String, List<String>> CHINESE = new ConcurrentHashMap<>();

    private LedgerWords() {
    }

    /** Whether a header cell calls that column, in either language. */
    static boolean isColumn(String written, String column) {
        String word = folded(written);
        return word.equals(column) || isOneOf("column." + column, word);
    }

    /** Whether a cell of the column {@code need} says that its row may be left without a value; empty of one that says nothing known. */
    static Optional<Boolean> isOptional(String written) {
        String word = folded(written);
        return NEEDS.stream().filter(need -> word.equals(need) || isOneOf("need." + need, word)).findFirst().map(OPTIONAL::equals);
    }

    /** The substances a word can mean: one, several where it is ambiguous, none where it is unknown. */
    static List<String> substances(String written) {
        return meant(written, LedgerVocabulary.substances(), id -> "substance." + id);
    }

    /** The items of a substance that a word can mean. */
    static List<String> items(String substance, String written) {
        return meant(written, LedgerVocabulary.items(substance).stream().map(LedgerItem::name).toList(), item -> itemKey(substance, item));
    }

    /** The units of an item that a word can mean. */
    static List<String> units(LedgerItem item, String written) {
        return meant(written, item.units(), unit -> "unit." + unit);
    }

    /** Whether a unit that is none of a ledger's is kilowatt-hours or a multiple, in either language. */
    static boolean isKilowattHours(String written) {
        String word = folded(written);
        return Stream.of(Language.values()).flatMap(language -> words(language, "kilowatt-hours").stream()).map(LedgerWords::folded)
                .anyMatch(word::endsWith);
    }

    /** The id of a place a plant can have, where the word is its name; else the word itself, for a place may be called anything. */
    static String place(String written) {
        List<String> meant = meant(written, PLACES, place -> PLACE + place);
        return meant.size() == 1 ? meant.get(0) : written;
    }

    private interface Key {
        String of(String id);
    }

    private static List<String> meant(String written, List<String> ids, Key key) {
        if (ids.contains(written)) {
            return List.of(written);
        }
        String word = plain(written);
        return ids.stream().filter(id -> CHINESE.computeIfAbsent(key.of(id), LedgerWords::plainChinese).contains(word)).toList();
    }

    private static List<String> plainChinese(String key) {
        return Texts.of(LedgerReader.BUNDLE).has(key) ? words(Language.ZH, key).stream().map(LedgerWords::plain).toList() : List.of();
    }

    private static boolean isOneOf(String key, String word) {
        return Stream.of(Language.values()).flatMap(language -> words(language, key).stream()).map(LedgerWords::folded).anyMatch(word::equals);
    }

    /** Without blanks, signs of one width. */
    private static String plain(String written) {
        return BLANKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC)).replaceAll("");
    }

    /** Also in small letters. */
    private static String folded(String written) {
        return plain(written).toLowerCase(Locale.ROOT);
    }

    private static List<String> words(Language language, String key) {
        return Arrays.stream(Texts.of(LedgerReader.BUNDLE).say(language, key).split("\\|")).map(String::strip).toList();
    }

    private static String itemKey(String substance, String item) {
        String own = "item." + substance + "." + item;
        return Texts.of(LedgerReader.BUNDLE).has(own) ? own : "item." + item;
    }

    private static LocalText name(String key) {
        return new LocalText(words(Language.ZH, key).get(0), words(Language.EN, key).get(0));
    }

    /** Usual name of a column. */
    public static LocalText column(String column) {
        return name("column." + column);
    }

    /** Usual name of a substance. */
    public static LocalText substance(String substance) {
        return name("substance." + substance);
    }

    /** Usual name of an item of a substance. */
    public static LocalText item(String substance, String item) {
        return name(itemKey(substance, item));
    }

    /** Whether it is a unit of a ledger. */
    public static boolean knowsUnit(String unit) {
        return Texts.of(LedgerReader.BUNDLE).has("unit." + unit);
    }

    /** Usual way to write a unit. */
    public static LocalText unit(String unit) {
        return name("unit." + unit);
    }

    /** The mark of a row that must, or need not, have a value. */
    public static LocalText need(boolean optional) {
        return name("need." + (optional ? OPTIONAL : NEEDS.get(0)));
    }

    /** A stream as one writes it in the rows: by its id in English, for these alone are read, by its names in Chinese. */
    public static LocalText stream(String id) {
        String place = LedgerVocabulary.place(id);
        String name = place.isEmpty() ? "" : place.substring(1);
        return new LocalText(substance(LedgerVocabulary.substance(id)).zh()
                + (PLACES.contains(name) ? "@" + name(PLACE + name).zh() : place), id);
    }

    /** An id with its Chinese name beside it in a Chinese sentence, for errors. */
    static LocalText shown(String id, LocalText name) {
        return new LocalText(name.zh().equals(id) ? id : id + " " + name.zh(), id);
    }

    /** An item of a substance, for errors. */
    static LocalText shownItem(String stream, String item) {
        return shown(item, item(LedgerVocabulary.substance(stream), item));
    }

    /** A stream, for errors. */
    static LocalText shownStream(String id) {
        return shown(id, stream(id));
    }

    /** Several of them. */
    static LocalText list(Stream<LocalText> shown) {
        List<LocalText> all = shown.toList();
        return new LocalText(String.join(", ", all.stream().map(LocalText::zh).toList()),
                String.join(", ", all.stream().map(LocalText::en).toList()));
    }
}
