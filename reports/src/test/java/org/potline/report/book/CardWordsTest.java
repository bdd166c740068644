package org.potline.report.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.potline.report.words.Words;
import org.potline.rules.card.CardColumn;
import org.potline.rules.card.CardSheet;
import org.potline.rules.standard.Edition;
import org.potline.rules.standard.Editions;
import org.potline.twin.text.Language;

/** A field of a card has one word: in the ledger workbook, on the report's cards, in the clause that a finding names it by. */
class CardWordsTest {
    private static final Edition DRAFT = Editions.load("jjf-al/draft-2025");

    @ParameterizedTest
    @CsvSource({"name-zh, card.name, LED-1", "model, card.model, LED-2", "accuracy, card.accuracy, LED-3", "range, card.range, LED-4",
        "manufacturer, card.manufacturer, LED-5", "serial-no, card.serial, LED-6", "no, card.no, LED-7", "place-zh, card.place, LED-8",
        "status, card.status, LED-9", "acquisition, card.acquisition, LED-14", "label, card.label,", "keeper, card.keeper,", "type, card.type,",
        "installed, card.installed,", "interval, card.interval,", "point, card.point,"})
    @DisplayName("one word for a field, whoever names it")
    void oneWordEach(String column, String card, String clause) {
        List<? extends CardColumn<?>> columns = CardSheet.ENTERPRISE.columns();
        for (Language language : Language.values()) {
            String word = plain(columns.stream().filter(one -> one.id().equals(column)).findFirst().orElseThrow().title().in(language));
            assertEquals(word, plain(new Words(language).say(card)), column);
            if (clause != null) {
                String title = plain(DRAFT.clause(clause).orElseThrow().title().in(language));
                assertTrue(title.startsWith(word), title + " / " + word);
            }
        }
    }

    /** Without what stands in brackets: a language, a unit, that it is read-only, examples. */
    private static String plain(String title) {
        return title.replaceAll("[(（].*[)）]", "").strip().toLowerCase(Locale.ROOT);
    }
}
