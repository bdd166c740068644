package org.potline.twin.plant;

import java.time.LocalDate;
import java.util.Optional;
import org.potline.twin.text.LocalText;

/**
 * A person of the metering organisation.
 *
 * @param id           id within the plant
 * @param name         name
 * @param post         post
 * @param trainedUntil last day the training and examination is valid; empty where there is none. For the rules on staff (a later issue)
 */
public record Person(String id, LocalText name, LocalText post, Optional<LocalDate> trainedUntil) {
}
