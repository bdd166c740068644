package org.potline.rules.fact;

import java.time.LocalDate;

/**
 * That a person may review and confirm data. Of the plant, whatever the period.
 *
 * @param person person
 * @param first  first day
 * @param last   last day
 */
public record Authority(String person, @Otherwise("1900-01-01") LocalDate first,
        @Otherwise("2999-12-31") LocalDate last) {
}
