package org.potline.rules.card;

import org.potline.twin.plant.Calibration;

/**
 * A calibration with what it is of, as a row of the sheet of calibrations.
 *
 * @param no          management number of the meter or instrument
 * @param calibration the calibration
 */
public record DatedCalibration(String no, Calibration calibration) {
}
