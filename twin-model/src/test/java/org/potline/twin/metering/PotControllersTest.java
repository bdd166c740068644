package org.potline.twin.metering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.twin.flow.Simulation;
import org.potline.twin.flow.TrueFlows;
import org.potline.twin.flow.pot.AnodeEffect;
import org.potline.twin.plant.ChainRole;
import org.potline.twin.plant.EffectLogging;
import org.potline.twin.plant.Equipment;
import org.potline.twin.plant.Item;
import org.potline.twin.plant.Level;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeterCatalogue;
import org.potline.twin.plant.MeterErrors;
import org.potline.twin.plant.MeterStatus;
import org.potline.twin.plant.MeterType;
import org.potline.twin.plant.MeteringPoint;
import org.potline.twin.plant.Organisation;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantProcess;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.time.HourRange;
import org.potline.twin.yaml.Content;

class PotControllersTest {
    private static final Plant PLANT =
            PlantReader.read(Content.folder("twin-model", "plants").resolve("potline-only.yaml"), "potline-only.yaml");
    private static final Map<String, MeterType> TYPES = MeterCatalogue.load();
    private static final TrueFlows TRUTH = Simulation.year(PLANT, 2025, 1);
    private static final String LINE = "electrolysis";
    private static final String NO = "PC-101";
    private static final LocalDate DAY = LocalDate.of(2025, 3, 17);

    private static Readings readings(MeterErrors errors, EffectLogging logging, long seed) {
        var types = new LinkedHashMap<>(TYPES);
        types.put("POTCTRL", TYPES.get("POTCTRL").with(errors, ChainRole.NONE, Optional.of(logging)));
        return Readings.of(PLANT, types, TRUTH, seed);
    }

    @Test @DisplayName("a controller without error that looks all the time logs every effect as it was; its minutes are the truth of every hour bit for bit")
    void logsTheTruth() {
        var types = new LinkedHashMap<>(TYPES);
        types.put("POTCTRL", TYPES.get("POTCTRL").withoutErrors());
        Readings perfect = Readings.of(PLANT, types, TRUTH, 1);
        List<AnodeEffect> effects = TRUTH.anodeEffects();
        List<LoggedEffect> log = perfect.controllers(NO).log();
        assertEquals(effects.size(), log.size());
        for (int i = 0; i < log.size(); i++) {
            AnodeEffect effect = effects.get(i);
            LoggedEffect logged = log.get(i);
            assertEquals(effect.line() + effect.pot(), logged.line() + logged.pot());
            assertEquals(effect.startSecond(), logged.startSecond(), 0);
            assertEquals(effect.startSecond(), (logged.start().toEpochMilli() - TRUTH.hours().start().toEpochMilli()) / 1000.0, 0.0006);
            assertEquals(effect.minutes(), logged.minutes(), 0);
            assertEquals(effect.volts(), logged.volts(), 0);
        }
        double[] truth = TRUTH.series("anode-effect@electrolysis", Measurand.ANODE_EFFECT_MINUTES).values();
        for (int hour = 0; hour < truth.length; hour++) {
            assertEquals(truth[hour], perfect.meter(NO).hour(hour).orElseThrow(), 0);
        }
    }

    @Test @DisplayName("its minute means without error are the true ones bit for bit: 1440 of a day")
    void showsTheTruth() {
        double[] shown = readings(MeterErrors.NONE, new EffectLogging(8, 0, 0), 1).controllers(NO).minuteMeans(17, DAY);
        assertEquals(1440, shown.length);
        assertArrayEquals(TRUTH.potSignal(LINE, 17).minutes(TRUTH.hours().day(DAY)), shown);
    }

    @Test @DisplayName("sampled each second, from 3 s on: every effect of 4 s or more is logged to within a second, none under 2 s, the year's minutes nearly all")
    void missesTheShort() {
        PotControllers controllers = Readings.of(PLANT, TYPES, TRUTH, 5).controllers(NO);
        List<AnodeEffect> effects = new ArrayList<>(TRUTH.anodeEffects(LINE));
        double missed = 0;
        int i = 0;
        List<LoggedEffect> log = controllers.log();
        for (AnodeEffect effect : effects) {
            double seconds = effect.minutes() * 60;
            LoggedEffect next = i < log.size() ? log.get(i) : null;
            boolean logged = next != null && next.pot() == effect.pot() && Math.abs(next.startSecond() - effect.startSecond()) < 1;
            assertTrue(logged || seconds < 4, () -> "missed " + seconds + " s");
            assertTrue(!logged || seconds > 2, () -> "logged " + seconds + " s");
            if (logged) {
                assertEquals(seconds, next.seconds(), 1);
                assertEquals(Math.rint(next.seconds()), next.seconds(), 1e-9, "whole samples");
                i++;
            } else {
                missed += effect.minutes();
            }
        }
        assertEquals(log.size(), i);
        double all = effects.stream().mapToDouble(AnodeEffect::minutes).sum();
        assertTrue(missed < 0.001 * all);
    }

    @Test @DisplayName("a log that begins at 120 s has the minutes of the effects of 2 min and more, to 1 % of all, and falls short of the truth")
    void missesMoreOfTheShort() {
        MeterType type = TYPES.get("POTCTRL");
        Readings strict = readings(type.errors(), new EffectLogging(8, 120, 1), 5);
        double truth = TRUTH.anodeEffects(LINE).stream().mapToDouble(AnodeEffect::minutes).sum();
        double longer = TRUTH.anodeEffects(LINE).stream().mapToDouble(AnodeEffect::minutes).filter(minutes -> minutes >= 2).sum();
        assertEquals(longer, strict.meter(NO).over(new HourRange(0, 8760)), 0.01 * truth);
        assertTrue(longer < 0.95 * truth);
    }

    @Test @DisplayName("the month's reading is the log's minutes, an effect over midnight of the first shared between two months")
    void readsItsLog() {
        Readings readings = Readings.of(PLANT, TYPES, TRUTH, 5);
        double sum = readings.controllers(NO).log().stream().mapToDouble(LoggedEffect::minutes).sum();
        double months = readings.year().meters().stream().filter(row -> row.meter().equals(NO)).mapToDouble(MonthlyReading::value).sum();
        assertEquals(sum, months, 1.0 / 60, "but for a second at the end of the year");
        HourRange may = TRUTH.hours().month(5);
        double inMay = readings.controllers(NO).log().stream().mapToDouble(effect -> Math.max(0,
                Math.min(effect.startSecond() + effect.seconds(), may.to() * 3600.0) - Math.max(effect.startSecond(), may.from() * 3600.0))).sum() / 60;
        assertEquals(inMay, readings.meter(NO).over(may), 1e-9);
    }

    @Test @DisplayName("the controllers of two groups of 50 and 70 pots log the effects of pots 0 to 49 and 50 to 119")
    void logsItsOwnPots() {
        PlantProcess line = PLANT.process(LINE);
        Equipment pots = line.equipment().stream().filter(piece -> piece.kind().equals("pot")).findFirst().orElseThrow();
        var groups = List.of(new Equipment("POT-A", "pot", pots.name(), pots.entity(), 50, 0), new Equipment("POT-B", "pot", pots.name(), pots.entity(), 70, 0));
        var grouped = new PlantProcess(line.id(), line.kind(), line.place(), line.name(), line.entity(), groups, line.model());
        var points = groups.stream().map(group -> new MeteringPoint(group.id() + "-P", pots.name(), "anode-effect@electrolysis",
                Measurand.ANODE_EFFECT_MINUTES, Item.ACTIVITY_DATA, Level.EQUIPMENT, "none", Optional.of(group.id()))).toList();
        var meters = points.stream().map(point -> new Meter(point.id() + "C", "POTCTRL", point.id(), pots.name(), "", Optional.empty(), "0..50 V", "",
                "", pots.name(), "", MeterStatus.QUALIFIED, "", "", 12, LocalDate.of(2020, 1, 1), List.of())).toList();
        var plant = new Plant(PLANT.id(), PLANT.name(), PLANT.asOf(), PLANT.timeZone(), PLANT.entities(), List.of(grouped), PLANT.streams(), points,
                meters, PLANT.laboratory(), Organisation.NONE, List.of(), Optional.empty());
        Readings readings = Readings.of(plant, TYPES, TRUTH, 5);
        List<LoggedEffect> a = readings.controllers("POT-A-PC").log();
        List<LoggedEffect> b = readings.controllers("POT-B-PC").log();
        assertTrue(a.stream().allMatch(effect -> effect.pot() < 50) && b.stream().allMatch(effect -> effect.pot() >= 50));
        assertEquals(Readings.of(PLANT, TYPES, TRUTH, 5).controllers(NO).log().size(), a.size() + b.size(), 10, "a few are near 3 s");
    }

    @Test @DisplayName("a threshold of 40 V logs none of the weaker effects")
    void countsFromTheThreshold() {
        long above = TRUTH.anodeEffects(LINE).stream().filter(effect -> effect.volts() >= 40).count();
        assertEquals(above, readings(MeterErrors.NONE, new EffectLogging(40, 0, 0), 1).controllers(NO).log().size());
        assertTrue(above < TRUTH.anodeEffects(LINE).size());
    }

    @Test @DisplayName("10 mV of limit, 2 mV of scatter: each pot's channel is off by its own constant within 10 mV and what it drifts, each minute by a few more")
    void channelsErr() {
        PotControllers controllers = Readings.of(PLANT, TYPES, TRUTH, 5).controllers(NO);
        double[] means = new double[2];
        for (int pot = 0; pot < 2; pot++) {
            double[] truth = TRUTH.potSignal(LINE, pot).minutes(TRUTH.hours().day(DAY));
            double[] shown = controllers.minuteMeans(pot, DAY);
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < 1440; i++) {
                sum += shown[i] - truth[i];
                squares += (shown[i] - truth[i]) * (shown[i] - truth[i]);
            }
            means[pot] = sum / 1440;
            assertTrue(Math.abs(means[pot]) < 0.011);
            assertEquals(0.002, Math.sqrt(squares / 1440 - means[pot] * means[pot]), 0.0002);
        }
        assertNotEquals(means[0], means[1], 1e-4);
        assertArrayEquals(controllers.minuteMeans(1, DAY), Readings.of(PLANT, TYPES, TRUTH, 5).controllers(NO).minuteMeans(1, DAY));
        assertThrows(NoSuchElementException.class, () -> Readings.of(PLANT, TYPES, TRUTH, 5).controllers("EM-101"));
    }

    @Test @DisplayName("u of a month: 1/sqrt(6) s of each effect, by the root of their number")
    void knowsItsUncertainty() {
        Readings readings = Readings.of(PLANT, TYPES, TRUTH, 5);
        HourRange june = TRUTH.hours().month(6);
        long effects = readings.controllers(NO).log().stream()
                .filter(effect -> effect.startSecond() < june.to() * 3600.0 && effect.startSecond() + effect.seconds() > june.from() * 3600.0).count();
        // a second sampled at each end: 1/sqrt(6) s of an effect
        assertEquals(Math.sqrt(effects / 6.0) / 60, readings.meter(NO).u(june), 1e-12);
        assertTrue(effects > 100);
    }
}
