package org.potline.report.statutory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.potline.rules.accounting.LeftOut;
import org.potline.rules.accounting.Method;
import org.potline.rules.data.ReportingEntity;
import org.potline.twin.plant.AccountingRole;
import org.potline.twin.plant.Equipment;
import org.potline.twin.plant.LegalEntity;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantProcess;
import org.potline.twin.text.LocalText;

/** Which processes are inside the boundary, who runs them, and with what equipment. */
final class BoundaryPart {
    private final FormSheet sheet;
    private final Phrases phrases;

    BoundaryPart(FormSheet sheet) {
        this.sheet = sheet;
        this.phrases = sheet.phrases();
    }

    static int[] widths() {
        return new int[] {24, 34, 34, 16, 14, 14, 40};
    }

    /** As the annual report has it: processes, then what the method leaves out. */
    void ofReport(Optional<Plant> plant, Method method) {
        sheet.line(phrases.say("boundary.method", Map.of("boundary", method.boundary().in(phrases.language()))), Look.LEAD);
        if (plant.isPresent()) {
            processes(plant.get());
        } else {
            sheet.mainHeader(1, phrases.all("column.process", "column.name", "column.entity", "column.within"));
            sheet.row(Entry.TO_FILL, Entry.TO_FILL, Entry.TO_FILL, Entry.TO_FILL);
            sheet.line(phrases.say("boundary.no-plant"), Look.WARNING);
        }
        sheet.heading(phrases.say("boundary.left-out"));
        for (LeftOut one : method.limits().leavesOut()) {
            sheet.line(phrases.say("boundary.left-out-line", Map.of("value", one.value(), "source", one.source(), "confidence", one.confidence())),
                    Look.LEAD);
        }
    }

    private void processes(Plant plant) {
        sheet.mainHeader(1, phrases.all("column.process", "column.name", "column.entity", "column.within", "column.streams"));
        var entity = new ReportingEntity(plant);
        for (PlantProcess process : plant.processes()) {
            long streams = plant.streams().stream().filter(stream -> stream.process().equals(process.id())).count();
            sheet.row(Entry.text(process.id()), Entry.text(say(process.name())), Entry.text(entity(plant, process.entity())),
                    within(entity, process), new Entry.Number(streams, 0, Look.NUMBER));
        }
    }

    /** As the quality plan has it: each process with its equipment. */
    void ofPlan(Plant plant) {
        sheet.mainHeader(1, phrases.all("column.process", "column.equipment", "column.entity", "column.within", "column.count",
                "column.rated-kw", "column.streams-emitting"));
        var entity = new ReportingEntity(plant);
        for (PlantProcess process : plant.processes()) {
            String streams = plant.streams().stream().filter(stream -> stream.process().equals(process.id()))
                    .filter(stream -> stream.role() == AccountingRole.EMISSION).map(stream -> say(stream.name()))
                    .collect(Collectors.joining(phrases.say("list")));
            sheet.row(List.of(new Entry.Text(say(process.name()), Look.STRONG), new Entry.Text("", Look.STRONG),
                    Entry.text(entity(plant, process.entity())), within(entity, process), Entry.NONE, Entry.NONE, Entry.text(streams)));
            for (Equipment equipment : process.equipment()) {
                sheet.row(List.of(Entry.text("    " + equipment.id()), Entry.text(say(equipment.name())), Entry.text(entity(plant, equipment.entity())),
                        Entry.NONE, new Entry.Number(equipment.count(), 0, Look.NUMBER),
                        equipment.ratedPowerKw() > 0 ? new Entry.Number(equipment.ratedPowerKw(), 0, Look.NUMBER) : Entry.NONE, Entry.NONE));
            }
        }
        sheet.line(phrases.say("plan.facilities-missing"), Look.WARNING);
    }

    private Entry within(ReportingEntity entity, PlantProcess process) {
        return Entry.text(phrases.say(entity.runs(process.id()) ? "within" : "outside"));
    }

    private String entity(Plant plant, String id) {
        return plant.entities().stream().filter(one -> one.id().equals(id)).map(LegalEntity::name).map(this::say).findFirst().orElse(id);
    }

    private String say(LocalText text) {
        return text.in(phrases.language());
    }
}
