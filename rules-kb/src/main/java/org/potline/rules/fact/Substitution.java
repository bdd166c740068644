package org.potline.rules.fact;

/**
 * How a gap was filled; amounts in the unit of its series. A figure that the method does not rest on is 0.
 *
 * @param gap       gap
 * @param method    method, {@code max-of-preceding}
 * @param value     value put in
 * @param hours     valid hours before the gap that were looked at [h]
 * @param highest   highest of them
 * @param one       one reading of a mean of two
 * @param other     the other reading
 * @param mean      mean
 * @param deviation standard deviation of single readings
 */
public record Substitution(String gap, String method, @Otherwise("0") double value, @Otherwise("0") double hours,
        @Otherwise("0") double highest, @Otherwise("0") double one, @Otherwise("0") double other, @Otherwise("0") double mean,
        @Otherwise("0") double deviation) {
    /** Mean of the two readings, as their decimals say. */
    public double midpoint() {
        return Decimals.of(one).add(Decimals.of(other)).divide(Decimals.TWO).doubleValue();
    }

    /** The mean and so many standard deviations, as their decimals say. */
    public double meanPlus(double deviations) {
        return Decimals.of(deviation).multiply(Decimals.of(deviations)).add(Decimals.of(mean)).doubleValue();
    }
}
