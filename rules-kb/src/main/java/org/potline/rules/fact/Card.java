package org.potline.rules.fact;

/**
 * One field of a meter's ledger card.
 *
 * @param meter   management number
 * @param field   field, one of {@link CardField}
 * @param content what the card has there; empty where it has nothing
 */
public record Card(String meter, String field, String content) {
}
