package org.potline.rules.fact;

/**
 * A need that an approach in use calls for.
 *
 * @param approach id of the approach
 * @param need     id of the need
 */
public record ApproachNeed(String approach, String need) {
}
