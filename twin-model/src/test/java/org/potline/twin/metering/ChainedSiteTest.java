package org.potline.twin.metering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.twin.flow.Plants;
import org.potline.twin.flow.Simulation;
import org.potline.twin.flow.TrueFlows;
import org.potline.twin.flow.book.Series;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeterCatalogue;
import org.potline.twin.plant.MeterType;
import org.potline.twin.plant.Plant;
import org.potline.twin.time.HourRange;

/** Every instrument of the reference site: transformers, transmitters, steam, stacks, tanks, scales, pot controllers. */
class ChainedSiteTest {
    private static final Map<String, MeterType> TYPES = MeterCatalogue.load();
    private static final HourRange YEAR = new HourRange(0, 8760);
    private static final Plant PLANT = Plants.REFERENCE;
    private static final TrueFlows TRUTH = Simulation.year(PLANT, 2025, 1);

    private static Series truth(MeterReadings read) {
        var point = PLANT.point(read.meter().point());
        return EquipmentShare.of(PLANT, point, TRUTH.series(point.stream(), read.measures()));
    }

    @Test @DisplayName("every meter reads its year as near to the truth as its u says, within 4 u; transformers read nothing of their own")
    void readsEverything() {
        Readings readings = Readings.of(PLANT, TYPES, TRUTH, 3);
        int read = 0;
        for (MeterReadings meter : readings.meters()) {
            if (meter.readsAll(YEAR) && meter.measures().sort() != Measurand.Sort.STOCK) {
                double sum = 0;
                for (double value : truth(meter).values()) {
                    sum += value;
                }
                double truly = meter.measures().sort() == Measurand.Sort.FLOW ? sum : sum / YEAR.length();
                double u = meter.u(YEAR);
                assertTrue(u > 0 && Math.abs(meter.over(YEAR) - truly) < 4 * u,
                        () -> meter.meter().no() + ": " + meter.over(YEAR) + " of " + truly + ", u " + u);
                read++;
            }
        }
        assertTrue(read > 150, "meters read: " + read);
        assertTrue(readings.meters().stream().map(MeterReadings::meter).map(Meter::type).noneMatch(type -> type.startsWith("CT_")));
    }

    @Test @DisplayName("at least 90 instruments besides the pot controllers, of every kind of use")
    void isWellEquipped() {
        long measuring = PLANT.meters().stream().filter(meter -> !meter.isMember() && !meter.type().startsWith("POT")).count();
        assertTrue(measuring >= 90, "meters at a point: " + measuring);
        assertTrue(PLANT.meters().stream().filter(Meter::isMember).count() > 50);
    }

    @Test @DisplayName("without errors the whole site shows the truth, chains and all")
    void showsTheTruth() {
        Map<String, MeterType> perfect = TYPES.values().stream()
                .collect(Collectors.toMap(MeterType::id, MeterType::withoutErrors));
        for (MeterReadings read : Readings.of(PLANT, perfect, TRUTH, 3).meters()) {
            if (read.reads(0)) {
                double[] truth = truth(read).values();
                for (int hour = 0; hour < truth.length; hour++) {
                    assertEquals(truth[hour], read.hour(hour).orElseThrow(), 0, read.meter().no());
                }
            }
        }
    }
}
