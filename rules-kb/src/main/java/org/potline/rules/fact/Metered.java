package org.potline.rules.fact;

/**
 * A source stream whose amount is taken at a point that is served. Made by the rules themselves.
 *
 * @param stream source stream
 * @param point  metering point
 */
public record Metered(String stream, String point) {
}
