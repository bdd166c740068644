package org.potline.rules.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.twin.plant.Calibration;
import org.potline.twin.plant.LaboratoryInstrument;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.NameplateItem;
import org.potline.twin.text.Language;
import org.potline.twin.text.Texts;

/** What a card can hold, the ledger holds: a component that no column has would be lost on the way through a workbook. */
class CardColumnsTest {
    private static Set<String> components(Class<?> card) {
        return Arrays.stream(card.getRecordComponents()).map(component -> component.getName()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> held(List<? extends CardColumn<?>> columns) {
        return columns.stream().map(CardColumn::component).filter(name -> !name.isEmpty()).map(name -> name.replaceAll("\\..*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    @DisplayName("every component of a meter, a laboratory instrument and a calibration has its column; calibrations have their sheet")
    void everyComponentIsHeld() {
        var meter = held(MeterColumns.METERS);
        var instrument = held(MeterColumns.INSTRUMENTS);
        assertTrue(meter.add("calibrations") && instrument.add("calibrations"));
        assertEquals(components(Meter.class), meter);
        assertEquals(components(LaboratoryInstrument.class), instrument);
        assertEquals(components(Calibration.class), held(MeterColumns.CALIBRATIONS));
    }

    @Test
    @DisplayName("every figure of a nameplate has its column")
    void everyFigureIsHeld() {
        Set<String> keys = Stream.of(NameplateItem.values()).map(NameplateItem::key).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(keys, Stream.of(MeterColumns.METERS, MeterColumns.INSTRUMENTS).flatMap(List::stream)
                .map(CardColumn::component).filter(name -> name.startsWith("nameplate.")).map(name -> name.substring("nameplate.".length()))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    @DisplayName("titles of a sheet, and names of its choices, are all different in each language, so that a header or a word means one thing")
    void titlesAreDifferent() {
        for (CardSheet sheet : CardSheet.values()) {
            for (Language language : Language.values()) {
                List<String> titles = sheet.columns().stream().map(column -> CardWords.folded(column.title().in(language))).toList();
                assertEquals(titles.size(), Set.copyOf(titles).size(), titles.toString());
                sheet.columns().forEach(column -> {
                    List<String> names = column.choiceNames().stream().map(name -> CardWords.folded(name.in(language))).toList();
                    assertEquals(names.size(), Set.copyOf(names).size(), names.toString());
                });
            }
        }
    }

    @Test
    @DisplayName("both languages have the same texts with the same holes, and every text is used")
    void textsAgree() throws IOException {
        Texts texts = Texts.of(CardColumn.BUNDLE);
        assertEquals(texts.keys(Language.EN), texts.keys(Language.ZH));
        var code = new StringBuilder();
        for (Path root : List.of(Path.of("src/main/java/org/potline/rules/card"), Path.of("../reports/src/main/java/org/potline/report/book"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    code.append(Files.readString(file, StandardCharsets.UTF_8));
                }
            }
        }
        var columns = Stream.of(CardSheet.values()).flatMap(sheet -> sheet.columns().stream()).flatMap(column -> Stream.concat(
                Stream.of("column." + column.id(), "about." + column.id(), "about." + column.form()),
                column.choices().stream().map(choice -> column.family() + choice))).collect(Collectors.toSet());
        for (String key : texts.keys(Language.EN)) {
            assertEquals(texts.holes(Language.EN, key), texts.holes(Language.ZH, key), key);
            assertFalse(texts.say(Language.ZH, key).isBlank() || texts.say(Language.EN, key).isBlank(), key);
            assertTrue(columns.contains(key) || key.startsWith("sheet.") || code.indexOf('"' + key + '"') > 0, key);
        }
    }
}
