package org.potline.rules.form;

import java.util.Optional;
import org.potline.twin.text.LocalText;

/**
 * A line of a section.
 *
 * @param label      what it asks for
 * @param from       what fills it; empty: the enterprise does
 * @param source     where it is known from
 * @param confidence how sure that is
 */
public record FormField(LocalText label, Optional<FormFact> from, LocalText source, String confidence) {
}
