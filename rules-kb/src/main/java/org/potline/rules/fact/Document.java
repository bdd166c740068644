package org.potline.rules.fact;

import java.time.LocalDate;

/**
 * A management document.
 *
 * @param id         number of the document
 * @param kind       what it rules, by the name the plant file uses
 * @param inForce    first day it is in force
 * @param validUntil last day it is in force; far ahead where it has no end
 */
public record Document(String id, String kind, @Otherwise("1900-01-01") LocalDate inForce,
        @Otherwise("2999-12-31") LocalDate validUntil) {
}
