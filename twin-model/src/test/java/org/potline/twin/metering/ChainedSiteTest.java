package org.potline.twin.metering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.twin.flow.Simulation;
import org.potline.twin.flow.TrueFlows;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeterCatalogue;
import org.potline.twin.plant.MeterType;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.time.HourRange;
import org.potline.twin.yaml.Content;
import org.potline.twin.yaml.StrictYaml;

/** Chains in a plant file: the reference site with transformers, transmitters, a steam meter, a CEMS, a tank level and a staged analysis. */
class ChainedSiteTest {
    private static final Map<String, MeterType> TYPES = MeterCatalogue.load();
    private static final HourRange YEAR = new HourRange(0, 8760);

    private static final String POINTS = """
          - { id: P-901, name: { zh: a, en: Steam of the refinery }, stream: steam@alumina, measures: heat, item: activity-data,
              level: enterprise, use: steam }
          - { id: P-902, name: { zh: b, en: CO2 of the pot gas }, stream: pot-gas@stack, measures: mass, item: organised-emission,
              level: process, use: none }
          - { id: P-903, name: { zh: c, en: Pitch tank }, stream: pitch@bought, measures: stock, item: activity-data, level: enterprise,
              use: none }
        """;
    private static final String METERS =
            member("CT-301", "CT_02S", "partOf: EM-301", "ct 0.2S", "0..3000 A") + member("VT-301", "VT_02", "partOf: EM-301", "vt 0.2", "0..220 kV")
            + member("TT-202", "TEMP", "partOf: FM-202", "", "-50..100 degC")
            + member("PT-202", "PRESS", "partOf: FM-202", "percent-FS 0.1", "0..1 MPa")
            + member("ST-901", "STEAM_VTX", "point: P-901", "flow 2", "0..400 t/h")
            + member("TT-901", "TEMP", "partOf: ST-901", "", "0..400 degC")
            + member("PT-901", "PRESS", "partOf: ST-901", "percent-FS 0.1", "0..2.5 MPa")
            + member("CE-401", "CEMS_MASS", "point: P-902", "", "")
            + member("CE-401-C", "CEMS_CO2_LOW", "partOf: CE-401", "percent-FS 2", "0..2 %")
            + member("CE-401-F", "CEMS_FLOW", "partOf: CE-401", "", "0..30 m/s")
            + member("CE-401-T", "CEMS_TEMP", "partOf: CE-401", "", "0..200 degC")
            + member("CE-401-P", "CEMS_PRESS", "partOf: CE-401", "percent-FS 1", "90..110 kPa")
            + member("CE-401-H", "CEMS_HUMID_DRY", "partOf: CE-401", "", "0..10 %")
            + member("LV-901", "TANK_LEVEL", "point: P-903", "percent-FS 0.5", "0..12000 t");
    private static final Plant PLANT = plant();
    private static final TrueFlows TRUTH = Simulation.year(PLANT, 2025, 1);

    private static String member(String no, String type, String serves, String accuracy, String range) {
        return "  - managementNo: %s\n    type: %s\n    %s\n%s%s    status: qualified\n    installed: 2024-05-06\n".formatted(no, type, serves,
                accuracy.isEmpty() ? "" : "    accuracy: " + accuracy + "\n", range.isEmpty() ? "" : "    range: " + range + "\n");
    }

    private static Plant plant() {
        String shipped = StrictYaml.text(Content.folder("twin-model", "plants").resolve("reference-500ka.yaml"), "reference-500ka.yaml");
        String head = shipped.substring(0, shipped.indexOf("\nlaboratory:"));
        assertTrue(head.contains("managementNo: EM-301") && head.contains("managementNo: FM-202"));
        String yaml = shipped.replace("\nmeters:\n", "\n" + POINTS + "\nmeters:\n" + METERS).replaceFirst(
                "(measures: carbon, point: P-706, [^}]*)uRelative: [0-9.]+ %", "$1uSampling: 1.4 %, uPreparation: 0.6 %, uAnalysis: 0.5 %, replicates: 2");
        return PlantReader.parse(yaml, "chained.yaml");
    }

    @Test @DisplayName("every card of the file reads as far from the truth as its u says, members what they measure themselves, transformers nothing")
    void readsEverything() {
        Readings readings = Readings.of(PLANT, TYPES, TRUTH, 3);
        for (String no : List.of("EM-301", "FM-202", "ST-901", "CE-401", "CE-401-C", "CE-401-F", "CE-401-T", "CE-401-P", "CE-401-H", "TT-202", "PT-202")) {
            MeterReadings read = readings.meter(no);
            double u = read.u(YEAR);
            double truth = truth(no, read.measures());
            assertTrue(u > 0 && Math.abs(read.over(YEAR) - truth) < 4 * u, () -> no + ": " + read.over(YEAR) + " of " + truth + ", u " + u);
        }
        assertTrue(readings.meters().stream().noneMatch(meter -> meter.meter().no().equals("CT-301")));
        assertEquals(Math.sqrt(1.96 + 0.36 + 0.125), PLANT.laboratory().analyses().stream()
                .filter(analysis -> analysis.point().equals("P-706")).findFirst().orElseThrow().uRel(), 1e-12);
    }

    private static double truth(String no, Measurand measures) {
        Meter meter = PLANT.meters().stream().filter(one -> one.no().equals(no)).findFirst().orElseThrow();
        double sum = 0;
        for (double value : TRUTH.series(PLANT.point(meter.point()).stream(), measures).values()) {
            sum += value;
        }
        return measures.sort() == Measurand.Sort.FLOW ? sum : sum / YEAR.length();
    }

    @Test @DisplayName("without errors the whole site shows the truth, chains and all")
    void showsTheTruth() {
        Map<String, MeterType> perfect = TYPES.values().stream()
                .collect(Collectors.toMap(MeterType::id, MeterType::withoutErrors));
        Readings readings = Readings.of(PLANT, perfect, TRUTH, 3);
        for (MeterReadings read : readings.meters()) {
            Meter meter = read.meter();
            if (read.reads(0)) {
                double[] truth = EquipmentShare.of(PLANT, PLANT.point(meter.point()),
                        TRUTH.series(PLANT.point(meter.point()).stream(), read.measures())).values();
                for (int hour = 0; hour < truth.length; hour++) {
                    assertEquals(truth[hour], read.hour(hour).orElseThrow(), 0, meter.no());
                }
            }
        }
    }
}
