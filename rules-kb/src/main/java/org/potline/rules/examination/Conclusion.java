package org.potline.rules.examination;

import java.util.List;
import org.potline.rules.finding.Finding;
import org.potline.rules.finding.Modality;
import org.potline.twin.text.LocalText;

/**
 * What follows from an examination beside its score: no score makes up for a "shall" that is broken.
 *
 * @param rule       how conclusions are drawn, in words
 * @param source     where that comes from
 * @param confidence how sure it is
 * @param outcome    what follows
 * @param shall      findings of "shall": each has to be corrected
 * @param should     findings of "should": each is a recommendation
 * @param vetoes     mandatory clauses that are broken by a printed limit, in the order of the findings, each once
 */
public record Conclusion(LocalText rule, LocalText source, String confidence, Outcome outcome, int shall, int should, List<String> vetoes) {
    private static final String MANDATORY = "mandatory";

    /** What can follow. */
    public enum Outcome {
        /** A mandatory clause is broken. */ VETOED,
        /** A "shall" is broken, none that is mandatory. */ TO_CORRECT,
        /** No "shall" is broken. */ CLEAR
    }

    public Conclusion {
        vetoes = List.copyOf(vetoes);
    }

    static Conclusion of(Sheet.Rule rule, List<Finding> findings) {
        List<Finding> shall = findings.stream().filter(finding -> finding.modality() == Modality.SHALL).toList();
        List<String> vetoes = shall.stream().filter(Conclusion::vetoes).map(Finding::clause).distinct().toList();
        return new Conclusion(rule.text(), rule.source(), rule.confidence(),
                !vetoes.isEmpty() ? Outcome.VETOED : shall.isEmpty() ? Outcome.CLEAR : Outcome.TO_CORRECT, shall.size(),
                (int) findings.stream().filter(finding -> finding.modality() == Modality.SHOULD).count(), vetoes);
    }

    /** A mandatory clause is broken by a limit that is printed: what rests on a working value of ours, or cannot be judged, vetoes nothing. */
    private static boolean vetoes(Finding finding) {
        return finding.force().equals(MANDATORY) && finding.kind() == Finding.Kind.BROKEN && finding.workingValues().isEmpty();
    }
}
