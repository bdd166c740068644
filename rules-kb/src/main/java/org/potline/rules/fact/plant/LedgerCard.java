package org.potline.rules.fact.plant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.potline.rules.fact.Card;
import org.potline.rules.fact.CardField;
import org.potline.twin.plant.Calibration;
import org.potline.twin.plant.LaboratoryInstrument;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeteringPoint;
import org.potline.twin.yaml.YamlValue;

/**
 * What a card of the list of instruments has in each field, whatever the instrument is. A field of two parts is empty when one of them is.
 */
final class LedgerCard {
    private final String no;
    private final Map<CardField, String> content = new LinkedHashMap<>();

    private LedgerCard(String no) {
        this.no = no;
        content.put(CardField.MANAGEMENT_NUMBER, no);
    }

    /** The card of a meter or of a member of a chain, with the point it serves. */
    static List<Card> of(Meter meter, MeteringPoint point) {
        var card = new LedgerCard(meter.no());
        card.content.put(CardField.NAME, meter.name().zh());
        card.content.put(CardField.MODEL, meter.model());
        card.content.put(CardField.ACCURACY_CLASS, meter.accuracy().map(Object::toString).orElse(""));
        card.content.put(CardField.RANGE, meter.range());
        card.content.put(CardField.MANUFACTURER, meter.manufacturer());
        card.content.put(CardField.SERIAL_NUMBER, meter.serialNo());
        card.content.put(CardField.PLACE, meter.place().zh());
        card.content.put(CardField.STATUS, YamlValue.nameOf(meter.status()));
        card.content.put(CardField.ACQUISITION, meter.acquisition());
        card.serves(List.of(point));
        card.calibrated(meter.calibrations(), meter.intervalMonths());
        return card.facts();
    }

    /** The card of a laboratory instrument, with the points whose analyses it serves. */
    static List<Card> of(LaboratoryInstrument instrument, List<MeteringPoint> points) {
        var card = new LedgerCard(instrument.no());
        card.content.put(CardField.NAME, instrument.name().zh());
        card.content.put(CardField.MODEL, instrument.model());
        card.content.put(CardField.ACCURACY_CLASS, instrument.accuracy());
        card.content.put(CardField.RANGE, instrument.range());
        card.content.put(CardField.MANUFACTURER, instrument.manufacturer());
        card.content.put(CardField.SERIAL_NUMBER, instrument.serialNo());
        card.content.put(CardField.PLACE, instrument.place().zh());
        card.content.put(CardField.STATUS, YamlValue.nameOf(instrument.status()));
        card.content.put(CardField.ACQUISITION, instrument.acquisition());
        card.serves(points);
        card.calibrated(instrument.calibrations(), instrument.intervalMonths());
        return card.facts();
    }

    private void serves(List<MeteringPoint> points) {
        content.put(CardField.STREAM_AND_LEVEL, points.stream().map(point -> point.stream() + " " + YamlValue.nameOf(point.level())).distinct()
                .collect(Collectors.joining(", ")));
        content.put(CardField.ITEM, points.stream().map(point -> YamlValue.nameOf(point.item())).distinct().collect(Collectors.joining(", ")));
    }

    private void calibrated(List<Calibration> calibrations, int intervalMonths) {
        Optional<Calibration> last = calibrations.stream().reduce((a, b) -> b);
        content.put(CardField.CALIBRATION, intervalMonths > 0 ? last.map(done -> done.date().toString()).orElse("") : "");
        content.put(CardField.CERTIFICATE, last.filter(done -> !done.certificate().isBlank() && !done.issuer().isBlank())
                .map(Calibration::certificate).orElse(""));
    }

    private List<Card> facts() {
        return content.entrySet().stream().map(field -> new Card(no, field.getKey().code(), field.getValue())).toList();
    }
}
