package org.potline.scenario.assess;

import org.potline.rules.finding.Coverage;
import org.potline.rules.finding.Modality;
import org.potline.twin.text.LocalText;

/**
 * A clause with what it asks and how it fared, as a page shows it.
 *
 * @param requirement what it asks, with the values in force on the last day of the year
 * @param modality    how strongly
 * @param source      document and clause it stands in
 * @param confidence  how sure its text is
 * @param coverage    how it fared
 */
public record ClauseLine(LocalText requirement, Modality modality, LocalText source, String confidence, Coverage coverage) {
}
