package org.potline.twin.plant;

import java.util.Optional;
import org.potline.twin.text.LocalText;

/**
 * A source stream: a fuel, material or product whose flow gives rise to emission or is needed to account for it.
 *
 * @param id        {@code SUBSTANCE[@PLACE]}, as in the ledger: {@code natural-gas@casting}
 * @param substance what it carries; the part of {@code id} before the {@code @}
 * @param name      name
 * @param process   process that uses, makes or stores it
 * @param crossing  how it meets the boundary of the reporting entity
 * @param from      the stream it branches off, if any: then it can also be had by subtraction
 * @param role      what the calculation method needs it for
 */
public record SourceStream(String id, Substance substance, LocalText name, String process, Crossing crossing,
        Optional<String> from, AccountingRole role) {
}
