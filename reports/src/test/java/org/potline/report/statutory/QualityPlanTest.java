package org.potline.report.statutory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.rules.accounting.Method;
import org.potline.rules.accounting.Methods;
import org.potline.rules.data.ReportingEntity;
import org.potline.twin.plant.Calibration;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeteringPoint;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.text.Language;
import org.potline.twin.text.Texts;
import org.potline.twin.yaml.Content;
import org.potline.twin.yaml.YamlValue;

class QualityPlanTest {
    private static final Method METHOD = Methods.load("cets-2024");
    private static Plant plant;
    private static Sheets book;

    @BeforeAll
    static void writeThePlan() throws IOException {
        plant = PlantReader.read(Content.folder("twin-model", "plants").resolve("reference-500ka.yaml"), "reference-500ka.yaml");
        book = new Sheets(QualityPlan.bytes(plant, METHOD, Language.EN));
    }

    private static boolean isOwn(Meter meter) {
        return new ReportingEntity(plant).runs(plant.stream(plant.point(meter.point()).stream()).process());
    }

    private static Set<String> firsts(String sheet) {
        var firsts = new TreeSet<String>();
        for (Row row : book.sheet(sheet)) {
            firsts.add(Sheets.text(row, 0).strip());
        }
        return firsts;
    }

    @Test
    @DisplayName("every parameter of the reporting entity has a line, and none of another entity; every meter and every equipment stands")
    void listsEverything() {
        var entity = new ReportingEntity(plant);
        for (MeteringPoint point : plant.points()) {
            assertEquals(entity.runs(plant.stream(point.stream()).process()), firsts("B3").contains(point.id()), point.id());
        }
        for (Meter meter : plant.meters()) {
            assertEquals(isOwn(meter), firsts("B4").contains(meter.no()), meter.no());
        }
        plant.processes().forEach(process -> process.equipment().forEach(equipment ->
                assertTrue(firsts("B2").contains(equipment.id()), equipment.id())));
        plant.documents().forEach(document -> assertTrue(firsts("B7").contains(document.id()), document.id()));
    }

    @Test
    @DisplayName("a meter's line has what its card has; a calibration that is over on the plant's day says so")
    void copiesTheCards() throws IOException {
        var later = new Plant(plant.id(), plant.name(), plant.asOf().plusMonths(6), plant.timeZone(), plant.entities(), plant.processes(),
                plant.streams(), plant.points(), plant.meters(), plant.laboratory(), plant.organisation(),
                plant.candidates(), plant.declared());
        var sheets = new Sheets(QualityPlan.bytes(later, METHOD, Language.EN));
        int over = 0;
        for (Meter meter : plant.meters().stream().filter(QualityPlanTest::isOwn).toList()) {
            Row row = sheets.row("B4", "", meter.no());
            assertEquals(meter.no(), Sheets.text(row, 0));
            assertEquals(meter.accuracy().map(Object::toString).orElse("to be filled in"), Sheets.text(row, 3), meter.no());
            if (!meter.calibrations().isEmpty()) {
                Calibration last = meter.calibrations().get(meter.calibrations().size() - 1);
                assertTrue(Sheets.text(row, 10).startsWith(last.validUntil().toString()), meter.no());
                assertEquals(last.validUntil().isBefore(later.asOf()), Sheets.text(row, 10).contains("over on"), meter.no());
                over += Sheets.text(row, 10).contains("over on") ? 1 : 0;
            }
        }
        assertTrue(over > 0 && over < plant.meters().size(), "over after half a year: " + over);
    }

    @Test
    @DisplayName("a missing factor takes the method's default of its fuel, missing activity data the order of MISS-6 with the spare meter named")
    void saysWhatIsDoneWithGaps() {
        assertTrue(Sheets.text(book.row("B3", "", "P-508"), 10).contains("389.31 GJ/1e4Nm3 (fuel-ncv-by-volume.natural-gas)"));
        assertTrue(Sheets.text(book.row("B3", "", "P-808"), 10).startsWith("MISS-6: first FM-802"));
        assertEquals("GJ/1e4Nm3", Sheets.text(book.row("B3", "", "P-508"), 4));
        assertEquals("to be filled in", Sheets.text(book.row("B3", "", "P-508"), 11));
    }

    @Test
    @DisplayName("the plan's bytes are the same when it is written again")
    void bytesAreTheSame() {
        assertArrayEquals(QualityPlan.bytes(plant, METHOD, Language.ZH), QualityPlan.bytes(plant, METHOD, Language.ZH));
    }

    @Test
    @DisplayName("every property a laboratory determines has a name")
    void namesEveryProperty() {
        Arrays.stream(Measurand.values()).filter(measurand -> measurand.sort() == Measurand.Sort.PROPERTY)
                .forEach(measurand -> assertTrue(Texts.of(Phrases.BUNDLE).has("measures." + YamlValue.nameOf(measurand)), measurand.name()));
    }
}
