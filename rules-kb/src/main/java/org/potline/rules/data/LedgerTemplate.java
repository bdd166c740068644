package org.potline.rules.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;

/**
 * A ledger to fill in: the rows that a smelter of usual extent has for a year, without values. Required is what the anode, PFC and energy
 * data of a report rest on and every smelter meters; optional is what has a default, and what only some have: an anode plant, a
 * power plant, measured PFC coefficients. Which is which is our choice (D); the reader takes any other row as well.
 */
public final class LedgerTemplate {
    private static final int MONTHS = 12;
    /** A byte order mark, by which spreadsheets know that a CSV file is UTF-8. */
    private static final String MARK = "\uFEFF";
    private static final List<Block> BLOCKS = List.of(
            monthly("electrolysis", false, "metal-tapped", "opening-pad", "closing-pad", "anode-gross", "anode-effect-minutes"),
            monthly("electrolysis", true, "butt-share", "anode-sulphur", "anode-ash"),
            yearly("electrolysis", "anode-effect-slope", "c2f6-ratio", "collection-efficiency", "coefficient-age", "current-efficiency"),
            monthly("electricity", false, "purchased", "used-by-electrolysis"),
            monthly("electricity", true, "exported"),
            monthly("natural-gas@casting", false, "amount"),
            monthly("natural-gas@casting", true, "ncv", "carbon-content"),
            monthly("diesel@vehicles", false, "bought"),
            yearly("diesel@vehicles", "opening-stock", "closing-stock"),
            monthly("unwrought-aluminium", true, "amount"),
            yearly("heat", "purchased", "exported"),
            monthly("bituminous@power", true, "amount", "ncv", "carbon"),
            monthly("CaCO3@power", true, "amount"),
            yearly("CaCO3@power", "purity"),
            monthly("natural-gas@baking", true, "amount"),
            processed("green-coke"), stocked("green-coke"), processed("calcined-coke"), stocked("pitch"), processed("packing-coke"),
            stocked("packing-coke"), processed("green-anode"), processed("baked-anode"), stocked("baked-anode"), stocked("butts"));

    private record Block(String stream, List<String> items, boolean isMonthly, boolean isOptional) {
    }

    /**
     * A row to fill in.
     *
     * @param period     {@code 2025} or {@code 2025-03}
     * @param stream     id of the stream
     * @param item       item
     * @param unit       unit the value is to be in: of gas that at 20 °C, which Chinese gas meters state
     * @param isOptional whether it can stay empty
     */
    public record Row(String period, String stream, String item, String unit, boolean isOptional) {
        /** The cells of the row as they are written, the value and its uncertainty empty. */
        public List<LocalText> cells() {
            return List.of(LocalText.same(period), LedgerWords.stream(stream), new LocalText(
                    LedgerWords.item(LedgerVocabulary.substance(stream), item).zh(), item), LocalText.same(""),
                    new LocalText(LedgerWords.unit(unit).zh(), unit), LocalText.same(""), LedgerWords.need(isOptional));
        }
    }

    private LedgerTemplate() {
    }

    private static Block monthly(String stream, boolean isOptional, String... items) {
        return new Block(stream, List.of(items), true, isOptional);
    }

    private static Block yearly(String stream, String... items) {
        return new Block(stream, List.of(items), false, true);
    }

    /** What calcining and baking take in and make: their emission follows from it, while the carbon balance follows from the stocks. */
    private static Block processed(String material) {
        return yearly(material, "amount");
    }

    private static Block stocked(String material) {
        return yearly(material, "bought", "sold", "opening-stock", "closing-stock", "carbon");
    }

    /** The rows of a year, by stream and item, then month. */
    public static List<Row> rows(int year) {
        var rows = new ArrayList<Row>();
        for (Block block : BLOCKS) {
            for (String item : block.items) {
                List<String> units = LedgerVocabulary.item(LedgerVocabulary.substance(block.stream), item).orElseThrow().units();
                String unit = units.contains(LedgerVocabulary.GAS_UNIT_20C) ? LedgerVocabulary.GAS_UNIT_20C : units.get(0);
                periods(year, block.isMonthly).forEach(period -> rows.add(new Row(period, block.stream, item, unit, block.isOptional)));
            }
        }
        return rows;
    }

    private static Stream<String> periods(int year, boolean isMonthly) {
        return isMonthly ? IntStream.rangeClosed(1, MONTHS).mapToObj(month -> String.format(Locale.ROOT, "%04d-%02d", year, month))
                : Stream.of(String.format(Locale.ROOT, "%04d", year));
    }

    /** The header, the column {@code need} its last. */
    public static List<LocalText> header() {
        return Stream.concat(LedgerReader.COLUMNS.stream(), Stream.of(LedgerReader.NEED))
                .map(column -> new LocalText(LedgerWords.column(column).zh(), column)).toList();
    }

    /** The template as CSV with a byte order mark. */
    public static String csv(int year, Language language) {
        return Stream.concat(Stream.of(header()), rows(year).stream().map(Row::cells))
                .map(cells -> cells.stream().map(cell -> cell.in(language)).collect(Collectors.joining(",", "", "\n")))
                .collect(Collectors.joining("", MARK, ""));
    }
}
