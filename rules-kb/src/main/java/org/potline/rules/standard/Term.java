package org.potline.rules.standard;

import java.util.List;
import java.util.Map;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;

/**
 * A term that a standard defines.
 *
 * @param name       the term
 * @param also       other forms of it, by language
 * @param definition what it means, in our words
 * @param source     where the meaning comes from
 * @param confidence how sure it is
 */
public record Term(LocalText name, Map<Language, List<String>> also, LocalText definition, LocalText source, String confidence) {
    public Term {
        also = Map.of(Language.ZH, List.copyOf(also.getOrDefault(Language.ZH, List.of())),
                Language.EN, List.copyOf(also.getOrDefault(Language.EN, List.of())));
    }
}
