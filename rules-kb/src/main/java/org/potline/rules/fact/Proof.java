package org.potline.rules.fact;

import java.time.LocalDate;

/**
 * What proves that a person can do something.
 *
 * @param person     person
 * @param kind       training, examination, or the work a qualification is for
 * @param since      first day it holds
 * @param validUntil last day it holds; far ahead where it has no end
 */
public record Proof(String person, String kind, @Otherwise("1900-01-01") LocalDate since,
        @Otherwise("2999-12-31") LocalDate validUntil) {
}
