package org.potline.rules.finding;

import java.util.List;
import org.potline.twin.text.LocalText;

/**
 * A clause that is broken for one subject, or cannot be judged; or a note where a permission does not apply.
 *
 * @param clause     clause id
 * @param modality   how strongly it asks, after the scope was taken into account
 * @param subject    id of what breaks it: meter, point, stream, record, plant
 * @param name       its name
 * @param message    what is wrong, in both languages
 * @param mend       what would mend it, as the edition says; empty texts where it does not
 * @param source     document and clause it stands in; and where the limit missed comes from, if from elsewhere
 * @param force      {@code mandatory} or {@code recommended}, as its document makes the clause; empty where that is not known
 * @param confidence how sure it is: the weakest mark of its clause and of the limits it rests on
 * @param kind       whether it is broken, cannot be judged, or is a note
 * @param workingValues the working values of ours (D) it rests on, by what they rest on themselves; none where it rests on none
 */
public record Finding(String clause, Modality modality, String subject, LocalText name, LocalText message, LocalText mend,
        LocalText source, String force, String confidence, Kind kind, List<LocalText> workingValues) {
    /** What a finding says of the clause. */
    public enum Kind {
        /** The clause is broken. */
        BROKEN,
        /** Something is missing to judge it, so it is not shown to be met either: it counts as what its clause asks, but is told apart. */
        UNDECIDED,
        /** A permission (may) that is not made use of, or cannot be: nobody breaks a permission. */
        NOTE
    }

    public Finding {
        workingValues = List.copyOf(workingValues);
    }

    /** A finding that rests on no working value, and of which nothing is said how to mend it. */
    public Finding(String clause, Modality modality, String subject, LocalText name, LocalText message, LocalText source, String force,
            String confidence) {
        this(clause, modality, subject, name, message, LocalText.same(""), source, force, confidence, Kind.BROKEN, List.of());
    }

    /** Code of what is printed of it: its modality, {@code shall-undecided} where it cannot be judged, {@code note}. */
    public String code() {
        return switch (kind) {
            case BROKEN -> modality.code();
            case UNDECIDED -> modality.code() + "-undecided";
            case NOTE -> "note";
        };
    }
}
