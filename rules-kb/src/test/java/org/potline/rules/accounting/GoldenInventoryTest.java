package org.potline.rules.accounting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.rules.accounting.formula.Gases;
import org.potline.rules.data.ShortestDecimal;
import org.potline.twin.text.Language;

/** The whole inventory of a full ledger, to the last digit; written anew only by {@code -Dgolden=write}. */
class GoldenInventoryTest {
    private static final Path GOLDEN = Path.of("src/test/golden/cets-2024-inventory.txt");

    @Test @DisplayName("A full ledger gives the inventory that stands in the tree")
    void givesTheGoldenInventory() throws IOException {
        String now = shown(inventory(YearOfMonths.rows(1)));
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, now);
        }
        assertEquals(Files.readString(GOLDEN), now);
    }

    @Test @DisplayName("One tonne more, or one default less, and it would not be the golden inventory")
    void failsWhenAltered() throws IOException {
        List<String> rows = YearOfMonths.rows(1);
        var tonneMore = new ArrayList<>(rows);
        tonneMore.set(0, rows.get(0).replace("8037.0", "8038.0"));
        assertNotEquals(Files.readString(GOLDEN), shown(inventory(tonneMore)));
        var oneDefaultLess = new ArrayList<>(rows);
        oneDefaultLess.add("2025,CaCO3,decomposed,100,%");
        assertNotEquals(Files.readString(GOLDEN), shown(inventory(oneDefaultLess)));
    }

    @Test @DisplayName("It is the same on a Turkish or an Arabic machine")
    void doesNotDependOnTheLocale() throws IOException {
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "de-DE")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertEquals(Files.readString(GOLDEN), shown(inventory(YearOfMonths.rows(1))), tag);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Inventory inventory(List<String> rows) {
        return new Accountant(Methods.load("cets-2024"), AccountingChoices.none())
                .account(LedgerText.of(rows.toArray(String[]::new)), "2025");
    }

    private static String shown(Inventory inventory) {
        var lines = new ArrayList<String>();
        lines.add(inventory.method() + " " + inventory.period());
        lines.add(line("total", inventory.totalTCo2e(), inventory.totalTCo2eRounded()) + " process "
                + ShortestDecimal.text(inventory.processTCo2e()));
        for (SourceResult source : inventory.sources()) {
            Gases gases = source.gases();
            lines.add(line(source.id(), source.tCo2e(), source.tCo2eRounded()));
            lines.add(String.join(" ", " ", ShortestDecimal.text(gases.co2T()), ShortestDecimal.text(gases.cf4T()),
                    ShortestDecimal.text(gases.c2f6T())));
            source.defaults().forEach(used -> lines.add(String.join(" | ", " ", used.item(), used.parameter(),
                    ShortestDecimal.text(used.value()), used.unit(), used.source(), used.confidence())));
        }
        lines.add("missing " + inventory.missing());
        inventory.notes().forEach(note -> lines.add(note.text(Language.ZH) + " / " + note.text(Language.EN)));
        return String.join("\n", lines) + "\n";
    }

    private static String line(String id, double tCo2e, double rounded) {
        return String.join(" ", id, ShortestDecimal.text(tCo2e), ShortestDecimal.text(rounded));
    }
}
