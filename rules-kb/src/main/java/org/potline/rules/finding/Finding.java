package org.potline.rules.finding;

import java.util.List;
import org.potline.twin.text.LocalText;

/**
 * A clause that is broken for one subject.
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
 * @param workingValues the working values of ours (D) it rests on; none where it rests on none
 */
public record Finding(String clause, Modality modality, String subject, LocalText name, LocalText message, LocalText mend,
        LocalText source, String force, String confidence, List<WorkingValue> workingValues) {
    public Finding {
        workingValues = List.copyOf(workingValues);
    }

    /** A finding that rests on no working value, and of which nothing is said how to mend it. */
    public Finding(String clause, Modality modality, String subject, LocalText name, LocalText message, LocalText source, String force,
            String confidence) {
        this(clause, modality, subject, name, message, LocalText.same(""), source, force, confidence, List.of());
    }
}
