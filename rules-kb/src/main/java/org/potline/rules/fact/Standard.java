package org.potline.rules.fact;

/**
 * A reference standard of the plant's own; it is an instrument too.
 *
 * @param id    id
 * @param chart document with its traceability chart; empty where there is none
 */
public record Standard(String id, @Otherwise("") String chart) {
}
