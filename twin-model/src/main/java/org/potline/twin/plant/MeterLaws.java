package org.potline.twin.plant;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.potline.twin.yaml.YamlMap;
import org.potline.twin.yaml.YamlValue;

/** What must hold between meters, their types, their points and the analyses of a plant file. */
final class MeterLaws {
    /**
     * A meter is verified at its maker's before it is delivered (首次检定), so that its first calibration may lie before its
     * installation. One that lies further back, or a second one before it, belongs to another meter.
     */
    private static final int FACTORY_MONTHS = 12;

    private final Reading reading;
    private final PlantParts parts;
    private final Set<String> wrongPoints;

    /** @param wrongPoints points that are wrong themselves, so that what serves them is not judged */
    MeterLaws(Reading reading, PlantParts parts, Set<String> wrongPoints) {
        this.reading = reading;
        this.parts = parts;
        this.wrongPoints = wrongPoints;
    }

    private Optional<MeteringPoint> point(String id) {
        return parts.point(id).filter(point -> !wrongPoints.contains(id));
    }

    void check(Laboratory laboratory) {
        parts.meters().forEach(meter -> {
            if (!meter.isMember()) {
                typeServesPoint(meter.type(), meter.point(), reading.placeOf(meter));
                rangeFitsPoint(meter);
            }
            cardAgreesWithType(meter);
            calibratedAfterInstallation(meter.no(), meter.installed(), meter.calibrations());
        });
        new ChainLaws(reading, parts).check();
        parts.candidates().forEach(candidate -> typeServesPoint(candidate.type(), candidate.point(), reading.placeOf(candidate)));
        if (laboratory != null) {
            laboratory.instruments().forEach(instrument ->
                    calibratedAfterInstallation(instrument.no(), instrument.installed(), instrument.calibrations()));
            laboratory.analyses().forEach(this::analysisServesPoint);
        }
    }

    private void typeServesPoint(String typeId, String pointId, YamlMap place) {
        MeterType type = reading.types.get(typeId);
        if (type == null) {
            return;
        }
        point(pointId).filter(point -> !type.measures().contains(point.measures())).ifPresent(point ->
                place.refuseAt("type", PlantReader.BUNDLE, type.measures().isEmpty() ? "type-measures-nothing" : "type-measures",
                        Map.of("value", typeId, "point", pointId, "measures", YamlValue.nameOf(point.measures()),
                                "known", StreamLaws.names(type.measures()), "types", typesFor(point.measures()))));
    }

    private String typesFor(Measurand measures) {
        List<String> fit = reading.types.values().stream().filter(type -> type.measures().contains(measures)).map(MeterType::id).toList();
        return String.join(", ", fit);
    }

    /** The error of a meter's readings follows from its type: a card with another class would belong to another meter. */
    private void cardAgreesWithType(Meter meter) {
        MeterType type = reading.types.get(meter.type());
        if (type != null && type.accuracy().isPresent() && meter.accuracy().isPresent()
                && !type.accuracy().equals(meter.accuracy())) {
            reading.placeOf(meter).refuseAt("accuracy", PlantReader.BUNDLE, "accuracy-of-type",
                    Map.of("value", meter.accuracy().get(), "type", type.id(), "expected", type.accuracy().get()));
        }
    }

    /** A measuring range is in a unit in which instruments for that quantity are marked. */
    private void rangeFitsPoint(Meter meter) {
        point(meter.point()).filter(point -> !meter.range().isEmpty()).ifPresent(point -> {
            Set<String> units = MeasuringRange.units(point.measures());
            if (!units.contains(MeasuringRange.parse(meter.range()).map(MeasuringRange::unit).orElseThrow())) {
                reading.placeOf(meter).refuseAt("range", PlantReader.BUNDLE, "range-unit", Map.of("value", meter.range(), "point", point.id(),
                        "measures", YamlValue.nameOf(point.measures()), "known", String.join(", ", units)));
            }
        });
    }

    private void calibratedAfterInstallation(String no, LocalDate installed, List<Calibration> calibrations) {
        for (int i = 0; i < calibrations.size(); i++) {
            LocalDate date = calibrations.get(i).date();
            LocalDate earliest = i == 0 ? installed.minusMonths(FACTORY_MONTHS) : installed;
            if (date.isBefore(earliest)) {
                reading.placeOf(calibrations.get(i)).refuseAt("date", PlantReader.BUNDLE, "calibration-before-installation",
                        Map.of("value", date, "meter", no, "installed", installed));
            }
        }
    }

    private void analysisServesPoint(Analysis analysis) {
        point(analysis.point()).ifPresent(point -> {
            if (!point.stream().equals(analysis.stream())) {
                reading.placeOf(analysis).refuseAt("stream", PlantReader.BUNDLE, "analysis-stream",
                        Map.of("value", analysis.stream(), "point", point.id(), "expected", point.stream()));
            }
            if (point.measures() != analysis.measures() || point.measures().sort() != Measurand.Sort.PROPERTY) {
                reading.placeOf(analysis).refuseAt("measures", PlantReader.BUNDLE, "analysis-measures",
                        Map.of("value", YamlValue.nameOf(analysis.measures()), "point", point.id(),
                                "expected", YamlValue.nameOf(point.measures())));
            }
        });
    }
}
