package org.potline.rules.examination;

import java.util.List;
import org.potline.rules.engine.CheckResult;
import org.potline.rules.standard.Edition;
import org.potline.twin.text.LocalText;

/**
 * The score sheet of an examination, filled in for one plant.
 *
 * @param title      title
 * @param known      what is known of such sheets, and that the points are ours
 * @param source     where its chapters come from
 * @param confidence how sure they are; the points are working values (D) always
 * @param edition    edition whose clauses were checked
 * @param conclusion what follows beside the score
 * @param chapters   chapters, in the order of the sheet
 */
public record ScoreSheet(LocalText title, LocalText known, LocalText source, String confidence, String edition,
        Conclusion conclusion, List<ScoredChapter> chapters) {
    /** What a sheet without a loss scores. */
    public static final double FULL = 100;

    public ScoreSheet {
        chapters = List.copyOf(chapters);
    }

    /**
     * The sheet of a check.
     *
     * @throws org.potline.twin.text.BadInput when the sheet's content is broken, with file and line
     */
    public static ScoreSheet of(CheckResult result, Edition edition) {
        return Scoring.of(SheetReader.load(), result, edition);
    }

    /** Points of the items that apply. */
    public double points() {
        return chapters.stream().mapToDouble(ScoredChapter::points).reduce(0, Double::sum);
    }

    /** Points kept, of {@link #points()}. */
    public double score() {
        return chapters.stream().mapToDouble(ScoredChapter::score).reduce(0, Double::sum);
    }

    /** Score of {@value #FULL}: items that do not apply are left out and the rest is scaled up. 0 where nothing applies. */
    public double total() {
        double points = points();
        return points > 0 ? FULL * score() / points : 0;
    }

    public int findings() {
        return chapters.stream().mapToInt(ScoredChapter::findings).sum();
    }
}
