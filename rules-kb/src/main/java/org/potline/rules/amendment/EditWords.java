package org.potline.rules.amendment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.potline.rules.check.Touched;
import org.potline.rules.finding.Modality;
import org.potline.rules.parameter.ParameterValue;
import org.potline.rules.standard.Clause;
import org.potline.rules.standard.Edition;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;

/** Says in a sentence what an edit does, for those who read no files. */
public final class EditWords {
    private static final Texts TEXTS = Texts.of(EditReader.BUNDLE);

    private EditWords() {
    }

    /** What an edit of a proposal does. */
    public static LocalText of(Proposal proposal, Edit edit) {
        Edition before = proposal.with(proposal.edits().subList(0, proposal.edits().indexOf(edit)));
        return TEXTS.both("does", Map.of("from", edit.from(), "what", what(edit.change(), before, edit.from())));
    }

    private static LocalText what(Change change, Edition before, LocalDate day) {
        if (change instanceof Change.SetValue set) {
            var parameter = before.parameters().get(set.value().parameter());
            Map<String, Object> holes = Map.of("label", parameter.label(), "row", set.value().row(), "new", set.value().value().text(), "old",
                    parameter.changedBy(set.value().row(), set.value().value().text()).flatMap(row -> row.on(day)).map(ParameterValue::text).orElse("\u2013"));
            return TEXTS.both(set.newRow() ? "does-add-row" : "does-set", holes);
        } else if (change instanceof Change.AddParameter add) {
            return TEXTS.both("does-add-parameter", Map.of("label", add.parameter().label()));
        } else if (change instanceof Change.AddClause add) {
            return TEXTS.both("does-add-clause", Map.of("clause", add.clause().id(), "title", add.clause().title(), "text", add.clause().text(),
                    "modality", said(add.clause().modality())));
        } else if (change instanceof Change.ReplaceRule replace) {
            return TEXTS.both("does-replace-rule", Map.of("rule", replace.name()));
        } else if (change instanceof Change.ChangeClause changed) {
            return changed(changed, before);
        }
        return TEXTS.both("does-suspend", Map.of("clause", change.target()));
    }

    private static LocalText changed(Change.ChangeClause change, Edition before) {
        Clause old = before.clause(change.clause()).orElseThrow();
        Map<String, Object> holes = Map.of("clause", old.id(), "old", said(old.modality()), "new", said(change.modality().orElse(old.modality())),
                "text", change.text().orElse(old.text()));
        return TEXTS.both(change.text().isEmpty() ? "does-change-modality" : change.modality().isEmpty() ? "does-change-text" : "does-change-both",
                holes);
    }

    private static LocalText said(Modality modality) {
        return TEXTS.both("modality." + modality.code(), Map.of());
    }

    /** The clauses an edit may touch, in the edition's order. */
    public static List<String> clauses(Proposal proposal, Edit edit) {
        Edition after = proposal.with(proposal.edits());
        Set<String> touched = Touched.between(proposal.with(proposal.edits().stream().filter(other -> other != edit).toList()), after).clauses();
        return after.clauses().stream().map(Clause::id).filter(touched::contains).toList();
    }
}
