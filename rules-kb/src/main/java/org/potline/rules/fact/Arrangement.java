package org.potline.rules.fact;

/**
 * How one kind of metering record is kept.
 *
 * @param id    id
 * @param years how long it is kept [a]
 */
public record Arrangement(String id, double years) {
}
