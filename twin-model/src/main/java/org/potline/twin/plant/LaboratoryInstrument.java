package org.potline.twin.plant;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.potline.twin.text.LocalText;
import org.potline.twin.yaml.YamlValue;

/**
 * An instrument of the laboratory as its ledger card (一览表) has it. Texts that the card lacks are empty: that is for the rules to judge,
 * not the reader.
 *
 * @param no             management number
 * @param kind           what it is, as in the table of laboratory instruments
 * @param points         metering points whose analyses it serves, by id
 * @param name           name
 * @param model          model and specification
 * @param accuracy       accuracy class, or what its certificate states in its stead: a largest error, an uncertainty
 * @param range          measuring range, as the card states it
 * @param manufacturer   maker
 * @param serialNo       maker's number; of a reference material that of the batch
 * @param place          place of installation and use
 * @param label          number on its label
 * @param labelUntil     last day its label is valid; empty where the label states none
 * @param status         status
 * @param keeper         person in charge, by id; empty where the card has none
 * @param acquisition    how and how often its results are taken down, as the card states it
 * @param intervalMonths interval between calibrations [months]; 0 where the card has none
 * @param installed      day from which it is in use
 * @param calibrations   calibrations, oldest first
 * @param nameplate      what its certificate and nameplate state
 */
public record LaboratoryInstrument(String no, String kind, List<String> points, LocalText name, String model, String accuracy, String range,
        String manufacturer, String serialNo, LocalText place, String label, Optional<LocalDate> labelUntil, MeterStatus status, String keeper,
        String acquisition, int intervalMonths, LocalDate installed, List<Calibration> calibrations, Nameplate nameplate) {
    public LaboratoryInstrument {
        if (intervalMonths < 0) {
            throw new IllegalArgumentException("Instrument (%s): intervalMonths (%d) must not be negative.".formatted(no, intervalMonths));
        }
        points = List.copyOf(points);
        calibrations = calibrations.stream().sorted(Comparator.comparing(Calibration::date)).toList();
    }

    /** The kinds there are, by the names that files use. */
    public static List<String> kinds() {
        return Arrays.stream(LaboratoryInstrumentKind.values()).map(YamlValue::nameOf).toList();
    }
}
