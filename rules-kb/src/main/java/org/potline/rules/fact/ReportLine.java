package org.potline.rules.fact;

import java.time.LocalDate;

/**
 * A line of the monthly report. Of the period by its month.
 *
 * @param id       id
 * @param month    month, {@code 2025-03}
 * @param stream   source stream
 * @param value    value reported, in the unit of the stream's ledger line
 * @param reporter person who reported it; empty where nobody signs
 * @param day      day it was reported
 */
public record ReportLine(String id, String month, @Otherwise("") String stream, @Otherwise("0") double value,
        @Otherwise("") String reporter, @Otherwise("2999-12-31") LocalDate day) {
}
