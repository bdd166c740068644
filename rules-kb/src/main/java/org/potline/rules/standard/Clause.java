package org.potline.rules.standard;

import java.util.Optional;
import org.potline.rules.finding.Modality;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Where;

/**
 * A clause of a standard: a duty, or a statement of when the duties apply.
 *
 * @param id         id, as in the standard's list: {@code EQ-6}
 * @param title      a few words
 * @param text       what it asks, in our words; {@code {PARAMETER.ROW}} stands for a value, see {@link Edition#textOf}
 * @param topic      topic
 * @param modality   how strongly it asks
 * @param counts     how strongly a finding of it counts; as {@code modality} unless the clause asks nothing of the plant
 * @param document   document it stands in: {@code GB 17167-2006}
 * @param source     document and clause: {@code GB 17167-2006, 4.3}
 * @param force      whether the document makes it mandatory or recommends it; empty where that is not known
 * @param confidence how sure its text is
 * @param rule       name of the rule that judges it; empty where there is nothing a rule could check
 * @param unchecked  why nothing of it is checked; empty where a rule judges it
 * @param edition    edition it stands in
 * @param where      place in its file
 */
public record Clause(String id, LocalText title, LocalText text, String topic, Modality modality, Modality counts,
        LocalText document, LocalText source, String force, String confidence, String rule, Optional<LocalText> unchecked, String edition, Where where) {
    /** This clause with another text and another strength; what is given as empty stays. */
    public Clause with(Optional<LocalText> otherText, Optional<Modality> otherModality) {
        return new Clause(id, title, otherText.orElse(text), topic, otherModality.orElse(modality),
                otherModality.filter(other -> counts == modality).orElse(counts), document, source, force, confidence, rule, unchecked,
                edition, where);
    }

    /** This clause as it stands while nothing of it is checked. */
    public Clause suspended(LocalText as, LocalText why) {
        return new Clause(id, title, as, topic, modality, counts, document, source, force, confidence, "", Optional.of(why), edition, where);
    }
}
