package org.potline.twin.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.twin.flow.Simulation;
import org.potline.twin.flow.TrueFlows;
import org.potline.twin.yaml.Content;
import org.potline.twin.yaml.Problems;
import org.potline.twin.yaml.StrictYaml;

/** The shipped plant as it is read. */
class PlantReaderTest {
    private static final Plant PLANT = PlantText.shipped().read();

    private static ElectrolysisModel line() {
        return (ElectrolysisModel) PLANT.process(ProcessKind.ELECTROLYSIS).orElseThrow().model();
    }

    @Test @DisplayName("everything in the file is in the plant")
    void readsTheShippedPlant() {
        assertEquals("potline-only 示例铝业（电解与铸造） 2025-12-31", PLANT.id() + " " + PLANT.name().zh() + " " + PLANT.asOf());
        assertEquals(ZoneId.of("Asia/Shanghai"), PLANT.timeZone());
        assertEquals(List.of(1, 3, 20, 26, 21, 5, 4, 4, 10, 5, 4), List.of(PLANT.entities().size(), PLANT.processes().size(),
                PLANT.streams().size(), PLANT.points().size(), PLANT.meters().size(), PLANT.laboratory().instruments().size(),
                PLANT.laboratory().analyses().size(), PLANT.people().size(), PLANT.documents().size(), PLANT.data().size(),
                PLANT.candidates().size()));
        assertEquals(163_800, PLANT.declared().orElseThrow().totalTCo2e());
    }

    @Test @DisplayName("a ledger card is read field by field, what it lacks is empty")
    void readsACard() {
        Meter card = PLANT.meters().stream().filter(meter -> meter.no().equals("SC-107")).findFirst().orElseThrow();
        assertEquals("PLATFORM P-303 weighing-R76 III 12", card.type() + " " + card.point() + " " + card.accuracy().orElseThrow() + " "
                + card.intervalMonths());
        assertEquals("", card.serialNo());
        assertEquals("JL-2025-SC-107", calibrationOn(card, LocalDate.of(2025, 12, 31)).orElseThrow().certificate());
    }

    @Test @DisplayName("every stream of every process is there, and nothing else")
    void hasEveryStream() {
        var expected = new TreeSet<String>();
        PLANT.processes().forEach(process -> expected.addAll(ProcessStreams.of(process, PLANT.processes()).keySet()));
        assertEquals(expected, new TreeSet<>(PLANT.streams().stream().map(SourceStream::id).toList()));
    }

    @Test @DisplayName("voltage, anodes, alumina and gas are those of the process: 3.95 V, 0.486 t/t, 1.924 t/t")
    void hasPlausibleParameters() {
        ElectrolysisModel line = line();
        double volts = line.backEmfV() + line.lineCurrentKa() * (line.potResistanceMicroohm() + line.busbarResistanceMicroohm()) / 1000;
        assertEquals(3.95, volts, 1e-12);   // 1.70 + 300 kA * 7.5 microohm = 1.70 + 2.25
        double metalKgPerPotDay = 8.0537455 * line.lineCurrentKa() * line.currentEfficiencyPct() / 100;   // 2 247.0
        assertEquals(0.4857, line.anodesPerPot() * line.anodeMassKg() / line.anodeLifeDays() / metalKgPerPotDay, 1e-4);
        assertEquals(42, line.airBurnKgPerT() + line.boudouardKgPerT() + line.carbonDustKgPerT(), 1e-12);
        double oxideTPerT = 101.961 / (2 * 26.9815385);   // 1.8895 t Al2O3 a t
        assertEquals(1.924, oxideTPerT / (line.aluminaPurityPct() / 100) / (1 - line.aluminaDustPct() / 100), 1e-3);
        assertEquals(97.8, rectifierEfficiencyPct(line, volts * line.pots()), 0.1);
    }

    /** P / (P + drop times current + no-load losses); 474 V * 300 kA = 142.2 MW, 2.4 MW, 0.7 MW. */
    private static double rectifierEfficiencyPct(ElectrolysisModel line, double lineV) {
        double outputMw = lineV * line.lineCurrentKa() / 1000;
        double lossMw = line.rectifierDropV() * line.lineCurrentKa() / 1000 + line.rectifiers() * line.rectifierNoLoadKw() / 1000;
        return 100 * outputMw / (outputMw + lossMw);
    }

    /** Calibration in force on a day: the latest done on or before it, whether or not it is still valid. */
    private static Optional<Calibration> calibrationOn(Meter meter, LocalDate day) {
        return meter.calibrations().stream().filter(calibration -> !calibration.date().isAfter(day)).reduce((a, b) -> b);
    }

    @Test @DisplayName("every meter was calibrated on every day of 2024 and 2025, but for the one that is planted")
    void isCalibratedThroughout() {
        var gaps = new ArrayList<String>();
        for (Meter meter : PLANT.meters()) {
            for (LocalDate day = LocalDate.of(2024, 1, 1); day.isBefore(LocalDate.of(2026, 1, 1)); day = day.plusDays(1)) {
                LocalDate today = day;
                if (calibrationOn(meter, day).filter(calibration -> !calibration.validUntil().isBefore(today)).isEmpty()) {
                    gaps.add(meter.no() + " " + day);
                }
            }
        }
        assertEquals(39, gaps.size());   // 20 March to 27 April: 12 + 27 days
        assertEquals("SC-104 2025-03-20 SC-104 2025-04-27", gaps.get(0) + " " + gaps.get(38));
    }

    @Test @DisplayName("what flows lies within the range of the meter that measures it, and the usual weighing within that of its scale")
    void metersAreLargeEnough() {
        TrueFlows truth = Simulation.year(PLANT, 2025, 1);
        int checked = 0;
        for (Meter meter : PLANT.meters()) {
            MeteringPoint point = PLANT.point(meter.point());
            MeasuringRange range = MeasuringRange.parse(meter.range()).orElseThrow();
            double perHour = Map.of("MW", 1.0, "kW", 1000.0, "kA", 1.0, "V", 1.0, "m3/h", 1.0, "t/h", 1.0).getOrDefault(range.unit(), 0.0);
            if (perHour > 0 && point.measures() != Measurand.ANODE_EFFECT_MINUTES) {
                for (double value : truth.series(point.stream(), point.measures()).values()) {
                    assertTrue(value * perHour >= range.min() && value * perHour <= range.max(), () -> meter.no() + ": " + value);
                }
                checked++;
            }
            double lotT = PlantText.TYPES.get(meter.type()).errors().lotT();
            if (lotT > 0) {
                assertTrue(lotT >= range.min() && lotT <= range.max(), meter.no());
                checked++;
            }
        }
        assertEquals(16, checked);
    }

    @Test @DisplayName("each planted defect begins with something that stands in the plant file")
    void defectsNameWhatThereIs() {
        String file = PlantText.shipped().yaml();
        var problems = new Problems();
        List<String> subjects = StrictYaml.map(Content.folder("twin-model", "plants").resolve("potline-only.defects.yaml"), "defects",
                problems).list("defects", map -> {
                    map.localText("why");
                    map.text("clause");
                    return map.make(() -> map.text("subject"));
                });
        problems.refuseIfAny();
        assertTrue(subjects.size() > 7, subjects::toString);
        subjects.stream().map(subject -> subject.replace("report-", "year: ").split("/")[0])
                .forEach(named -> assertTrue(file.contains(named), named));
    }

    @Test @DisplayName("a Turkish machine reads the same plant")
    void doesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertEquals(PLANT, PlantText.shipped().read());
        } finally {
            Locale.setDefault(before);
        }
    }
}
