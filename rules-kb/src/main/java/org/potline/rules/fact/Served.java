package org.potline.rules.fact;

/**
 * A metering point that a meter in use or an analysis serves. Made by the rules themselves.
 *
 * @param point metering point
 */
public record Served(String point) {
}
