package org.potline.twin.flow.book;

/**
 * Carbon that went from one place to another in the year.
 *
 * @param from    key of the place it came from: {@code in-...} for what came into the site or out of a stock, else a process
 * @param to      key of the place it went to: {@code out-...} for what left the site or went into a stock, else a process
 * @param carbonT carbon [t C]
 */
public record CarbonFlow(String from, String to, double carbonT) {
}
