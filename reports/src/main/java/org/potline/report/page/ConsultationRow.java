package org.potline.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.potline.report.words.Numbers;
import org.potline.rules.amendment.Edit;
import org.potline.rules.amendment.EditWords;
import org.potline.rules.amendment.ImpactReport;
import org.potline.rules.amendment.Proposal;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;

/**
 * One row of the consultation table: an edit as a comment on the draft.
 *
 * @param no       running number
 * @param edit     the edit
 * @param clauses  clauses it touches
 * @param does     what it asks for
 * @param proposer who asks for it
 * @param effect   what it brings about over the plants
 */
public record ConsultationRow(int no, Edit edit, List<String> clauses, LocalText does, LocalText proposer, LocalText effect) {
    /** Bundle of the texts of the impact's page and table. */
    public static final String BUNDLE = "impact-page";
    /** The columns, in their order. */
    public static final List<String> COLUMNS = List.of("no", "clause", "comment", "reason", "proposer", "decision", "answer", "effect");
    private static final Texts TEXTS = Texts.of(BUNDLE);

    public ConsultationRow {
        clauses = List.copyOf(clauses);
    }

    /** The rows of a proposal, one for each edit. */
    public static List<ConsultationRow> of(ImpactReport report) {
        Proposal proposal = report.proposal();
        var rows = new ArrayList<ConsultationRow>();
        for (Edit edit : proposal.edits()) {
            LocalText effect = report.totals().stream().filter(total -> total.edit().equals(edit.id())).findFirst()
                    .map(total -> TEXTS.both("effect", Map.of("appears", number(total.appears()), "goes", number(total.goes()),
                            "changes", number(total.changes()), "plants", total.plants(), "of", report.plants().size())))
                    .orElseGet(() -> TEXTS.both("effect-later", Map.of("from", edit.from(), "to", report.to())));
            rows.add(new ConsultationRow(rows.size() + 1, edit, EditWords.clauses(proposal, edit), EditWords.of(proposal, edit),
                    proposal.proposer(), effect));
        }
        return rows;
    }

    /** Whole numbers of findings; shares of one with two decimals. */
    static String number(double findings) {
        return Numbers.fixed(findings, findings == Math.rint(findings) ? 0 : 2);
    }

    /** The cells of the row, in the order of the columns. */
    public List<String> cells(Language language) {
        return List.of(String.valueOf(no), String.join(" ", clauses), edit.id() + " " + does.in(language), edit.reason().in(language),
                proposer.in(language), TEXTS.say(language, "decision." + edit.decision().code()), edit.answer().in(language), effect.in(language));
    }
}
