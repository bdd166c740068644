package org.potline.rules.fact;

/**
 * A device or group of devices with a metered point of its own. Made by the rules themselves.
 *
 * @param device id of the device
 * @param by     metering point
 */
public record DeviceMetered(String device, String by) {
}
