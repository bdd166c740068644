package org.potline.rules.amendment;

import java.time.LocalDate;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Where;

/**
 * One edit of a proposal.
 *
 * @param id       id within the proposal: {@code E1}
 * @param from     first day it holds
 * @param reason   why
 * @param change   what it does
 * @param decision what the committee decided on it
 * @param answer   why it decided so; empty where it did not say
 * @param where    place in its file
 */
public record Edit(String id, LocalDate from, LocalText reason, Change change, Decision decision, LocalText answer, Where where) {

    boolean inForce(LocalDate day) {
        return !from.isAfter(day);
    }
}
