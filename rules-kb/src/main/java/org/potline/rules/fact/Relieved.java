package org.potline.rules.fact;

/**
 * A device that needs no meter of its own, since the unit it belongs to has one. Made by the rules themselves.
 *
 * @param device id of the device
 * @param by     metering point of the unit, or of the group of like devices
 */
public record Relieved(String device, String by) {
}
