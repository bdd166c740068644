package org.potline.rules.fact;

import java.time.LocalDate;

/**
 * Something a self-inspection found.
 *
 * @param id     id
 * @param due    last day to mend it
 * @param closed day it was mended; far ahead where it was not
 */
public record Shortcoming(String id, LocalDate due, @Otherwise("2999-12-31") LocalDate closed) {
}
