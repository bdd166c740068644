package org.potline.rules.fact;

/**
 * Work of a person that asks for a qualification.
 *
 * @param person person
 * @param kind   verification, calibration or repair
 */
public record Work(String person, String kind) {
}
