package org.potline.twin.plant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.potline.twin.text.LocalText;

/**
 * A person of the metering organisation.
 *
 * @param id             id within the plant
 * @param name           name
 * @param post           what they are, as the list of people has it
 * @param trainedUntil   last day the training is valid; empty where there is none
 * @param examined       day the examination was passed; empty where there was none
 * @param file           number of the personnel file; empty where none is kept
 * @param works          what they do that asks for a qualification
 * @param qualifications the qualifications they hold
 */
public record Person(String id, LocalText name, LocalText post, Optional<LocalDate> trainedUntil, Optional<LocalDate> examined,
        String file, List<QualifiedWork> works, List<Qualification> qualifications) {
    public Person {
        works = List.copyOf(works);
        qualifications = List.copyOf(qualifications);
    }

    /** A person of whom no more is said. */
    public Person(String id, LocalText name, LocalText post, Optional<LocalDate> trainedUntil) {
        this(id, name, post, trainedUntil, Optional.empty(), "", List.of(), List.of());
    }
}
