package org.potline.rules.fact;

/**
 * A part of an emission report that was handed in.
 *
 * @param report report
 * @param part   part, by the name the plant file uses
 */
public record ReportPart(String report, String part) {
}
