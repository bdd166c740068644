package org.potline.rules.fact;

/**
 * That a line of a report comes from the readings of a meter, and where these are kept. Of a line for which only one of the two is on record there
 * is none.
 *
 * @param line   line of the report
 * @param meter  meter
 * @param record data arrangement under which its readings are kept
 */
public record Lineage(String line, @Otherwise("") String meter, @Otherwise("") String record) {
}
