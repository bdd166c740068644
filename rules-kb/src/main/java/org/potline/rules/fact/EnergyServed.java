package org.potline.rules.fact;

/**
 * An energy need, or a device, with a meter. Made by the rules themselves.
 *
 * @param need id of the energy need or of the device
 */
public record EnergyServed(String need) {
}
