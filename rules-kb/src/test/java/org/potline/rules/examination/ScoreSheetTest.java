package org.potline.rules.examination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.potline.rules.engine.CheckResult;
import org.potline.rules.finding.Coverage;
import org.potline.rules.finding.Finding;
import org.potline.rules.finding.Modality;
import org.potline.rules.standard.Clause;
import org.potline.rules.standard.Edition;
import org.potline.rules.standard.Editions;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Problem;
import org.potline.twin.yaml.Content;

/** The score sheet: what it holds, and its sums worked by hand. */
class ScoreSheetTest {
    private static final Edition DRAFT = Editions.load("jjf-al/draft-2025");
    private static final LocalText TEXT = LocalText.same("text");

    /** Every clause without any subject, but those given. */
    private static CheckResult result(Map<String, int[]> inScopeAndBroken) {
        List<Coverage> coverage = DRAFT.clauses().stream().map(Clause::id).map(id -> {
            int[] line = inScopeAndBroken.getOrDefault(id, new int[] {0, 0});
            return new Coverage(id, line[0], line[0] - line[1], line[1]);
        }).toList();
        List<Finding> findings = DRAFT.clauses().stream().flatMap(clause -> Stream.generate(() -> finding(clause, clause.counts()))
                .limit(inScopeAndBroken.getOrDefault(clause.id(), new int[] {0, 0})[1])).toList();
        return new CheckResult(TEXT, List.of(), findings, coverage, List.of());
    }

    private static Finding finding(Clause clause, Modality modality) {
        return new Finding(clause.id(), modality, "subject", TEXT, TEXT, TEXT, clause.force(), "D");
    }

    @Test @DisplayName("of a shall clause a rate that only should be reached costs half; what is advice because the enterprise is small costs as its clause")
    void costsAsTheFindingAsks() {
        CheckResult shall = result(Map.of("EQ-6", new int[] {10, 4}));
        assertEquals(3, item(ScoreSheet.of(shall, DRAFT), "E-3").score());         // 5 x (1 - 4/10)
        assertEquals(4, item(ScoreSheet.of(as(shall, Modality.SHOULD), DRAFT), "E-3").score());   // 5 x (1 - 0.5 x 4/10)
        assertEquals(3, item(ScoreSheet.of(as(shall, Modality.MAY), DRAFT), "E-3").score());
    }

    private static CheckResult as(CheckResult result, Modality modality) {
        return new CheckResult(result.scope(), result.verdicts(), result.findings().stream()
                .map(each -> finding(DRAFT.clause(each.clause()).orElseThrow(), modality)).toList(), result.coverage(), result.rates());
    }

    private static ScoredItem item(ScoreSheet sheet, String id) {
        return sheet.chapters().stream().flatMap(chapter -> chapter.items().stream()).filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    @Test @DisplayName("MGT-4 broken at 1 of 8 points, LED-10 (should) at 1 of 4 cards, LED-1 met: 6 points less 0.25 and 0.25")
    void worksAnItemByHand() {
        // three clauses bear: 6 / 3 = 2 points each; 2 x 1 x 1/8 = 0.25; 2 x 0.5 x 1/4 = 0.25; total 100 x 5.5 / 6
        ScoreSheet sheet = ScoreSheet.of(result(Map.of("MGT-4", new int[] {8, 1}, "LED-10", new int[] {4, 1}, "LED-1", new int[] {4, 0})), DRAFT);
        ScoredItem list = item(sheet, "I-1");
        assertEquals(5.5, list.score());
        assertEquals(2, list.findings());
        assertEquals(List.of(0.25, 0.25), list.clauses().stream().map(ScoredClause::lost).filter(lost -> lost > 0).toList());
        assertEquals(6, sheet.points());
        assertEquals(100 * 5.5 / 6, sheet.total());
    }

    @Test @DisplayName("all subjects broken: a shall loses its whole part, a should half of it; what does not apply is left out")
    void losesAllOfAShall() {
        ScoreSheet sheet = ScoreSheet.of(result(Map.of("MGT-4", new int[] {3, 3}, "LED-10", new int[] {5, 5}, "EQ-6", new int[] {10, 4})), DRAFT);
        assertEquals(1.5, item(sheet, "I-1").score());      // 6 - 3 - 3 x 0.5
        assertEquals(3, item(sheet, "E-3").score());        // 5 x (1 - 4/10)
        assertEquals(11, sheet.points());
        assertEquals(100 * 4.5 / 11, sheet.total());
        assertEquals(List.of("E-3", "I-1"), sheet.chapters().stream().flatMap(chapter -> chapter.items().stream())
                .filter(ScoredItem::applies).map(ScoredItem::id).toList());
    }

    @Test @DisplayName("nothing broken is 100, nothing at all is 0")
    void bounds() {
        assertEquals(100, ScoreSheet.of(result(Map.of("EQ-6", new int[] {7, 0}, "MGT-4", new int[] {7, 0})), DRAFT).total());
        assertEquals(0, ScoreSheet.of(result(Map.of()), DRAFT).total());
    }

    @Test @DisplayName("every checked duty of the draft stands in exactly one item, but for the scope")
    void hasEveryDuty() {
        var listed = new ArrayList<String>();
        SheetReader.load().chapters().forEach(chapter -> chapter.items().forEach(one -> listed.addAll(one.clauses())));
        DRAFT.clauses().stream().filter(clause -> clause.unchecked().isEmpty())
                .filter(clause -> clause.counts() == Modality.SHALL || clause.counts() == Modality.SHOULD)
                .forEach(clause -> assertEquals(1, listed.stream().filter(clause.id()::equals).count(), clause.id()));
    }

    @Test @DisplayName("all that is wrong with a sheet is said in one go, each at its place")
    void refusesInOneGo(@TempDir Path folder) throws IOException {
        String good = Files.readString(Content.folder("rules-kb", "forms").resolve("examination/score-sheet.yaml"));
        Files.writeString(folder.resolve("score-sheet.yaml"), good.replace("confidence: C\n", "confidence: E\n").replace("should: 0.5", "should: 1.5")
                .replace("points: 7, clauses: [ MGT-9 ]", "points: 6, clauses: [ MGT-3 ]").replace("id: U-2", "id: U-1"));
        List<Problem> problems = assertThrows(BadInput.class, () -> SheetReader.read(folder)).problems();
        assertEquals(List.of("confidence-wrong", "points-range", "sheet-id-twice", "clause-in-two-items"),
                problems.stream().map(Problem::key).toList());
        Files.writeString(folder.resolve("score-sheet.yaml"), good.replace("points: 7, clauses: [ MGT-9 ]", "points: 6, clauses: [ MGT-9 ]"));
        assertEquals(List.of("points-sum"),
                assertThrows(BadInput.class, () -> SheetReader.read(folder)).problems().stream().map(Problem::key).toList());
    }
}
