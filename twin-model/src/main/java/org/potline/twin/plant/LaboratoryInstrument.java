package org.potline.twin.plant;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.potline.twin.text.LocalText;
import org.potline.twin.yaml.YamlValue;

/**
 * An instrument of the laboratory.
 *
 * @param no           management number
 * @param kind         what it is, as in the table of laboratory instruments
 * @param name         name
 * @param status       status
 * @param installed    day from which it is in use
 * @param calibrations calibrations, oldest first
 * @param nameplate    what its certificate and nameplate state
 */
public record LaboratoryInstrument(String no, String kind, LocalText name, MeterStatus status, LocalDate installed,
        List<Calibration> calibrations, Nameplate nameplate) {
    public LaboratoryInstrument {
        calibrations = List.copyOf(calibrations);
    }

    /** The kinds there are, by the names that files use. */
    public static List<String> kinds() {
        return Arrays.stream(LaboratoryInstrumentKind.values()).map(YamlValue::nameOf).toList();
    }
}
