package org.potline.rules.fact;

/**
 * A change of how a meter is read: of its interval or its mode. Of the period by its day.
 *
 * @param id     id
 * @param meter  meter
 * @param logged whether it is logged, with its reason and who approved it
 */
public record AcquisitionChange(String id, String meter, @Otherwise("true") boolean logged) {
}
