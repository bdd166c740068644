package org.potline.twin.flow.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.twin.flow.book.Series;
import org.potline.twin.flow.book.TruthSheet;
import org.potline.twin.flow.book.YearSteps;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.plant.ProcessKind;
import org.potline.twin.plant.ProcessStreams;
import org.potline.twin.time.YearHours;
import org.potline.twin.yaml.Content;

class GasMainTest {
    private static final List<Measurand> GAS = List.of(Measurand.VOLUME_20C, Measurand.VOLUME_0C, Measurand.NCV,
            Measurand.CARBON_CONTENT, Measurand.TEMPERATURE, Measurand.PRESSURE);

    private final TruthSheet sheet = new TruthSheet(YearSteps.monthly(new YearHours(2025, ZoneId.of("Asia/Shanghai"))));

    /** Two steps, in the second of which nothing burns. */
    private void branch(String stream, double... firstStep) {
        for (int i = 0; i < GAS.size(); i++) {
            boolean amount = GAS.get(i).sort() == Measurand.Sort.FLOW;
            sheet.put(new Series(stream, GAS.get(i), 0, new double[] {firstStep[i], amount ? 0 : firstStep[i]}));
        }
    }

    private double[] main(Measurand measures) {
        return sheet.series().stream().filter(one -> one.stream().equals(GasMain.STREAM) && one.measures() == measures).findFirst()
                .orElseThrow().values();
    }

    @Test @DisplayName("100 m3 of 360 GJ/1e4Nm3 and 300 m3 of 380 pass the main as 400 m3 of 375, with the carbon of both")
    void addsTheBranches() {
        branch("natural-gas@baking", 107, 100, 360, 0.0153, 12, 400);
        branch("natural-gas@casting", 322, 300, 380, 0.0155, 12, 400);
        GasMain.tell(sheet);
        assertArrayEquals(new double[] {429, 0}, main(Measurand.VOLUME_20C), 1e-9);
        assertArrayEquals(new double[] {400, 0}, main(Measurand.VOLUME_0C), 1e-9);
        // (100 x 360 + 300 x 380) / 400 = 375; where nothing flows the plain mean, 370
        assertArrayEquals(new double[] {375, 370}, main(Measurand.NCV), 1e-9);
        // (36 000 x 0.0153 + 114 000 x 0.0155) / 150 000 = (550.8 + 1 767) / 150 000
        assertArrayEquals(new double[] {0.015452, 0.0154}, main(Measurand.CARBON_CONTENT), 1e-12);
        assertArrayEquals(new double[] {12, 12}, main(Measurand.TEMPERATURE), 1e-12);
        assertArrayEquals(new double[] {400, 400}, main(Measurand.PRESSURE), 1e-12);
    }

    @Test @DisplayName("a site where one process alone burns gas has no main, one of four has")
    void standsWhereSeveralBurn() {
        Map.of("potline-only", false, "reference-500ka", true).forEach((id, has) -> {
            var plant = PlantReader.read(Content.folder("twin-model", "plants").resolve(id + ".yaml"), id);
            var streams = ProcessStreams.of(plant.process(ProcessKind.UTILITIES).orElseThrow(), plant.processes());
            assertEquals(has, streams.containsKey(GasMain.STREAM), id);
        });
        GasMain.tell(sheet);
        assertFalse(sheet.series().stream().anyMatch(one -> one.stream().equals(GasMain.STREAM)));
    }
}
