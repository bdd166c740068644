package org.potline.twin.plant;

import org.potline.twin.text.LocalText;

/**
 * A legal entity of the site. What belongs to another entity than the reporting one is bought or sold, not emitted.
 *
 * @param id        id within the plant
 * @param name      name
 * @param reporting whether this is the entity that reports; exactly one does
 */
public record LegalEntity(String id, LocalText name, boolean reporting) {
}
