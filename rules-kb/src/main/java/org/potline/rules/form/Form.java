package org.potline.rules.form;

import java.util.List;
import org.potline.twin.text.LocalText;

/**
 * A form that a guide asks for, as far as it is known.
 *
 * @param kind       which form
 * @param name       its name
 * @param known      what is known of the printed form, and what is not
 * @param source     where it is known from
 * @param confidence how sure that is
 * @param sections   its sections in order
 */
public record Form(FormKind kind, LocalText name, LocalText known, LocalText source, String confidence, List<FormSection> sections) {
    public Form {
        sections = List.copyOf(sections);
    }
}
