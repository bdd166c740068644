package org.potline.rules.check.fact;

/**
 * An instrument in the laboratory's list.
 *
 * @param id management number
 */
public record LaboratoryItem(String id) {
}
