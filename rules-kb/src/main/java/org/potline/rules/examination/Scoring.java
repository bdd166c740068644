package org.potline.rules.examination;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.potline.rules.engine.CheckResult;
import org.potline.rules.finding.Coverage;
import org.potline.rules.finding.Modality;
import org.potline.rules.standard.Edition;

/**
 * Points of an item. Of m clauses that bear on the plant each holds an equal part of the item's points p:
 * <pre>  lost(c) = p / m · cost(c) · broken(c) / inScope(c),   score = p − Σ lost  </pre>
 * cost is 1 of a "shall" broken for every subject, less of a "should" (the sheet says how much). The rule of loss is a working rule of
 * ours (D): no printed sheet is public.
 */
final class Scoring {
    private final Sheet sheet;
    private final CheckResult result;
    private final Edition edition;

    private Scoring(Sheet sheet, CheckResult result, Edition edition) {
        this.sheet = sheet;
        this.result = result;
        this.edition = edition;
    }

    static ScoreSheet of(Sheet sheet, CheckResult result, Edition edition) {
        var scoring = new Scoring(sheet, result, edition);
        return new ScoreSheet(sheet.title(), sheet.known(), sheet.source(), sheet.confidence(), edition.id(), Conclusion.of(sheet.conclusion(), result.findings()),
                sheet.chapters().stream()
                .map(chapter -> new ScoredChapter(chapter.id(), chapter.title(), chapter.items().stream().map(scoring::item).toList()))
                .toList());
    }

    private ScoredItem item(Sheet.Item item) {
        List<ScoredClause> bare = item.clauses().stream().flatMap(clause -> clause(clause).stream()).toList();
        long bearing = bare.stream().filter(clause -> clause.inScope() > 0).count();
        var clauses = new ArrayList<ScoredClause>();
        double score = bearing > 0 ? item.points() : 0;
        for (ScoredClause clause : bare) {
            double lost = clause.inScope() == 0 ? 0 : item.points() / bearing * cost(clause) / clause.inScope();
            score -= lost;
            clauses.add(new ScoredClause(clause.clause(), clause.counts(), clause.inScope(), clause.broken(), lost));
        }
        return new ScoredItem(item.id(), item.title(), item.review(), item.points(), bearing > 0, Math.max(0, score), clauses);
    }

    /**
     * What its breaches cost together: each as strongly as its finding asks, a limit that only should be kept less than its clause. Of an
     * enterprise below the threshold all is advice; its sheet shows where it would stand, so there the clause counts.
     */
    private double cost(ScoredClause clause) {
        return result.findings().stream().filter(finding -> finding.clause().equals(clause.clause()))
                .map(finding -> finding.modality() == Modality.MAY ? clause.counts() : finding.modality())
                .mapToDouble(asked -> sheet.costs().getOrDefault(asked, 0.0)).sum();
    }

    /** Without its loss; empty where the edition does not have the clause. */
    private Optional<ScoredClause> clause(String id) {
        return edition.clause(id).map(clause -> {
            Optional<Coverage> line = result.coverage().stream().filter(one -> one.clause().equals(id)).findFirst();
            return new ScoredClause(id, clause.counts(), line.map(Coverage::inScope).orElse(0), line.map(Coverage::broken).orElse(0), 0);
        });
    }
}
