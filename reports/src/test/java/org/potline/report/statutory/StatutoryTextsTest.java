package org.potline.report.statutory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.rules.accounting.UsedFigure;
import org.potline.twin.plant.AccountingRole;
import org.potline.twin.plant.DocumentKind;
import org.potline.twin.plant.Item;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.MeterStatus;
import org.potline.twin.text.Language;
import org.potline.twin.text.Texts;
import org.potline.twin.yaml.YamlValue;

class StatutoryTextsTest {
    private final Texts texts = Texts.of(Phrases.BUNDLE);

    @Test
    @DisplayName("both languages have the same keys with the same holes, and a text for each")
    void bothLanguagesSayTheSame() {
        assertEquals(texts.keys(Language.ZH), texts.keys(Language.EN));
        for (String key : texts.keys(Language.ZH)) {
            assertEquals(texts.holes(Language.ZH, key), texts.holes(Language.EN, key), key);
            assertFalse(texts.say(Language.ZH, key).isBlank(), key);
        }
    }

    @Test
    @DisplayName("every text is said, by its key or by one of the names of its family, and every such name has a text")
    void everyTextIsUsed() throws IOException {
        var families = new TreeSet<String>();
        families(families, "origin.", UsedFigure.Origin.values());
        families(families, "status.", MeterStatus.values());
        families(families, "serves.", Item.values());
        families(families, "role.", AccountingRole.values());
        families(families, "document.", DocumentKind.values());
        families(families, "measures.", Stream.of(Measurand.values()).filter(one -> one.sort() == Measurand.Sort.PROPERTY)
                .toArray(Measurand[]::new));
        assertEquals(Set.of(), families.stream().filter(key -> !texts.has(key)).collect(Collectors.toSet()));
        String code;
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/potline/report/statutory"))) {
            code = files.sorted().map(StatutoryTextsTest::text).collect(Collectors.joining());
        }
        assertEquals(List.of(), texts.keys(Language.EN).stream().filter(key -> !families.contains(key) && !code.contains('"' + key + '"')).toList());
    }

    private static void families(Set<String> keys, String family, Enum<?>... names) {
        Stream.of(names).forEach(name -> keys.add(family + YamlValue.nameOf(name)));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
