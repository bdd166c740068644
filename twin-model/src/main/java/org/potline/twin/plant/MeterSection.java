package org.potline.twin.plant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.YamlMap;
import org.potline.twin.yaml.YamlValue;

/** Reads the sections {@code meters} and {@code candidates} of a plant file, and calibrations wherever they stand. */
final class MeterSection {
    private static final int LONGEST_INTERVAL_MONTHS = 240;
    private static final double DEAREST_CNY = 1e9;

    private final Reading reading;

    MeterSection(Reading reading) {
        this.reading = reading;
    }

    List<Meter> meters(YamlMap root) {
        List<Meter> cards = root.listOrEmpty("meters", this::meter);
        return cards.stream().map(card -> atPointOfHead(card, cards)).toList();
    }

    /** A member of a chain has no point of its own. */
    private Meter atPointOfHead(Meter card, List<Meter> cards) {
        return card.partOf().stream().limit(1).flatMap(no -> cards.stream().filter(head -> head.no().equals(no))).findFirst()
                .map(head -> reading.placed(card.at(head.point()), reading.placeOf(card))).orElse(card);
    }

    private Meter meter(YamlMap map) {
        String no = reading.ids.define(Ids.Kind.METER, map, "managementNo");
        String type = reading.ids.refer(Ids.Kind.TYPE, map, "type");
        List<String> partOf = map.optional("partOf", value -> heads(no, value)).orElse(List.of());
        String point = map.has("partOf") ? "" : reading.ids.refer(Ids.Kind.POINT, map, "point");
        if (map.has("partOf") && map.has("point")) {
            map.refuseAt("point", PlantReader.BUNDLE, "part-with-point", Map.of("value", String.join(", ", partOf)));
        }
        var name = Reading.localTextOrNone(map, "name");
        String model = map.textOrNone("model");
        Optional<AccuracyClass> accuracy = map.optional("accuracy", AccuracyText::read).flatMap(found -> found);
        String range = map.optional("range", MeasuringRange::read).orElse("");
        String manufacturer = map.textOrNone("manufacturer");
        String serialNo = map.textOrNone("serialNo");
        var place = Reading.localTextOrNone(map, "place");
        String label = map.textOrNone("label");
        Optional<LocalDate> labelUntil = map.optional("labelUntil", reading::date);
        MeterStatus status = map.choice("status", MeterStatus.class);
        String keeper = map.optional("keeper", value -> reading.ids.refer(Ids.Kind.PERSON, value)).orElse("");
        String acquisition = map.textOrNone("acquisition");
        int intervalMonths = (int) (double) map.optional("interval", this::interval).orElse(0.0);
        LocalDate installed = reading.pastDate(map, "installed");
        List<Calibration> calibrations = calibrations(map);
        Nameplate nameplate = NameplateSection.ofMeter(map, range);
        return reading.placed(map.make(() -> new Meter(no, type, partOf, point, name, model, accuracy, range, manufacturer, serialNo, place,
                label, status, keeper, acquisition, intervalMonths, installed, calibrations, labelUntil, nameplate)), map);
    }

    /** The heads of the chains that a card is a member of: one, or a list of several. */
    private List<String> heads(String no, YamlValue value) {
        List<YamlValue> given = value.isList() && !value.asList().isEmpty() ? value.asList() : List.of(value);
        var heads = new ArrayList<String>();
        for (YamlValue each : given) {
            String head = reading.ids.refer(Ids.Kind.METER, each);
            if (head.equals(no) && !no.isEmpty()) {
                each.refuse(PlantReader.BUNDLE, "part-of-itself", Map.of("value", head));
            } else if (!heads.contains(head)) {
                heads.add(head);
            } else if (!head.isEmpty()) {
                each.refuse(PlantReader.BUNDLE, "part-of-twice", Map.of("value", head));
            }
        }
        return heads;
    }

    /** Whole months between two calibrations, as a card states them. */
    double interval(YamlValue value) {
        int before = reading.problems.count();
        double months = reading.quantity(value, "interval", "months", 1, LONGEST_INTERVAL_MONTHS);
        if (reading.problems.count() == before && months != Math.rint(months)) {
            value.refuse("yaml", "expected-whole", Map.of("value", value.shown()));
        }
        return months;
    }

    /** The calibrations of a meter or an instrument; a card may have none. */
    List<Calibration> calibrations(YamlMap map) {
        var days = new HashMap<LocalDate, Where>();
        return map.listOrNone("calibrations", entry -> calibration(entry, days));
    }

    private Calibration calibration(YamlMap map, Map<LocalDate, Where> days) {
        int before = reading.problems.count();
        LocalDate date = reading.pastDate(map, "date");
        LocalDate validUntil = reading.date(map, "validUntil");
        if (reading.problems.count() == before) {
            if (validUntil.isBefore(date)) {
                map.refuseAt("validUntil", PlantReader.BUNDLE, "valid-before-date", Map.of("value", validUntil, "date", date));
            }
            Where first = days.putIfAbsent(date, map.where());
            if (first != null) {
                map.refuseAt("date", PlantReader.BUNDLE, "calibration-twice", Map.of("value", date, "first", first));
            }
        }
        CalibrationResult result = map.choice("result", CalibrationResult.class);
        String certificate = map.textOrNone("certificate");
        String issuer = map.textOrNone("issuer");
        return reading.placed(map.make(() -> new Calibration(date, validUntil, result, certificate, issuer)), map);
    }

    List<CandidateMeter> candidates(YamlMap root) {
        return root.listOrNone("candidates", this::candidate);
    }

    private CandidateMeter candidate(YamlMap map) {
        String id = reading.ids.define(Ids.Kind.CANDIDATE, map, "id");
        String type = reading.ids.refer(Ids.Kind.TYPE, map, "type");
        String point = reading.ids.refer(Ids.Kind.POINT, map, "point");
        var name = map.localText("name");
        double priceCny = reading.quantity(map, "price", "CNY", 0, DEAREST_CNY);
        return reading.placed(map.make(() -> new CandidateMeter(id, type, point, name, priceCny)), map);
    }
}
