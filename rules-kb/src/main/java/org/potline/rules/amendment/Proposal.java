package org.potline.rules.amendment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.potline.rules.standard.CaseFile;
import org.potline.rules.standard.Edition;
import org.potline.twin.text.LocalText;

/**
 * A proposal to change an edition.
 *
 * @param id       name of its folder
 * @param shown    its folder as it is to stand in errors
 * @param title    title
 * @param proposer who proposes it
 * @param reason   why
 * @param amends   the edition it changes; itself it stays as it is
 * @param edits    its edits, in the order of their days, of one day in the order of the file
 * @param cases    cases of its own
 */
public record Proposal(String id, String shown, LocalText title, LocalText proposer, LocalText reason, Edition amends, List<Edit> edits,
        List<CaseFile> cases) {
    public Proposal {
        edits = edits.stream().sorted(Comparator.comparing(Edit::from)).toList();
        cases = List.copyOf(cases);
    }

    /** The edition as it is on a day: on every day before the first edit, the very edition that is amended. */
    public Edition on(LocalDate day) {
        return with(inForce(day));
    }

    /** The edits in force on a day. */
    public List<Edit> inForce(LocalDate day) {
        return edits.stream().filter(edit -> edit.inForce(day)).toList();
    }

    /** The edition with some of the edits, each from its day on. */
    public Edition with(Collection<Edit> some) {
        Edition amended = amends;
        for (Edit edit : edits) {
            if (some.contains(edit)) {
                amended = edit.change().applyTo(amended, edit.from());
            }
        }
        return amended;
    }

    /** The edition with all edits, as if they held from a day on. */
    public Edition asIfFrom(LocalDate day) {
        Edition amended = amends;
        for (Edit edit : edits) {
            amended = edit.change().applyTo(amended, day);
        }
        return amended;
    }
}
