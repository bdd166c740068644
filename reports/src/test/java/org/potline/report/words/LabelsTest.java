package org.potline.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.report.SampleResult;
import org.potline.rules.data.LedgerItem;
import org.potline.rules.data.LedgerVocabulary;
import org.potline.rules.standard.Clause;
import org.potline.rules.standard.Editions;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.text.Language;
import org.potline.twin.yaml.Content;

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
        assertEquals("Pitch (Paste and baking)", labels(Language.EN).source("pitch@baking"));
        assertEquals("阳极碳@line-2", labels(Language.ZH).source("anode@line-2"));
    }

    @Test
    @DisplayName("the anode carbon is not called after a process whose id is anode too")
    void tellsSourcesFromProcesses() {
        Plant site = PlantReader.read(Content.folder("twin-model", "plants").resolve("reference-500ka.yaml"), "reference-500ka");
        var labels = new Labels(site, new Words(Language.EN));
        assertEquals("Anode carbon", labels.source("anode"));
        assertEquals("Anode plant", labels.thing("anode"));
    }

    @Test
    @DisplayName("people, meters, points and records are called by name")
    void namesThings() {
        assertEquals("Ms Zhang", labels(Language.EN).thing("p-zhang"));
        assertEquals("整流机组电能表", labels(Language.ZH).thing("E-021"));
        assertEquals("Gas meter readings", labels(Language.EN).thing("records-gas"));
    }

    @Test
    @DisplayName("what a mark of confidence holds for is said in the reader's language, for every clause of the edition; a mark alone stays")
    void saysConfidence() {
        assertEquals("结构 A、数值 D", new Words(Language.ZH).confidence("A (structure), D (numbers)"));
        assertEquals("附录 B 有此内容 A、栏目 C", new Words(Language.ZH).confidence("A (existence, Appendix B), C (fields)"));
        assertEquals("C+", new Words(Language.ZH).confidence("C+"));
        for (Clause clause : Editions.load("jjf-al/draft-2025").clauses()) {
            assertEquals(clause.confidence(), new Words(Language.EN).confidence(clause.confidence()), clause.id());
            assertFalse(new Words(Language.ZH).confidence(clause.confidence()).matches(".*\\(.*"), clause.id());
        }
    }
}
