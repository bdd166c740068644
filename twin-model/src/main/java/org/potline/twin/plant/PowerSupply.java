package org.potline.twin.plant;

import java.util.OptionalDouble;

/**
 * How much electricity a metering point can carry and does carry, as the plant states it: that decides the class of its user
 * (DL/T 448, classes I to V).
 *
 * @param transformerKva capacity of the transformers behind the point [kVA]
 * @param monthlyMwh     energy through the point in a month, mean of a year [MWh]
 */
public record PowerSupply(OptionalDouble transformerKva, OptionalDouble monthlyMwh) {
    /** Nothing is stated. */
    public static final PowerSupply NONE = new PowerSupply(OptionalDouble.empty(), OptionalDouble.empty());
}
