package org.potline.rules.fact;

/**
 * Something the data-quality control plan states of a metering point.
 *
 * @param point metering point
 * @param field what it states, by the name the plant file uses
 */
public record PlanField(String point, String field) {
}
