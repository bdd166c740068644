package org.potline.rules.fact;

/**
 * A kind of document that the archive of an instrument in use holds.
 *
 * @param instrument management number
 * @param document   kind of document, by the name the plant file uses
 */
public record Archived(String instrument, String document) {
}
