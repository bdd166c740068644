package org.potline.rules.fact;

/**
 * What is known of the supply of electricity at a metering point into or out of the enterprise: by it the class of its user is found.
 *
 * @param point      the metering point
 * @param use        use class the plant gives it: {@code electricity.enterprise.II}
 * @param known      whether anything is known that tells the class
 * @param monthlyMwh energy in a month, mean of a year [MWh]; 0 where it is not stated
 * @param kva        capacity of the transformers behind it, or the most that its meter is made for [kVA]; 0 where neither is stated
 */
public record Supply(String point, String use, @Otherwise("true") boolean known, @Otherwise("0") double monthlyMwh,
        @Otherwise("0") double kva) {
    /** What a class that seems too low comes to: broken where the supply is known, else it cannot be judged. */
    public Outcome unless(boolean enough) {
        return enough ? Outcome.MET : known ? Outcome.BROKEN : Outcome.INCOMPARABLE;
    }
}
