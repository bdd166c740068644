package org.potline.twin.plant;

/** Outcome of a verification or calibration. */
public enum CalibrationResult {
    PASSED, FAILED
}
