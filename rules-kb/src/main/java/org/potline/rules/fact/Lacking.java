package org.potline.rules.fact;

/**
 * What the analyses of a metering point lack to count as equipped. Made by the rules themselves.
 *
 * @param point metering point
 * @param what  kind of instrument, or {@code accreditation} of an outside laboratory
 */
public record Lacking(String point, String what) {
}
