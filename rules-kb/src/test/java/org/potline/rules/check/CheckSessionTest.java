package org.potline.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.rules.engine.CheckResult;
import org.potline.rules.engine.Verdict;
import org.potline.rules.engine.VerdictChange;
import org.potline.rules.standard.Editions;
import org.potline.twin.plant.AccuracyClass;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeterStatus;
import org.potline.twin.plant.MeteringPoint;
import org.potline.twin.plant.Plant;

/** A check that stays open against checks made afresh. */
class CheckSessionTest {
    private static final Checker CHECKER = new Checker(Editions.load("jjf-al/draft-2025"));
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate TO = LocalDate.of(2025, 12, 31);
    /** Edits between two comparisons with a fresh check. */
    private static final int STRIDE = 100;

    private static CheckSession open(Plant plant) {
        return CHECKER.open(plant, FROM, TO, OptionalDouble.empty());
    }

    private static CheckResult fresh(Plant plant) {
        return CHECKER.check(plant, FROM, TO, OptionalDouble.empty());
    }

    @Test @DisplayName("10 000 random edits of a plant of 40 meters: after every 100 and at the end, verdicts and result are those of a fresh check")
    void tenThousandEdits() {
        Plant plant = PlantOfMeters.of(40);
        var random = new Random(20251231);
        var removed = new ArrayList<Meter>();
        try (CheckSession session = open(plant)) {
            var expected = new HashSet<>(session.verdicts());
            for (int i = 1; i <= 10_000; i++) {
                follow(expected, edit(session, removed, random));
                if (i % STRIDE == 0) {
                    List<Verdict> fresh = fresh(session.plant()).verdicts();
                    assertEquals(fresh, session.verdicts(), "after " + i + " edits");
                    assertEquals(Set.copyOf(fresh), expected, "what the edits said they changed, after " + i);
                }
            }
            assertEquals(fresh(session.plant()), session.result());
        }
    }

    @Test @DisplayName("2 000 random edits of meters that share transformers: verdicts are those of a fresh check; a head that goes leaves what it shared to the others")
    void sharedTransformers() {
        Plant plain = PlantOfMeters.of(20);
        List<Meter> heads = plain.meters().stream().filter(meter -> meter.type().startsWith("AC_KWH")).limit(4).toList();
        List<String> nos = heads.stream().map(Meter::no).toList();
        var meters = new ArrayList<>(plain.meters());
        for (List<String> of : List.of(nos.subList(0, 2), nos.subList(1, 3), nos.subList(0, 4), nos.subList(3, 4))) {
            meters.add(MeterEdits.with(heads.get(0), Map.of("no", "VT-" + meters.size(), "type", "VT_02", "accuracy",
                    Optional.of(AccuracyClass.parse("vt 1")))).inChains(of, plain.meters().stream().filter(head -> head.no().equals(of.get(0))).findFirst()
                    .orElseThrow().point()));
        }
        var random = new Random(6);
        var removed = new ArrayList<Meter>();
        try (CheckSession session = open(plain.with(meters))) {
            var expected = new HashSet<>(session.verdicts());
            for (int i = 1; i <= 2_000; i++) {
                follow(expected, edit(session, removed, random));
                if (i % STRIDE == 0) {
                    List<Verdict> fresh = fresh(session.plant()).verdicts();
                    assertEquals(fresh, session.verdicts(), "after " + i + " edits");
                    assertEquals(Set.copyOf(fresh), expected, "what the edits said they changed, after " + i);
                }
            }
        }
        try (CheckSession session = open(plain.with(meters))) {
            session.remove(nos.get(0));
            assertEquals(List.of(nos.get(1)), session.plant().meters().stream().filter(meter -> meter.no().equals("VT-" + plain.meters().size()))
                    .findFirst().orElseThrow().partOf());
            assertEquals(fresh(session.plant()), session.result());
            session.removePoint(heads.get(3).point());
            assertTrue(session.plant().meters().stream().noneMatch(meter -> meter.partOf().contains(nos.get(3))));
            assertEquals(fresh(session.plant()), session.result());
        }
    }

    private static void follow(Set<Verdict> verdicts, VerdictChange change) {
        change.gone().forEach(verdict -> assertTrue(verdicts.remove(verdict), () -> verdict + " went but was not there"));
        change.come().forEach(verdict -> assertTrue(verdicts.add(verdict), () -> verdict + " came but was there"));
    }

    /** A change of a card, a removal with all of its chain, or the return of something removed. */
    private static VerdictChange edit(CheckSession session, List<Meter> removed, Random random) {
        List<Meter> meters = session.plant().meters();
        int kind = random.nextInt(10);
        Meter one = meters.get(random.nextInt(meters.size()));
        if (kind < 3 && meters.size() > 20) {
            meters.stream().filter(meter -> meter.no().equals(one.no()) || meter.partOf().equals(List.of(one.no())))
                    .forEach(removed::add);
            return session.remove(one.no());
        }
        if (kind < 6 && !removed.isEmpty()) {
            Meter back = removed.get(random.nextInt(removed.size()));
            boolean headless = !meters.stream().map(Meter::no).toList().containsAll(back.partOf());
            if (!headless) {
                removed.remove(back);
                return session.add(back);
            }
        }
        List<String> points = session.plant().points().stream().map(MeteringPoint::id).toList();
        return session.replace(MeterEdits.changed(one, points, random));
    }

    @Test @DisplayName("points come and go with their meters; another plant altogether takes the place of this one")
    void pointsAndPlants() {
        Plant plant = PlantOfMeters.of(25);
        try (CheckSession session = open(plant)) {
            Set<String> analysed = new HashSet<>();
            plant.laboratory().analyses().forEach(analysis -> analysed.add(analysis.point()));
            List<MeteringPoint> free = plant.points().stream().filter(point -> !analysed.contains(point.id())).toList();
            for (MeteringPoint point : free) {
                List<Meter> meters = session.plant().meters().stream().filter(meter -> meter.point().equals(point.id())).toList();
                session.removePoint(point.id());
                assertEquals(fresh(session.plant()), session.result(), "without " + point.id());
                session.add(point);
                meters.forEach(session::add);
                assertEquals(fresh(session.plant()), session.result(), "with " + point.id());
            }
            session.change(PlantOfMeters.of(30));
            assertEquals(fresh(PlantOfMeters.of(30)), session.result());
        }
    }

    @Test @DisplayName("an edit tells what it changed: a meter that is stopped leaves its clauses and its point; put back, all is as before")
    void tellsWhatChanged() {
        Plant plant = PlantOfMeters.of(0);
        Meter meter = plant.meters().stream().filter(each -> each.no().equals("EM-102")).findFirst().orElseThrow();
        try (CheckSession session = open(plant)) {
            VerdictChange stopped = session.replace(MeterEdits.with(meter, Map.of("status", MeterStatus.STOPPED)));
            List<String> gone = stopped.gone().stream().map(verdict -> verdict.clause() + " " + verdict.subject()).toList();
            assertTrue(gone.containsAll(List.of("EQ-6 EM-102", "MGT-6 EM-102")), gone.toString());
            assertTrue(stopped.gone().stream().noneMatch(verdict -> verdict.clause().equals("LED-1")), gone.toString());
            VerdictChange back = session.replace(meter);
            assertEquals(Set.copyOf(stopped.gone()), Set.copyOf(back.come()));
            assertTrue(session.replace(meter).isNone());
        }
    }

    @Test @DisplayName("what is not there cannot be taken away or replaced, and what is there cannot be added")
    void refuses() {
        Plant plant = PlantOfMeters.of(0);
        Meter meter = plant.meters().get(0);
        try (CheckSession session = open(plant)) {
            List<Verdict> before = session.verdicts();
            Meter stranger = MeterEdits.with(meter, Map.of("no", "X-1"));
            assertThrows(IllegalArgumentException.class, () -> session.add(meter));
            assertThrows(IllegalArgumentException.class, () -> session.add(MeterEdits.with(stranger, Map.of("point", "nowhere"))));
            assertThrows(IllegalArgumentException.class, () -> session.replace(stranger));
            assertThrows(IllegalArgumentException.class, () -> session.remove("X-1"));
            assertThrows(IllegalArgumentException.class, () -> session.removePoint("nowhere"));
            assertEquals(before, session.verdicts());
        }
    }
}
