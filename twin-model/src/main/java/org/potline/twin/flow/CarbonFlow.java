package org.potline.twin.flow;

/**
 * Carbon that went from one place to another in the year.
 *
 * @param from    key of the place it came from: {@code in-pitch}, {@code baking}
 * @param to      key of the place it went to: {@code electrolysis}, {@code out-tar}
 * @param carbonT carbon [t C], not negative
 */
public record CarbonFlow(String from, String to, double carbonT) {
    public CarbonFlow {
        if (!(carbonT >= 0 && Double.isFinite(carbonT))) {
            throw new IllegalArgumentException("""
                    carbonT (%s) from (%s) to (%s) is not a finite number >= 0.
                    Likely cause: a change of stock, which goes to out-stock or comes from in-stock.""".formatted(carbonT, from, to));
        }
    }
}
