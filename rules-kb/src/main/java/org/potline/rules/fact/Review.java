package org.potline.rules.fact;

import java.time.LocalDate;

/**
 * Reviews of a month's values that are alike: by one person on one day, changed or not, for one reason. Of the period by its month.
 *
 * @param id       id of the review; of several that of the first, which stands for them
 * @param month    month, {@code 2025-03}
 * @param stream   source stream of the first
 * @param changed  whether the value confirmed is another than the one before
 * @param reason   why it was changed; empty where none is given
 * @param reviewer person who confirmed it
 * @param day      day
 * @param count    how many reviews it stands for
 */
public record Review(String id, String month, @Otherwise("") String stream, @Otherwise("false") boolean changed,
        @Otherwise("") String reason, @Otherwise("") String reviewer, @Otherwise("1900-01-01") LocalDate day, @Otherwise("1") int count) {
}
