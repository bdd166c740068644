package org.potline.rules.fact;

/**
 * A method whose data were there to fill a gap.
 *
 * @param gap    gap
 * @param method method, {@code redundant-meter}
 */
public record FillOption(String gap, String method) {
}
