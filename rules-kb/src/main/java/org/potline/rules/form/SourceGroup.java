package org.potline.rules.form;

import java.util.List;
import org.potline.rules.accounting.FormulaKind;
import org.potline.rules.accounting.MethodBoundary;
import org.potline.rules.data.LedgerVocabulary;
import org.potline.twin.text.LocalText;

/**
 * A group of emission sources as a report sums them up.
 *
 * @param title      title
 * @param of         kinds of source that belong to it
 * @param places     places its sources are at; none: any
 * @param source     where the group is known from
 * @param confidence how sure that is
 */
public record SourceGroup(LocalText title, List<FormulaKind.Source> of, List<String> places, LocalText source, String confidence) {
    public SourceGroup {
        of = List.copyOf(of);
        places = List.copyOf(places);
    }

    /** Whether an emission source, by its id in an inventory, fits. */
    public boolean fits(String id) {
        return MethodBoundary.kind(id).filter(of::contains).isPresent()
                && (places.isEmpty() || places.contains(LedgerVocabulary.place(id).replaceFirst("^@", "")));
    }
}
