package org.potline.rules.accounting;

/**
 * A formula as a method's content lists it, for the reader of a report.
 *
 * @param id         id: {@code CETS-F1}
 * @param equation   the equation
 * @param source     where it stands
 * @param confidence A, B, C or D, with + or -
 */
public record Formula(String id, String equation, String source, String confidence) {
}
