package org.potline.rules.uncertainty;

/**
 * What Monte Carlo finds of an emission, from the distributions of all causes.
 *
 * @param mean      mean [tCO2e]
 * @param u         standard deviation [tCO2e]
 * @param low       lower end of the 95 % interval, as much probability below it as above the upper [tCO2e]
 * @param high      upper end
 * @param trials    number of trials
 * @param stable    whether all four are stable to two significant digits of u
 * @param validated whether the interval by the law of propagation agrees with it to these digits
 * @see "JCGM 101:2008, 7.9 (adaptive procedure), 8 (validation)"
 */
public record Trials(double mean, double u, double low, double high, long trials, boolean stable, boolean validated) {
}
