package org.potline.rules.accounting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.potline.twin.text.Language;
import org.potline.twin.text.Texts;

class AccountingTextsTest {
    @ParameterizedTest
    @CsvSource({ "ledger, data", "accounting, accounting" })
    @DisplayName("Both languages have the same keys with the same holes, and each key is said somewhere")
    void bothLanguagesSayTheSame(String bundle, String folder) throws IOException {
        Texts texts = Texts.of(bundle);
        assertEquals(texts.keys(Language.ZH), texts.keys(Language.EN));
        String code;
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/potline/rules", folder))) {
            code = files.filter(Files::isRegularFile).sorted().map(AccountingTextsTest::text).collect(Collectors.joining());
        }
        for (String key : texts.keys(Language.EN)) {
            assertEquals(texts.holes(Language.ZH, key), texts.holes(Language.EN, key), key);
            String family = key.replaceFirst("[.].*", ".");
            assertTrue(code.contains('"' + key + '"') || key.contains(".") && code.contains('"' + family), key + " is said nowhere");
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
