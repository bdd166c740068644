package org.potline.twin.plant;

import java.time.LocalDate;
import org.potline.twin.text.LocalText;

/**
 * A management document.
 *
 * @param id      number of the document
 * @param kind    what it rules
 * @param name    title
 * @param inForce day from which it is in force
 */
public record ManagementDocument(String id, DocumentKind kind, LocalText name, LocalDate inForce) {
}
