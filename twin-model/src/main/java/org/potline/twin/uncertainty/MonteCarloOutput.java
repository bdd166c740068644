package org.potline.twin.uncertainty;

/**
 * An output quantity by Monte Carlo.
 *
 * @param name           name
 * @param value          mean, which is its estimate
 * @param u              standard deviation, which is its standard uncertainty
 * @param symmetric      probabilistically symmetric coverage interval
 * @param shortest       shortest coverage interval
 * @param standardErrors what the four numbers may be wrong by for want of draws, from the scatter of blocks; NaN of a single block
 * @param followed       whether the distribution function was found from that of the linearised output and the difference to it
 * @see "JCGM 101:2008, 7.6, 7.7, 7.9.4 e"
 */
public record MonteCarloOutput(String name, double value, double u, CoverageInterval symmetric, CoverageInterval shortest,
                               StandardErrors standardErrors, boolean followed) {
    /** Standard errors of mean, standard deviation and both ends of the symmetric interval. */
    public record StandardErrors(double value, double u, double low, double high) {
        /** The largest of them. */
        public double largest() {
            return Math.max(Math.max(value, u), Math.max(low, high));
        }
    }
}
