package org.potline.rules.fact;

/**
 * A datum or factor that the accounting needs of a source stream.
 *
 * @param id     {@code STREAM:WHAT}
 * @param stream source stream
 * @param what   what is needed: one measurand, or several of which any will do
 * @param amount whether it is activity data, which may also follow by subtraction; else a factor
 * @param basis  what it rests on
 */
public record Datum(String id, String stream, String what, boolean amount, Basis basis) {
}
