package org.potline.rules.form;

import java.util.List;
import org.potline.twin.text.LocalText;

/**
 * A section of a form.
 *
 * @param part       what fills it
 * @param sheet      name of its sheet
 * @param title      title
 * @param holds      what it holds, in a sentence
 * @param fields     its lines
 * @param groups     groups of sources, of a summary
 * @param gaps       what is done where data are missing
 * @param source     where the section is known from
 * @param confidence how sure that is
 */
public record FormSection(FormPart part, LocalText sheet, LocalText title, LocalText holds, List<FormField> fields,
        List<SourceGroup> groups, List<GapRule> gaps, LocalText source, String confidence) {
    public FormSection {
        fields = List.copyOf(fields);
        groups = List.copyOf(groups);
        gaps = List.copyOf(gaps);
    }
}
