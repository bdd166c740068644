package org.potline.rules.fact;

/**
 * What one instrument contributes to the error of its measuring chain.
 *
 * @param chain      {@code HEAD/chain}
 * @param use        row of the accuracy class asked of it
 * @param scheme     scheme of its accuracy class
 * @param instrument management number
 * @param head       whether it is the meter at the head; else a member
 * @param share      what one unit of its scheme is of the reading of the chain [%]
 * @param square     square of its limit of error [%² of the reading]
 */
public record Link(String chain, String use, String scheme, String instrument, boolean head, double share, double square) {
}
