package org.potline.rules.fact;

/**
 * A process of the site.
 *
 * @param id        id
 * @param kind      kind: {@code electrolysis}
 * @param reporting whether it belongs to the reporting entity
 */
public record ProcessUnit(String id, String kind, @Otherwise("true") boolean reporting) {
}
