package org.potline.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.report.SampleResult;
import org.potline.rules.data.LedgerItem;
import org.potline.rules.data.LedgerVocabulary;
import org.potline.twin.text.Language;

class LabelsTest {
    private static Labels labels(Language language) {
        return new Labels(SampleResult.year().plant(), new Words(language));
    }

    @Test
    @DisplayName("every item a ledger can have has a name in both languages")
    void namesEveryItem() {
        for (String substance : LedgerVocabulary.substances()) {
            for (LedgerItem item : LedgerVocabulary.items(substance)) {
                assertNotEquals(item.name(), labels(Language.ZH).item(item.name()), substance);
            }
        }
    }

    @Test
    @DisplayName("a source has the plant's own name for its stream, or the bundle's, or keeps its id")
    void namesSources() {
        assertEquals("Natural gas of the casthouse", labels(Language.EN).source("natural-gas@casting"));
        assertEquals("低电压 PFC", labels(Language.ZH).source("low-voltage-pfc"));
        assertEquals("Coke@somewhere", labels(Language.EN).source("coke@somewhere"));
        assertEquals("no-such@somewhere", labels(Language.EN).source("no-such@somewhere"));
    }

    @Test
    @DisplayName("people, meters, points and records are called by name")
    void namesThings() {
        assertEquals("Ms Zhang", labels(Language.EN).thing("p-zhang"));
        assertEquals("整流机组电能表", labels(Language.ZH).thing("E-021"));
        assertEquals("Gas meter readings", labels(Language.EN).thing("records-gas"));
    }
}
