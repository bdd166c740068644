package org.potline.rules.fact;

/**
 * What counts in the theoretical need Nl of an energy carrier. Made by the rules themselves.
 *
 * @param need   id of the energy need or of the device
 * @param group  group it counts in
 * @param pieces points it counts for
 */
public record EnergyCount(String need, String group, double pieces) {
}
