package org.potline.rules.fact;

/**
 * What a self-inspection went over, or how.
 *
 * @param inspection self-inspection
 * @param what       part of the metering (management, personnel, instruments, data, rectification) or way of review (document, on-site)
 */
public record Inspected(String inspection, String what) {
}
