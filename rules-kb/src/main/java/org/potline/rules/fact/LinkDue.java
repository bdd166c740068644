package org.potline.rules.fact;

/**
 * What an instrument of a measuring chain may contribute to its error: by the coarsest class that is allowed at its place.
 *
 * @param chain      {@code HEAD/chain}
 * @param instrument management number
 * @param square     square of the limit of error of that class [%² of the reading]
 */
public record LinkDue(String chain, String instrument, double square) {
}
