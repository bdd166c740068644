package org.potline.twin.plant;

import java.time.LocalDate;
import java.util.List;
import org.potline.twin.text.LocalText;

/**
 * A reference standard of the plant's own, by which it calibrates instruments.
 *
 * @param id           id within the plant
 * @param name         name
 * @param chart        document with its traceability chart, by id; empty where there is none
 * @param keeper       person in charge, by id; empty where none is stated
 * @param installed    first day it is in use
 * @param calibrations its own verifications and calibrations
 */
public record ReferenceStandard(String id, LocalText name, String chart, String keeper, LocalDate installed, List<Calibration> calibrations) {
    public ReferenceStandard {
        calibrations = List.copyOf(calibrations);
    }
}
