package org.potline.rules.fact;

/**
 * An instrument in use in the laboratory's list.
 *
 * @param id   management number
 * @param kind what it is: {@code muffle-furnace}
 */
public record LaboratoryItem(String id, @Otherwise("") String kind) {
}
