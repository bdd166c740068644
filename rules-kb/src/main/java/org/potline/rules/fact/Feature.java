package org.potline.rules.fact;

/**
 * A technical feature of an instrument.
 *
 * @param id         {@code INSTRUMENT/FEATURE}
 * @param row        row of the requirement: {@code bomb-calorimeter/resolution}
 * @param value      what is stated, in the unit of the requirement; infinite where nothing is
 * @param stated     what is stated, as written; empty where nothing is
 */
public record Feature(String id, String row, @Otherwise("Infinity") double value, @Otherwise("") String stated) {
}
