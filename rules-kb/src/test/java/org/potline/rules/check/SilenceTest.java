package org.potline.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.potline.rules.engine.Verdict;
import org.potline.rules.engine.VerdictChange;
import org.potline.rules.finding.Modality;
import org.potline.rules.standard.Editions;
import org.potline.twin.plant.Archives;
import org.potline.twin.plant.Management;
import org.potline.twin.plant.Organisation;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.yaml.Content;

/** Whoever says less has no fewer findings: what is owed and not on record is found in place of what was wrong with the record. */
class SilenceTest {
    private static final Checker CHECKER = new Checker(Editions.load("jjf-al/draft-2025"));
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate TO = LocalDate.of(2025, 12, 31);

    /** A post that nobody holds and a repair are known by their entry alone, so that a rule cannot miss one of several; that there is none it can. */
    private static boolean knownAlone(Less less) {
        return less.what().startsWith("repairs ") || less.what().startsWith("posts ") && less.what().contains("holders=[]");
    }

    /** A plant that says less, and what it no longer says. */
    private record Less(String what, Organisation organisation) {
    }

    private static long duties(Plant plant, Organisation organisation) {
        return CHECKER.check(plant.with(organisation), FROM, TO, OptionalDouble.empty()).findings().stream()
                .filter(finding -> finding.modality() == Modality.SHALL || finding.modality() == Modality.SHOULD).count();
    }

    /** How many of some verdicts are breaches of a duty or a recommendation. */
    private static long broken(List<Verdict> verdicts) {
        return verdicts.stream().filter(verdict -> !verdict.met()).map(verdict -> CHECKER.edition().clause(verdict.clause()).orElseThrow().counts())
                .filter(modality -> modality == Modality.SHALL || modality == Modality.SHOULD).count();
    }

    private static Plant shipped(String id) {
        return PlantReader.read(Content.folder("twin-model", "plants").resolve(id + ".yaml"), id);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"potline-only", "reference-500ka"})
    @DisplayName("of a shipped plant no record can be left out so that findings go: of data handling, people, documents, management")
    void noRecordCanBeLeftOut(String id) {
        Plant plant = shipped(id);
        Organisation whole = plant.organisation();
        List<Less> all = lessOf(whole);
        assertTrue(all.size() > 250, "only " + all.size() + " records were left out");
        var helped = new ArrayList<String>();
        try (CheckSession session = CHECKER.open(plant, FROM, TO, OptionalDouble.empty())) {
            for (Less less : all) {
                VerdictChange change = session.change(plant.with(less.organisation()));
                if (broken(change.come()) < broken(change.gone()) && !knownAlone(less)) {
                    helped.add(less.what());
                }
                session.change(plant);
            }
        }
        assertEquals(List.of(), helped);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"potline-only", "reference-500ka"})
    @DisplayName("nor can a whole list of them: each that is emptied raises the number of findings or leaves it")
    void noListCanBeLeftOut(String id) {
        Plant plant = shipped(id);
        Organisation whole = plant.organisation();
        long before = duties(plant, whole);
        var helped = new ArrayList<String>();
        for (Less less : emptied(whole)) {
            if (duties(plant, less.organisation()) < before) {
                helped.add(less.what());
            }
        }
        assertEquals(List.of(), helped);
    }

    @Test @DisplayName("people, standards and archives that are left out altogether raise the number of findings")
    void sectionsLeftOut() {
        Plant plant = shipped("reference-500ka");
        Organisation whole = plant.organisation();
        long before = duties(plant, whole);
        Management management = whole.management();
        List.of(with(whole, "people", List.of()), with(whole, "management", with(management, "standards", List.of())),
                with(whole, "management", with(management, "archives", Archives.NONE))).forEach(less ->
                assertTrue(duties(plant, less) > before, "nothing was found in its place"));
    }

    @Test @DisplayName("to say that the data begin later helps nobody whose file has something of the months before")
    void beginsLater() {
        Plant plant = shipped("reference-500ka");
        Organisation whole = plant.organisation();
        Organisation later = with(whole, "handling", with(whole.handling(), "begins", Optional.of(YearMonth.of(2025, 12))));
        assertEquals(duties(plant, whole), duties(plant, later));
    }

    private static List<Less> lessOf(Organisation whole) {
        var all = new ArrayList<Less>();
        all.addAll(without(whole, List.of("people", "documents"), "", less -> less));
        all.addAll(without(whole.handling(), names(whole.handling()), "handling.", less -> with(whole, "handling", less)));
        Management management = whole.management();
        all.addAll(without(management, names(management), "", less -> with(whole, "management", less)));
        all.addAll(without(management.testReports(), List.of("withMark"), "testReports.",
                less -> with(whole, "management", with(management, "testReports", less))));
        List<Archives.Entry> entries = management.archives().entries();
        for (int i = 0; i < entries.size(); i++) {
            int entry = i;
            all.addAll(without(entries.get(i), names(entries.get(i)), "archives.", less -> {
                var others = new ArrayList<>(entries);
                others.set(entry, less);
                return with(whole, "management", with(management, "archives", new Archives(others)));
            }));
        }
        return all;
    }

    private static List<Less> emptied(Organisation whole) {
        var all = new ArrayList<Less>();
        for (String list : List.of("people", "documents", "data")) {
            all.add(new Less(list, with(whole, list, List.of())));
        }
        for (String list : names(whole.handling())) {
            all.add(new Less("handling." + list, with(whole, "handling", with(whole.handling(), list, List.of()))));
        }
        for (String list : names(whole.management())) {
            all.add(new Less(list, with(whole, "management", with(whole.management(), list, List.of()))));
        }
        return all;
    }

    /** Names of a record's lists. */
    private static List<String> names(Record of) {
        return Arrays.stream(of.getClass().getRecordComponents()).filter(each -> each.getType() == List.class).map(RecordComponent::getName).toList();
    }

    /** The record without each element in turn of some of its lists. */
    private static <T extends Record> List<Less> without(T of, List<String> lists, String path, Function<T, Organisation> whole) {
        var all = new ArrayList<Less>();
        for (String list : lists) {
            List<?> elements = (List<?>) value(of, list);
            for (int i = 0; i < elements.size(); i++) {
                var rest = new ArrayList<Object>(elements);
                Object gone = rest.remove(i);
                all.add(new Less(path + list + " " + gone, whole.apply(with(of, list, rest))));
            }
        }
        return all;
    }

    private static Object value(Record of, String component) {
        try {
            return Arrays.stream(of.getClass().getRecordComponents()).filter(each -> each.getName().equals(component)).findFirst().orElseThrow()
                    .getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component, e);
        }
    }

    /** The record with another value of one component. */
    private static <T extends Record> T with(T of, String component, Object value) {
        RecordComponent[] components = of.getClass().getRecordComponents();
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components).map(each -> each.getName().equals(component) ? value : value(of, each.getName()))
                .toArray();
        try {
            @SuppressWarnings("unchecked")
            T made = (T) of.getClass().getDeclaredConstructor(types).newInstance(values);
            return made;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component, e);
        }
    }
}
