package org.potline.rules.fact;

import java.time.LocalDate;

/**
 * A review of a month's value of a stream. Of the period by its month.
 *
 * @param id       id
 * @param month    month, {@code 2025-03}
 * @param stream   source stream
 * @param before   value before, in the unit of the stream's ledger line
 * @param after    value confirmed, same unit
 * @param reason   why the value was changed; empty where none is given
 * @param reviewer person who confirmed it
 * @param day      day
 */
public record Review(String id, String month, @Otherwise("") String stream, @Otherwise("0") double before, @Otherwise("0") double after,
        @Otherwise("") String reason, @Otherwise("") String reviewer, @Otherwise("1900-01-01") LocalDate day) {
}
