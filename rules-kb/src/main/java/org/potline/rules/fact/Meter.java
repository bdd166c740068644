package org.potline.rules.fact;

/**
 * A meter of the instrument list.
 *
 * @param id       management number
 * @param point    metering point it serves
 * @param use      use class of that point
 * @param inUse    whether its status lets it be used (合格, 准用)
 * @param hasGrade whether its card states an accuracy class
 * @param grade    accuracy class; {@link Grade#NONE} where the card has none
 */
public record Meter(String id, String point, String use, boolean inUse, boolean hasGrade, Grade grade) {
}
