package org.potline.rules.fact;

/**
 * A need that is met. Made by the rules themselves.
 *
 * @param need id of the need
 * @param by   metering point, or member of a measuring chain, that meets it
 */
public record Equipped(String need, String by) {
}
