package org.potline.rules.fact;

/**
 * Hours of valid data of a continuous monitor in a quarter. Of the period by the last day of the quarter. A monitor
 * in use has one for each quarter that ended.
 *
 * @param id         {@code CE-201/2025-Q1}
 * @param meter      meter
 * @param stated     whether there is anything on record of that quarter
 * @param fewestMin  fewest minutes of data of any hour counted as valid [min]
 * @param capturePct share of the hours in operation that are valid [%]
 */
public record ValidHours(String id, @Otherwise("") String meter, @Otherwise("true") boolean stated,
        @Otherwise("60") double fewestMin, @Otherwise("100") double capturePct) {
}
