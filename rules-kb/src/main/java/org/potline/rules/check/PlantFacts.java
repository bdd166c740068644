package org.potline.rules.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.potline.rules.check.fact.Analysis;
import org.potline.rules.check.fact.Arrangement;
import org.potline.rules.check.fact.Card;
import org.potline.rules.check.fact.CardField;
import org.potline.rules.check.fact.Certificate;
import org.potline.rules.check.fact.Grade;
import org.potline.rules.check.fact.Instrument;
import org.potline.rules.check.fact.LaboratoryItem;
import org.potline.rules.check.fact.Meter;
import org.potline.rules.check.fact.Point;
import org.potline.rules.check.fact.Site;
import org.potline.rules.check.fact.Stream;
import org.potline.rules.parameter.AccuracyScales;
import org.potline.twin.plant.Calibration;
import org.potline.twin.plant.CalibrationResult;
import org.potline.twin.plant.MeterStatus;
import org.potline.twin.plant.MeteringPoint;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantProcess;
import org.potline.twin.yaml.YamlValue;

/** Makes facts of a plant, in the order of its file. */
final class PlantFacts {
    private final Plant plant;
    private final AccuracyScales scales;
    private final NeedTable needs;
    private final List<Object> facts = new ArrayList<>();

    PlantFacts(Plant plant, AccuracyScales scales, NeedTable needs) {
        this.plant = plant;
        this.scales = scales;
        this.needs = needs;
    }

    /**
     * All facts.
     *
     * @param day         day whose needs count
     * @param annualTCo2e accounted annual emission [tCO2e]; where empty, the declared one counts
     */
    List<Object> all(LocalDate day, OptionalDouble annualTCo2e) {
        OptionalDouble annual = annualTCo2e.isPresent() || plant.declared().isEmpty() ? annualTCo2e
                : OptionalDouble.of(plant.declared().get().totalTCo2e());
        facts.add(new Site(plant.id(), annual.isPresent(), annual.orElse(0)));
        addStreams(day);
        plant.points().forEach(point ->
                facts.add(new Point(point.id(), point.stream(), point.measures(), point.item(), point.level())));
        plant.meters().forEach(this::addMeter);
        plant.laboratory().analyses().forEach(analysis -> facts.add(new Analysis(analysis.point(), analysis.byOwnLaboratory())));
        plant.laboratory().instruments().stream().filter(instrument -> instrument.status() != MeterStatus.STOPPED).forEach(instrument -> {
            facts.add(new LaboratoryItem(instrument.no()));
            facts.add(new Instrument(instrument.no(), instrument.installed()));
            instrument.calibrations().forEach(calibration -> addCertificate(instrument.no(), calibration));
        });
        facts.addAll(new ManagementFacts(plant, day).all());
        plant.data().forEach(data -> facts.add(new Arrangement(data.id(), data.retentionYears())));
        if (plant.data().isEmpty()) {
            facts.add(new Arrangement(plant.id(), 0));   // who states no arrangement keeps nothing: that is a finding, not silence
        }
        return facts;
    }

    private void addStreams(LocalDate day) {
        var reporting = new LinkedHashMap<String, Boolean>();
        for (PlantProcess process : plant.processes()) {
            reporting.put(process.id(), plant.entities().stream()
                    .anyMatch(entity -> entity.id().equals(process.entity()) && entity.reporting()));
        }
        plant.streams().forEach(each -> {
            var stream = new Stream(each.id(), each.process(), each.crossing(), each.role(), each.from().orElse(""),
                    reporting.getOrDefault(each.process(), false));
            facts.add(stream);
            facts.addAll(needs.of(stream, day));
        });
    }

    /** A member of a chain serves no point, and its class is none of the point's use; its card and its calibrations count as any other's. */
    private void addMeter(org.potline.twin.plant.Meter meter) {
        MeteringPoint point = plant.point(meter.point());
        boolean inUse = meter.status() != MeterStatus.STOPPED;
        if (!meter.isMember()) {
            facts.add(new Meter(meter.no(), point.id(), point.use(), inUse, meter.accuracy().isPresent(),
                    meter.accuracy().map(accuracy -> Grade.of(accuracy, scales)).orElse(Grade.NONE)));
        }
        card(meter, point).forEach((field, content) -> facts.add(new Card(meter.no(), field.code(), content)));
        if (inUse) {
            facts.add(new Instrument(meter.no(), meter.installed()));
            meter.calibrations().forEach(calibration -> addCertificate(meter.no(), calibration));
        }
    }

    private void addCertificate(String no, Calibration calibration) {
        facts.add(new Certificate(no, calibration.date(), calibration.validUntil(),
                calibration.result() == CalibrationResult.PASSED));
    }

    /** What the card has in each field; a field of two parts is empty when one of them is. */
    private static Map<CardField, String> card(org.potline.twin.plant.Meter meter, MeteringPoint point) {
        Optional<Calibration> last = meter.calibrations().stream().reduce((a, b) -> b);
        var card = new LinkedHashMap<CardField, String>();
        card.put(CardField.NAME, meter.name().zh());
        card.put(CardField.MODEL, meter.model());
        card.put(CardField.ACCURACY_CLASS, meter.accuracy().map(Object::toString).orElse(""));
        card.put(CardField.RANGE, meter.range());
        card.put(CardField.MANUFACTURER, meter.manufacturer());
        card.put(CardField.SERIAL_NUMBER, meter.serialNo());
        card.put(CardField.MANAGEMENT_NUMBER, meter.no());
        card.put(CardField.PLACE, meter.place().zh());
        card.put(CardField.STATUS, YamlValue.nameOf(meter.status()));
        card.put(CardField.CALIBRATION, meter.intervalMonths() > 0 ? last.map(done -> done.date().toString()).orElse("") : "");
        card.put(CardField.CERTIFICATE, last.filter(done -> !done.certificate().isBlank() && !done.issuer().isBlank())
                .map(Calibration::certificate).orElse(""));
        card.put(CardField.STREAM_AND_LEVEL, point.stream() + " " + YamlValue.nameOf(point.level()));
        card.put(CardField.ITEM, YamlValue.nameOf(point.item()));
        card.put(CardField.ACQUISITION, meter.acquisition());
        return card;
    }
}
