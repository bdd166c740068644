package org.potline.report.book;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.potline.rules.data.LedgerItem;
import org.potline.rules.data.LedgerReader;
import org.potline.rules.data.LedgerVocabulary;
import org.potline.rules.data.LedgerWords;
import org.potline.rules.data.SubstanceKind;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;
import org.potline.twin.yaml.YamlValue;

/** The second sheet of the template: how to fill it, then every column, substance, item and unit, in both languages, items with an example. */
final class LedgerGuideSheet {
    private static final int CHARACTER = 256;
    private static final int[] WIDTHS = {22, 26, 30, 28, 60, 60, 52};
    private static final int ADVICE = 6;

    private final Sheet sheet;
    private final CellStyle heading;
    private final CellStyle text;
    private int line;

    LedgerGuideSheet(Sheet sheet, CellStyle heading, CellStyle text) {
        this.sheet = sheet;
        this.heading = heading;
        this.text = text;
    }

    void write() {
        for (int advice = 1; advice <= ADVICE; advice++) {
            LocalText said = said("advice." + advice);
            row(text, "", "", "", "", said.zh(), said.en(), "");
        }
        columns();
        substances();
        items();
        units();
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * CHARACTER);
        }
    }

    private void block(String key) {
        LocalText name = said("block." + key);
        line++;
        row(heading, name.zh() + " / " + name.en(), said("head.zh").zh(), said("head.en").en(), both(said("head.unit")), said("head.about").zh(),
                said("head.about").en(), both(said("head.example")));
    }

    private void columns() {
        block("columns");
        var columns = new LinkedHashSet<>(LedgerReader.COLUMNS);
        columns.add(LedgerReader.NEED);
        columns.forEach(column -> entry(column, LedgerWords.column(column), "", said("column." + column), ""));
    }

    private void substances() {
        block("substances");
        LedgerVocabulary.substances().forEach(substance -> entry(substance, LedgerWords.substance(substance), "",
                said("kind." + YamlValue.nameOf(LedgerVocabulary.kind(substance).orElseThrow())), ""));
    }

    private void items() {
        for (SubstanceKind kind : SubstanceKind.values()) {
            for (Map.Entry<LedgerItem, String> item : itemsOf(kind).entrySet()) {
                if (item.getKey().equals(itemsOf(kind).keySet().iterator().next())) {
                    block("items-" + YamlValue.nameOf(kind));
                }
                item(item.getKey(), item.getValue(), kind);
            }
        }
    }

    /** The items of a kind, each with the first of its substances that has it. */
    private static Map<LedgerItem, String> itemsOf(SubstanceKind kind) {
        var items = new LinkedHashMap<LedgerItem, String>();
        LedgerVocabulary.substances().stream().filter(substance -> LedgerVocabulary.kind(substance).orElseThrow() == kind)
                .forEach(substance -> LedgerVocabulary.items(substance).forEach(item -> items.putIfAbsent(item, substance)));
        return items;
    }

    private void item(LedgerItem item, String substance, SubstanceKind kind) {
        String key = aboutKey(item.name(), kind);
        String unit = item.units().get(0);
        LocalText name = LedgerWords.item(substance, item.name());
        LocalText stream = LedgerWords.stream(substance);
        String value = example(item, kind);
        entry(item.name(), name, String.join(", ", item.units()), said("about." + key),
                "2025," + stream.zh() + "," + name.zh() + "," + value + "," + LedgerWords.unit(unit).zh() + ",\n"
                        + "2025," + stream.en() + "," + item.name() + "," + value + "," + unit + ",");
    }

    private static String aboutKey(String item, SubstanceKind kind) {
        String own = YamlValue.nameOf(kind) + "." + item;
        return Texts.of(LedgerTemplateBook.BUNDLE).has("about." + own) ? own : item;
    }

    /** A value such an item can have: of what goes by volume, of its own. */
    private static String example(LedgerItem item, SubstanceKind kind) {
        Texts texts = Texts.of(LedgerTemplateBook.BUNDLE);
        String byUnit = "example." + item.name() + "." + item.units().get(0);
        String byKind = "example." + YamlValue.nameOf(kind) + "." + item.name();
        return texts.say(Language.EN, texts.has(byUnit) ? byUnit : texts.has(byKind) ? byKind : "example." + item.name());
    }

    private void units() {
        block("units");
        Set<String> units = new LinkedHashSet<>();
        LedgerVocabulary.substances().forEach(substance -> LedgerVocabulary.items(substance).forEach(item -> units.addAll(item.units())));
        units.forEach(unit -> entry(unit, LedgerWords.unit(unit), "", said("unit." + unit), ""));
    }

    private void entry(String id, LocalText name, String units, LocalText about, String example) {
        row(text, id, name.zh(), name.en(), units, about.zh(), about.en(), example);
    }

    private void row(CellStyle style, String... cells) {
        Row row = sheet.createRow(line++);
        for (int column = 0; column < cells.length; column++) {
            Cell cell = row.createCell(column);
            if (!cells[column].isEmpty()) {
                cell.setCellValue(cells[column]);
            }
            cell.setCellStyle(style);
        }
    }

    private static String both(LocalText said) {
        return said.zh() + " / " + said.en();
    }

    private static LocalText said(String key) {
        return Texts.of(LedgerTemplateBook.BUNDLE).both(key, Map.of());
    }
}
