package org.potline.twin.metering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.twin.flow.Simulation;
import org.potline.twin.flow.TrueFlows;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.MeterCatalogue;
import org.potline.twin.plant.MeterType;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.time.HourRange;
import org.potline.twin.yaml.Content;

class ErrorFreeTest {
    private static final Plant PLANT =
            PlantReader.read(Content.folder("twin-model", "plants").resolve("potline-only.yaml"), "potline-only.yaml");
    private static final Map<String, MeterType> TYPES = MeterCatalogue.load();
    private static final TrueFlows TRUTH = Simulation.year(PLANT, 2025, 1);

    private record Read(String meter, int month) {
    }

    private static List<Read> read(YearReadings year) {
        return year.meters().stream().map(reading -> new Read(reading.meter(), reading.month())).toList();
    }

    @Test
    @DisplayName("every month of every meter of an amount is the truth's, in no doubt")
    void showsTheTruth() {
        int amounts = 0;
        for (MonthlyReading reading : Readings.errorFree(PLANT, TYPES, TRUTH).year().meters()) {
            var point = PLANT.point(PLANT.meters().stream().filter(meter -> meter.no().equals(reading.meter())).findFirst().orElseThrow()
                    .point());
            assertEquals(0, reading.u(), 0);
            if (point.measures().sort() == Measurand.Sort.FLOW) {
                HourRange month = TRUTH.hours().month(reading.month());
                double sum = 0;
                for (int hour = month.from(); hour < month.to(); hour++) {
                    sum += TRUTH.series(point.stream(), point.measures()).values()[hour];
                }
                assertEquals(sum, reading.value(), 1e-12 * sum, reading.meter());
                amounts++;
            }
        }
        assertTrue(amounts > 100, "amounts seen: " + amounts);
    }

    @Test
    @DisplayName("what is not read with errors is not read without: the same months of the same meters, the same analyses")
    void leavesUnmeteredWhatIs() {
        YearReadings erring = Readings.of(PLANT, TYPES, TRUTH, 1).year();
        YearReadings errorFree = Readings.errorFree(PLANT, TYPES, TRUTH).year();
        assertEquals(read(erring), read(errorFree));
        assertEquals(erring.analyses().size(), errorFree.analyses().size());
        for (int i = 0; i < erring.analyses().size(); i++) {
            MonthlyAnalysis found = erring.analyses().get(i);
            MonthlyAnalysis right = errorFree.analyses().get(i);
            assertEquals(found.stream() + found.measures() + found.month(), right.stream() + right.measures() + right.month());
            assertEquals(0, right.u(), 0);
            assertEquals(right.value(), found.value(), 8 * found.u(), "an error beyond eight standard uncertainties");
        }
    }
}
