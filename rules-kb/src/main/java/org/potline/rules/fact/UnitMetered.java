package org.potline.rules.fact;

/**
 * A stream whose amount is metered for the enterprise or the unit as a whole. Made by the rules themselves.
 *
 * @param stream source stream
 * @param point  metering point
 */
public record UnitMetered(String stream, String point) {
}
