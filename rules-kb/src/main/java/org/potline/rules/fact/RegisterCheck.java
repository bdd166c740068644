package org.potline.rules.fact;

/**
 * A comparison of a collected value with what the instrument shows. Of the period by its day. A plant without any has one that is not
 * stated, with the id of the plant.
 *
 * @param id         id
 * @param meter      meter
 * @param stated     whether there is such a comparison at all
 * @param collected  value collected, in the unit of the register
 * @param indicated  value the instrument shows, same unit
 * @param resolution smallest step the instrument shows, same unit
 */
public record RegisterCheck(String id, @Otherwise("") String meter, @Otherwise("true") boolean stated, @Otherwise("0") double collected,
        @Otherwise("0") double indicated, @Otherwise("0") double resolution) {
    /** How far the collected value lies from the one shown, as their decimals say, in the unit of the register; never negative. */
    public double difference() {
        return Decimals.of(collected).subtract(Decimals.of(indicated)).abs().doubleValue();
    }
}
