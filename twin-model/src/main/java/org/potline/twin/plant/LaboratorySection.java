package org.potline.twin.plant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.potline.twin.yaml.YamlMap;
import org.potline.twin.yaml.YamlValue;

/** Reads {@code instruments} of the laboratory: their ledger cards. */
final class LaboratorySection {
    private final Reading reading;
    private final MeterSection meters;

    LaboratorySection(Reading reading, MeterSection meters) {
        this.reading = reading;
        this.meters = meters;
    }

    LaboratoryInstrument instrument(YamlMap map) {
        String no = reading.ids.define(Ids.Kind.INSTRUMENT, map, "managementNo");
        LaboratoryInstrumentKind kind = map.choice("kind", LaboratoryInstrumentKind.class);
        List<String> points = reading.refersOrNone(map, "points", List.of(Ids.Kind.POINT));
        var name = map.localText("name");
        String model = map.textOrNone("model");
        String accuracy = map.textOrNone("accuracy");
        String range = map.textOrNone("range");
        String manufacturer = map.textOrNone("manufacturer");
        String serialNo = map.textOrNone("serialNo");
        var place = Reading.localTextOrNone(map, "place");
        String label = map.textOrNone("label");
        Optional<LocalDate> labelUntil = map.optional("labelUntil", reading::date);
        MeterStatus status = map.choice("status", MeterStatus.class);
        String keeper = map.optional("keeper", value -> reading.ids.refer(Ids.Kind.PERSON, value)).orElse("");
        String acquisition = map.textOrNone("acquisition");
        int intervalMonths = (int) (double) map.optional("interval", meters::interval).orElse(0.0);
        LocalDate installed = reading.pastDate(map, "installed");
        List<Calibration> calibrations = meters.calibrations(map);
        Nameplate nameplate = NameplateSection.ofInstrument(map, kind);
        return map.make(() -> new LaboratoryInstrument(no, YamlValue.nameOf(kind), points, name, model, accuracy, range, manufacturer, serialNo,
                place, label, labelUntil, status, keeper, acquisition, intervalMonths, installed, calibrations, nameplate));
    }
}
