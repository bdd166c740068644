package org.potline.rules.fact;

/**
 * A kind of instrument that will do for a laboratory need.
 *
 * @param need id of the laboratory need
 * @param kind kind of instrument
 */
public record Suits(String need, String kind) {
}
