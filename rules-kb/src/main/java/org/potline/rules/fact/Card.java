package org.potline.rules.fact;

/**
 * One field of an instrument's ledger card: of a meter, a member of a chain or a laboratory instrument.
 *
 * @param instrument management number
 * @param field      field, one of {@link CardField}
 * @param content    what the card has there; empty where it has nothing
 */
public record Card(String instrument, String field, String content) {
}
