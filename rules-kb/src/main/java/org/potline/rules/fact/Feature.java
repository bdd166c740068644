package org.potline.rules.fact;

/**
 * A technical feature of an instrument.
 *
 * @param id         {@code INSTRUMENT/FEATURE}
 * @param row        row of the requirement: {@code bomb-calorimeter/resolution}
 * @param value      what is stated, in the unit of the requirement; infinite where nothing is, 0 of what has to be at least something
 * @param stated     what is stated, as written; empty where nothing is
 * @param usual      usual reading at its place or usual content of its samples; infinite where nothing is stated
 */
public record Feature(String id, String row, @Otherwise("Infinity") double value, @Otherwise("") String stated, @Otherwise("Infinity") double usual) {
}
