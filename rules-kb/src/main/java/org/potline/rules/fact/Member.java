package org.potline.rules.fact;

/**
 * A member of a measuring chain: a transformer of a watt-hour meter, a transmitter of a gas meter, an analyser of a stack. One of several
 * chains is a fact in each.
 *
 * @param id       management number; in any chain but its first {@code NUMBER/HEAD}
 * @param head     meter at the head of the chain
 * @param role     what it contributes: {@code ct}, {@code vt}, {@code temperature}, {@code co2}, …
 * @param use      row of the accuracy class asked of it: {@code ct.electricity.process}, {@code temperature.mass}; {@code none} for none
 * @param kind     kind of stack monitor, {@code cems-co2}; empty for others
 * @param inUse    whether its status lets it be used
 * @param hasGrade whether its card states an accuracy class
 * @param grade    accuracy class; {@link Grade#NONE} where the card has none
 * @param usual    of a stack monitor its usual reading, in the unit of its range; infinite where the card does not state it
 */
public record Member(String id, String head, String role, String use, String kind, boolean inUse, boolean hasGrade, Grade grade,
        double usual) {
}
