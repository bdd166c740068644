package org.potline.rules.fact;

/**
 * What one instrument contributes to the error of its measuring chain.
 *
 * @param chain      {@code HEAD/chain}
 * @param use        use of the point of its head
 * @param instrument management number
 * @param head       whether it is the meter at the head; else a member
 * @param square     square of its limit of error [%² of the reading]
 */
public record Link(String chain, String use, String instrument, boolean head, double square) {
}
