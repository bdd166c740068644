package org.potline.report.statutory;

import java.util.List;
import java.util.Map;
import org.potline.report.words.Labels;
import org.potline.rules.data.ReportingEntity;
import org.potline.rules.form.FormSection;
import org.potline.rules.form.GapRule;
import org.potline.twin.plant.Analysis;
import org.potline.twin.plant.Calibration;
import org.potline.twin.plant.CalibrationResult;
import org.potline.twin.plant.DataArrangement;
import org.potline.twin.plant.LaboratoryInstrument;
import org.potline.twin.plant.ManagementDocument;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.Person;
import org.potline.twin.plant.Plant;
import org.potline.twin.text.LocalText;
import org.potline.twin.yaml.YamlValue;

/** The tables of a quality plan that list what the plant file has: instruments, analyses, gap rules, documents, records, people. */
final class PlanParts {
    private final Plant plant;
    private final ReportingEntity entity;
    private final Labels labels;
    private final FormSheet sheet;
    private final Phrases phrases;

    PlanParts(Plant plant, Labels labels, FormSheet sheet) {
        this.plant = plant;
        this.entity = new ReportingEntity(plant);
        this.labels = labels;
        this.sheet = sheet;
        this.phrases = sheet.phrases();
    }

    static int[] meterWidths() {
        return new int[] {12, 24, 24, 20, 16, 24, 10, 12, 8, 12, 22, 22, 20, 14, 10};
    }

    void meters() {
        sheet.mainHeader(2, phrases.all("column.meter", "column.name", "column.model", "column.class", "column.range", "column.place",
                "column.point", "column.part-of", "column.interval", "column.calibrated", "column.valid-until", "column.certificate",
                "column.acquisition", "column.keeper", "column.status"));
        for (Meter meter : plant.meters().stream().filter(meter -> isOwn(plant.point(meter.point()).stream())).toList()) {
            Calibration last = meter.calibrations().isEmpty() ? null : meter.calibrations().get(meter.calibrations().size() - 1);
            sheet.row(List.of(Entry.text(meter.no()), Entry.text(say(meter.name())), Entry.orToFill(meter.model()),
                    Entry.orToFill(meter.accuracy().map(Object::toString).orElse("")), Entry.orToFill(meter.range()),
                    Entry.orToFill(say(meter.place())), Entry.text(meter.point()), Entry.text(String.join(", ", meter.partOf())),
                    meter.intervalMonths() > 0 ? new Entry.Number(meter.intervalMonths(), 0, Look.NUMBER) : Entry.TO_FILL,
                    Entry.orToFill(last == null ? "" : last.date().toString()), due(last), Entry.orToFill(last == null ? "" : last.certificate()),
                    Entry.orToFill(meter.acquisition()), Entry.orToFill(meter.keeper().isEmpty() ? "" : labels.thing(meter.keeper())),
                    Entry.text(phrases.say("status." + YamlValue.nameOf(meter.status())))));
        }
    }

    /** Whether a stream is of a process that the reporting entity runs. */
    private boolean isOwn(String stream) {
        return entity.runs(plant.stream(stream).process());
    }

    /** Last day of a calibration; one that is over on the plant's day or was failed is marked. */
    private Entry due(Calibration last) {
        if (last == null) {
            return Entry.TO_FILL;
        }
        if (last.result() == CalibrationResult.FAILED) {
            return new Entry.Text(phrases.say("calibration.failed", Map.of("day", last.validUntil())), Look.TO_FILL);
        }
        return last.validUntil().isBefore(plant.asOf()) ? new Entry.Text(phrases.say("calibration.over", Map.of("day", last.validUntil(),
                "asOf", plant.asOf())), Look.TO_FILL) : Entry.text(last.validUntil().toString());
    }

    static int[] laboratoryWidths() {
        return new int[] {34, 20, 12, 18, 12, 24, 20, 14};
    }

    void laboratory() {
        sheet.mainHeader(1, phrases.all("column.material", "column.measures", "column.point", "column.standard", "column.samples",
                "column.analysed-by", "column.marks"));
        for (Analysis analysis : plant.laboratory().analyses().stream().filter(analysis -> isOwn(analysis.stream())).toList()) {
            sheet.row(Entry.text(labels.thing(analysis.stream())), Entry.text(phrases.say("measures." + YamlValue.nameOf(analysis.measures()))),
                    Entry.text(analysis.point()), Entry.orToFill(analysis.standard()), new Entry.Number(analysis.samplesPerMonth(), 0, Look.NUMBER),
                    Entry.text(phrases.say(analysis.byOwnLaboratory() ? "laboratory.own" : "laboratory.outside")),
                    Entry.text(phrases.say(analysis.accredited() ? "laboratory.marks" : "laboratory.no-marks")));
        }
        sheet.heading(phrases.say("laboratory.instruments"));
        sheet.header(phrases.all("column.name", "column.meter", "column.status", "column.calibrated", "column.interval", "column.valid-until",
                "column.certificate"));
        for (LaboratoryInstrument instrument : plant.laboratory().instruments()) {
            Calibration last = instrument.calibrations().isEmpty() ? null
                    : instrument.calibrations().get(instrument.calibrations().size() - 1);
            sheet.row(Entry.text(say(instrument.name())), Entry.text(instrument.no()),
                    Entry.text(phrases.say("status." + YamlValue.nameOf(instrument.status()))),
                    Entry.orToFill(last == null ? "" : last.date().toString()),
                    instrument.intervalMonths() > 0 ? new Entry.Number(instrument.intervalMonths(), 0, Look.NUMBER) : Entry.TO_FILL, due(last),
                    Entry.orToFill(last == null ? "" : last.certificate()));
        }
    }

    static int[] gapWidths() {
        return new int[] {18, 12, 8, 70, 40, 10};
    }

    void gaps(FormSection section) {
        sheet.header(phrases.all("column.serves", "column.clause", "column.order", "column.handling", "column.field-from", "column.confidence"));
        for (GapRule gap : section.gaps()) {
            sheet.row(Entry.text(phrases.say("serves." + YamlValue.nameOf(gap.serves()))), Entry.text(gap.clause()),
                    new Entry.Number(gap.order(), 0, Look.NUMBER), Entry.text(say(gap.text())), Entry.text(say(gap.source())),
                    Entry.text(gap.confidence()));
        }
    }

    void quality() {
        sheet.heading(phrases.say("quality.documents"));
        sheet.header(phrases.all("column.field", "column.content", "column.kind", "column.in-force"));
        for (ManagementDocument document : plant.documents()) {
            sheet.row(Entry.text(document.id()), Entry.text(say(document.name())), Entry.text(phrases.say("document." + YamlValue.nameOf(document.kind()))),
                    Entry.text(document.inForce().toString()));
        }
        sheet.heading(phrases.say("quality.records"));
        sheet.header(phrases.all("column.field", "column.content", "column.storage", "column.years"));
        for (DataArrangement data : plant.data()) {
            sheet.row(Entry.text(data.id()), Entry.text(say(data.name())), Entry.text(say(data.storage())),
                    Entry.number(data.retentionYears()));
        }
        sheet.heading(phrases.say("quality.people"));
        sheet.header(phrases.all("column.field", "column.person", "column.post", "column.trained"));
        for (Person person : plant.people()) {
            sheet.row(Entry.text(person.id()), Entry.text(say(person.name())), Entry.text(say(person.post())),
                    Entry.orToFill(person.trainedUntil().map(Object::toString).orElse("")));
        }
    }

    private String say(LocalText text) {
        return text.in(phrases.language());
    }
}
