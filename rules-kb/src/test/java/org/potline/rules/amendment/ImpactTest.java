package org.potline.rules.amendment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.potline.rules.check.Checker;
import org.potline.rules.check.Judged;
import org.potline.rules.engine.Verdict;
import org.potline.rules.finding.Finding;
import org.potline.rules.finding.Modality;
import org.potline.rules.parameter.Holds;
import org.potline.rules.parameter.Parameter;
import org.potline.rules.parameter.ParameterRow;
import org.potline.rules.parameter.ParameterValue;
import org.potline.rules.parameter.ValueChange;
import org.potline.rules.standard.Clause;
import org.potline.rules.standard.Edition;
import org.potline.rules.standard.Editions;
import org.potline.twin.plant.AccuracyClass;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeterStatus;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.Content;

/** What proposals change: judged again in part, against checks made in full. */
class ImpactTest {
    private static final LocalDate FROM = LocalDate.of(2027, 1, 1);
    private static final LocalDate TO = LocalDate.of(2027, 12, 31);
    private static final Edition JJF = Editions.load("jjf-al/draft-2025");
    private static final Checker CHECKER = new Checker(JJF);
    private static final List<Judged> BASELINES = plants().stream().map(plant -> judged(CHECKER, plant)).toList();

    static List<String> proposals() {
        return Proposals.ids();
    }

    /** The small shipped plant, and variants of both: meters missing, stopped, without a class, of another class. */
    private static List<Plant> plants() {
        var random = new Random(20260701);
        Plant small = plant("potline-only");
        Plant large = plant("reference-500ka");
        return List.of(small, small.with(varied(small.meters(), random)), large.with(varied(large.meters(), random)));
    }

    private static Plant plant(String id) {
        Path file = Content.folder("twin-model", "plants").resolve(id + ".yaml");
        return PlantReader.read(file, id);
    }

    private static List<Meter> varied(List<Meter> meters, Random random) {
        var varied = new ArrayList<Meter>();
        for (Meter meter : meters) {
            switch (random.nextInt(8)) {
                case 0 -> { }
                case 1 -> varied.add(meter.with(meter.accuracy(), MeterStatus.STOPPED));
                case 2 -> varied.add(meter.with(Optional.empty(), meter.status()));
                case 3 -> varied.add(meter.with(meter.accuracy().map(old -> old.scheme().equals("active-energy")
                        ? AccuracyClass.parse("active-energy " + List.of("0.2S", "0.5S", "1", "2").get(random.nextInt(4))) : old), meter.status()));
                default -> varied.add(meter);
            }
        }
        return varied;
    }

    private static Judged judged(Checker checker, Plant plant) {
        return checker.judged(plant, FROM, TO, OptionalDouble.empty());
    }

    /** The amended edition in full; its rules are compiled again only where they differ. */
    private static Checker after(Proposal proposal) {
        Edition edition = proposal.on(TO);
        return edition.packs().equals(JJF.packs()) ? CHECKER.with(edition, false) : new Checker(edition);
    }

    @ParameterizedTest @MethodSource("proposals") @DisplayName("judged again in part is judged in full, and what no edit touches stays as it was")
    void partIsWhole(String id) {
        Proposal proposal = Proposals.load(id, false);
        Checker after = after(proposal);
        assertEqualsInFull(proposal, BASELINES.stream().map(before -> judged(after, before.plant())).toList());
    }

    private static void assertEqualsInFull(Proposal proposal, List<Judged> inFull) {
        var impact = new Impact(proposal, CHECKER, TO);
        List<String> untouched = impact.untouched();
        for (int i = 0; i < inFull.size(); i++) {
            Judged before = BASELINES.get(i);
            Judged full = inFull.get(i);
            PlantImpact part = impact.of(before);
            assertEquals(lines(before.findings(), full.findings()), lines(part), () -> proposal.id() + " " + before.plant().id());
            for (String clause : untouched) {
                assertEquals(before.verdicts(clause), full.verdicts(clause), () -> proposal.edits().toString());
                assertEquals(before.findings(clause), full.findings(clause));
            }
            JJF.clauses().stream().map(Clause::id).filter(clause -> !part.clauses().contains(clause))
                    .forEach(clause -> assertEquals(before.verdicts(clause), full.verdicts(clause), () -> proposal.edits().toString()));
        }
    }

    private static TreeSet<String> lines(PlantImpact part) {
        var lines = new TreeSet<String>();
        part.changes().forEach(change -> lines.add(line(change.before().orElse(null), change.after().orElse(null))));
        part.changes().forEach(change -> assertEquals(1, change.shares().stream().mapToDouble(FindingChange.Share::share).sum(), 1e-12));
        return lines;
    }

    private static TreeSet<String> lines(List<Finding> before, List<Finding> after) {
        Map<String, Finding> old = keyed(before);
        Map<String, Finding> now = keyed(after);
        var keys = new TreeSet<>(old.keySet());
        keys.addAll(now.keySet());
        var lines = new TreeSet<String>();
        keys.stream().filter(key -> !Objects.equals(old.get(key), now.get(key))).forEach(key -> lines.add(line(old.get(key), now.get(key))));
        return lines;
    }

    private static Map<String, Finding> keyed(List<Finding> findings) {
        var keyed = new LinkedHashMap<String, Finding>();
        findings.forEach(finding -> keyed.put(finding.clause() + " " + finding.subject() + (finding.modality() == Modality.INFO), finding));
        return keyed;
    }

    private static String line(Finding before, Finding after) {
        return before + " -> " + after;
    }

    @Test @DisplayName("14 random edits of parameters and clauses, 8 of them alone and 6 in threes: judged again in part as in full")
    void randomEdits() {
        var random = new Random(7);
        int compared = 0;
        for (int i = 0; compared < 14; i++) {
            assertTrue(i < 60, compared + " compared");
            var edits = new ArrayList<Edit>();
            while (edits.size() < (compared < 8 ? 1 : 3)) {
                Edit edit = edit("E" + edits.size(), random);
                boolean other = edits.stream().noneMatch(before -> before.change().target().equals(edit.change().target()));
                if (other && edit.change().changes(JJF, FROM)) {
                    edits.add(edit);
                }
            }
            Proposal proposal = proposal("random-" + i, edits);
            Optional<List<Judged>> full = inFull(proposal);
            if (full.isPresent()) {
                assertEqualsInFull(proposal, full.get());
                compared += edits.size();
            }
        }
    }

    /** A random table may ask for one thing twice; such an edition is refused in full, and there is nothing to compare. */
    private static Optional<List<Judged>> inFull(Proposal proposal) {
        try {
            Checker after = after(proposal);
            return Optional.of(BASELINES.stream().map(before -> judged(after, before.plant())).toList());
        } catch (BadInput e) {
            return Optional.empty();
        }
    }

    private static Proposal proposal(String id, List<Edit> edits) {
        return new Proposal(id, id, LocalText.same(id), LocalText.same(id), LocalText.same(id), JJF, edits, List.of());
    }

    private static Edit edit(String id, Random random) {
        Change change = random.nextInt(3) == 0 ? clause(random) : value(random);
        return new Edit(id, FROM, LocalText.same(id), change, Decision.OPEN, LocalText.same(""), Where.file(id));
    }

    /** One of several clauses of a rule is suspended; of others the strength changes, since without their rule all rules would be compiled again. */
    private static Change clause(Random random) {
        List<Clause> clauses = JJF.clauses().stream().filter(clause -> clause.unchecked().isEmpty() && clause.modality() == Modality.SHALL).toList();
        Clause clause = clauses.get(random.nextInt(clauses.size()));
        boolean ofSeveral = JJF.clauses().stream().filter(other -> other.rule().equals(clause.rule())).count() > 1;
        return ofSeveral ? new Change.Suspend(clause.id(), LocalText.same("why"))
                : new Change.ChangeClause(clause.id(), Optional.empty(), Optional.of(Modality.values()[random.nextInt(3)]));
    }

    /** A value of the same parameter moved to another row, or a number doubled. */
    private static Change value(Random random) {
        List<Parameter> parameters = JJF.parameters().values().stream().filter(parameter -> !parameter.rows().isEmpty()
                && !parameter.id().equals("accuracy-scale")).toList();
        Parameter parameter = parameters.get(random.nextInt(parameters.size()));
        ParameterRow row = parameter.rows().get(random.nextInt(parameter.rows().size()));
        ParameterRow other = parameter.rows().get(random.nextInt(parameter.rows().size()));
        String text = other.values().get(0).text();
        if (parameter.holds() == Holds.NUMBER && random.nextBoolean()) {
            text = String.valueOf(2 * Double.parseDouble(text));
        }
        var value = new ParameterValue(FROM, text, LocalText.same("random"), "D", Where.file("random"));
        return new Change.SetValue(new ValueChange(parameter.id(), row.key(), value), false);
    }

    @Test @DisplayName("on the day before the first edit the edition is the very one that is amended, and nothing is found otherwise")
    void dayBefore() {
        Proposal proposal = Proposals.load("rectifier-class-02s", false);
        assertSame(proposal.amends(), proposal.on(LocalDate.of(2026, 6, 30)));
        assertTrue(new Impact(proposal, CHECKER, LocalDate.of(2026, 6, 30)).groups().isEmpty());
        assertEquals("active-energy 0.5S", proposal.on(LocalDate.of(2026, 7, 1)).parameters().get("accuracy-class")
                .on("electricity.rectifier", LocalDate.of(2026, 6, 30)).map(ParameterValue::text).orElseThrow());
    }

    @Test @DisplayName("two edits that each do nothing alone share what they do together, half and half, and are named")
    void orderEffect() {
        Edit scheme = set("A", "electricity.rectifier", "active-energy 2");
        Edit suspended = new Edit("B", FROM, LocalText.same("B"), new Change.Suspend("EQ-6", LocalText.same("why")), Decision.OPEN,
                LocalText.same(""), Where.file("B"));
        Judged plant = BASELINES.get(0);   // its rectifier meter is of class 1: broken at 0.5S, met at 2
        Proposal two = proposal("two", List.of(scheme, suspended));
        Checker after = after(two);
        assertEqualsInFull(two, BASELINES.stream().map(before -> judged(after, before.plant())).toList());
        PlantImpact impact = new Impact(two, CHECKER, TO).of(plant);
        FindingChange gone = impact.changes().stream().filter(change -> change.finding().subject().equals("EM-102")).findFirst().orElseThrow();
        assertEquals(FindingChange.Kind.GOES, gone.kind());
        assertEquals(List.of(new FindingChange.Share("A", 0.5), new FindingChange.Share("B", 0.5)), gone.shares());   // either alone would do
    }

    private static Edit set(String id, String use, String value) {
        return new Edit(id, FROM, LocalText.same(id), new Change.SetValue(new ValueChange("accuracy-class", use,
                new ParameterValue(FROM, value, LocalText.same("test"), "D", Where.file(id))), false), Decision.OPEN, LocalText.same(""), Where.file(id));
    }

    @Test @DisplayName("edits of different clauses do not meet; of five that meet, each change is still one edit's own")
    void groups() {
        Edit other = new Edit("B", FROM, LocalText.same("B"), new Change.ChangeClause("DAT-8", Optional.empty(), Optional.of(Modality.SHOULD)),
                Decision.OPEN, LocalText.same(""), Where.file("B"));
        Edit suspended = new Edit("A", FROM, LocalText.same("A"), new Change.Suspend("EQ-1", LocalText.same("why")), Decision.OPEN,
                LocalText.same(""), Where.file("A"));
        var apart = new Impact(proposal("apart", List.of(suspended, other)), CHECKER, TO);
        assertEquals(List.of(List.of("A"), List.of("B")), apart.groups());
        List<Edit> five = List.of(set("A", "electricity.rectifier", "active-energy 0.2S"), set("B", "electricity.process", "active-energy 0.2S"),
                set("C", "electricity.enterprise.I", "active-energy 0.1S"), set("D", "gas.natural", "flow 0.2"), set("E", "steam", "flow 0.2"));
        var together = new Impact(proposal("five", five), CHECKER, TO);
        assertEquals(1, together.groups().size());
        PlantImpact impact = together.of(BASELINES.get(2));
        assertFalse(impact.changes().isEmpty());
        impact.changes().forEach(change -> assertFalse(change.shared(), change.finding().toString()));
        assertEquals(verdicts(together, BASELINES.get(2)), impact.changes().size());
    }

    private static long verdicts(Impact impact, Judged plant) {
        List<Verdict> before = plant.verdicts("EQ-6");
        return judged(after(impact.proposal()), plant.plant()).verdicts("EQ-6").stream().filter(verdict -> !before.contains(verdict)).count();
    }
}
