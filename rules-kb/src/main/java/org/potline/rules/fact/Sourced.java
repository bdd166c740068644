package org.potline.rules.fact;

/**
 * A datum of the accounting that comes from somewhere. Made by the rules themselves.
 *
 * @param datum id of the datum
 * @param by    metering point, or {@code default}
 */
public record Sourced(String datum, String by) {
}
