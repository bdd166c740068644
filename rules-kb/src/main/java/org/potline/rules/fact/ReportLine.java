package org.potline.rules.fact;

import java.time.LocalDate;

/**
 * Lines of a monthly report that are alike in all that is judged of them. Of the period by its month.
 *
 * @param id        id of the line; of several that of the first, which stands for them
 * @param month     month, {@code 2025-03}
 * @param stream    source stream of the first
 * @param reporter  person who reported it; empty where nobody signs
 * @param day       day it was reported
 * @param traced    whether it is on record which meters or vouchers it comes from, and where their records are kept
 * @param confirmed day on which the value that it reports was confirmed; far ahead where that value never was
 * @param count     how many lines it stands for
 */
public record ReportLine(String id, String month, @Otherwise("") String stream, @Otherwise("") String reporter,
        @Otherwise("2999-12-31") LocalDate day, @Otherwise("true") boolean traced, @Otherwise("1900-01-01") LocalDate confirmed,
        @Otherwise("1") int count) {
}
