package org.potline.twin.retrofit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.potline.twin.retrofit.Scenario.applied;
import static org.potline.twin.retrofit.Scenario.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.potline.twin.plant.ElectrolysisModel;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.plant.ProcessKind;
import org.potline.twin.text.Language;
import org.potline.twin.text.Problem;
import org.potline.twin.text.Texts;

/** Each kind of retrofit, read from a scenario, applied to a shipped plant and read again. */
class RetrofitTest {
    private static final String REFERENCE = "reference-500ka";

    private static Meter meter(Plant plant, String no) {
        return plant.meters().stream().filter(each -> each.no().equals(no)).findFirst().orElseThrow();
    }

    private static List<String> numbers(Plant plant) {
        return plant.meters().stream().map(Meter::no).toList();
    }

    /** The lines of a text that another one has not, as often as it has them. */
    private static List<String> linesNotIn(String text, String other) {
        var lines = new java.util.ArrayList<>(text.lines().toList());
        other.lines().forEach(lines::remove);
        return lines;
    }

    @Test @DisplayName("a meter is added at its point with the members it needs, the next free number and one verification; all other lines stay")
    void addsAMeter() {
        PlantDraft draft = applied(REFERENCE, "add: { point: P-326, type: GAS_TURB_1, price: 68000 CNY }");
        Plant plant = draft.plant();
        Meter added = meter(plant, "FM-302");
        assertEquals("P-326", added.point());
        assertEquals(LocalDate.of(2025, 1, 1), added.installed());
        assertEquals(LocalDate.of(2026, 12, 31), added.calibrations().get(0).validUntil());
        assertEquals("计划首次检定", added.calibrations().get(0).certificate());
        assertEquals("", added.serialNo());
        assertEquals(List.of("TEMP", "PRESS"), plant.meters().stream().filter(each -> each.partOf().equals(List.of("FM-302"))).map(Meter::type).toList());
        assertEquals(Map.of("FM-302", 68_000.0), draft.pricesCny());
        assertEquals(List.of(), linesNotIn(text(REFERENCE), draft.text()));
        assertTrue(linesNotIn(draft.text(), text(REFERENCE)).size() <= 12, draft.text());
    }

    @Test @DisplayName("a new point comes with its meter, and a chain can be told: named, or none")
    void addsAPoint() {
        Plant plant = applied(REFERENCE, "add: { newPoint: { id: P-499, name: { zh: 槽气流量, en: Pot gas }, stream: pot-gas@stack, measures: volume-0c, "
                + "item: organised-emission, level: process, use: none }, type: GAS_DP_2, with: none, managementNo: FM-499 }").plant();
        assertEquals("P-499", meter(plant, "FM-499").point());
        assertFalse(numbers(plant).stream().anyMatch(no -> no.startsWith("FM-499-")));
    }

    @Test @DisplayName("a swapped meter keeps number, point, place and members; serial number and class are the new one's; its neighbours stay byte for byte")
    void swapsAMeter() {
        PlantDraft draft = applied(REFERENCE, "swap: { meter: EM-401, type: AC_KWH_02S, from: 2025-04-01 }");
        Plant before = PlantReader.parse(text(REFERENCE), REFERENCE);
        Meter old = meter(before, "EM-401");
        Meter anew = meter(draft.plant(), "EM-401");
        assertEquals(old.point(), anew.point());
        assertEquals(old.place(), anew.place());
        assertEquals(old.range(), anew.range());
        assertEquals("active-energy 0.2S", anew.accuracy().orElseThrow().toString());
        assertEquals("", anew.serialNo());
        assertEquals(LocalDate.of(2025, 4, 1), anew.installed());
        assertEquals(before.with(draft.plant().meters()), draft.plant());
        assertEquals(numbers(before), numbers(draft.plant()));
        before.meters().stream().filter(each -> !each.no().equals("EM-401")).forEach(each -> assertEquals(each, meter(draft.plant(), each.no())));
        assertTrue(linesNotIn(text(REFERENCE), draft.text()).size() < 20, () -> linesNotIn(text(REFERENCE), draft.text()).toString());
    }

    @Test @DisplayName("what a new type does not need leaves its chain, from a shared member too; finer members take the place of coarser ones")
    void exchangesTheChain() {
        Plant orifice = applied(REFERENCE, "swap: { meter: ST-201, type: STEAM_VTX, members: true }").plant();
        assertEquals(PlantReader.parse(text(REFERENCE), REFERENCE).meters().size(), orifice.meters().size());
        Plant finer = applied(REFERENCE, "swap: { meter: CE-201, type: CEMS_MASS, members: true }").plant();
        assertEquals("TEMP", meter(finer, "CE-201-T").type());
        assertEquals("PRESS", meter(finer, "CE-201-P").type());
        assertEquals("CEMS_HUMID", meter(finer, "CE-201-H").type());
    }

    @Test @DisplayName("a removed meter leaves nothing that speaks of it; what another chain shares stays")
    void removesAMeter() {
        PlantDraft draft = applied(REFERENCE, "remove: { meter: EM-401 }", "remove: { meter: FM-202 }", "remove: { meter: CE-701 }");
        Plant plant = draft.plant();
        assertFalse(numbers(plant).contains("EM-401-CT"));
        assertEquals(List.of("EM-402", "EM-403", "EM-404", "EM-405", "EM-406", "EM-407", "EM-408"), meter(plant, "EM-401-VT").partOf());
        assertEquals(0, plant.organisation().management().repairs().stream().filter(each -> each.instrument().equals("FM-202")).count());
        assertEquals(List.of(), draft.text().lines().filter(line -> line.matches(".*\\b(EM-401|FM-202|CE-701)\\b[^-].*") && !line.strip().startsWith("#"))
                .toList());
        assertTrue(plant.organisation().handling().comparisons().stream().noneMatch(each -> each.meter().equals("CE-701")));
    }

    @Test @DisplayName("a class is that of the catalogue's type for the same measurand, the cheapest by the same members")
    void changesAClass() {
        Plant plant = applied(REFERENCE, "class: { meter: EM-401, accuracy: active-energy 0.2S }", "class: { meter: WT-101, accuracy: belt 1 }").plant();
        assertEquals("AC_KWH_02S", meter(plant, "EM-401").type());
        assertEquals("BELT_1", meter(plant, "WT-101").type());
    }

    @Test @DisplayName("a longer interval thins the calibrations, a shorter one adds those that lack, up to the day of the plant")
    void changesAnInterval() {
        Plant plant = applied(REFERENCE, "interval: { meter: WT-101, months: 36 }", "interval: { meter: FM-301, months: 12 }",
                "interval: { instrument: LB-02, months: 12 }").plant();
        assertEquals(List.of("2024-03-14 2027-03-13"), days(meter(plant, "WT-101")));
        assertEquals(List.of("2022-11-25 2023-11-24", "2023-11-24 2024-11-23", "2024-11-21 2025-11-20", "2025-11-20 2026-11-19"),
                days(meter(plant, "FM-301")));
        assertEquals(12, plant.laboratory().instruments().stream().filter(each -> each.no().equals("LB-02")).findFirst().orElseThrow().intervalMonths());
    }

    private static List<String> days(Meter meter) {
        return meter.calibrations().stream().map(each -> each.date() + " " + each.validUntil()).toList();
    }

    @Test @DisplayName("sampling, laboratory and instruments of the laboratory change as written, and nothing else of the analysis")
    void changesTheLaboratory() {
        Plant plant = applied(REFERENCE, "sampling: { stream: bituminous@power, measures: ncv, samplesPerMonth: 90 }",
                "laboratory: { stream: bituminous@power, measures: ncv, by: outside, accredited: true, uBias: 0.25 % }",
                "instrument: { kind: xrf, points: [P-705] }").plant();
        var ncv = plant.laboratory().analyses().stream().filter(each -> each.stream().equals("bituminous@power") && each.samplesPerMonth() == 90).toList();
        assertEquals(1, ncv.size());
        assertFalse(ncv.get(0).byOwnLaboratory());
        assertTrue(ncv.get(0).accredited());
        assertEquals(0.25, ncv.get(0).uBiasRel());
        assertTrue(plant.laboratory().instruments().stream().anyMatch(each -> each.kind().equals("xrf") && each.points().equals(List.of("P-705"))));
    }

    @ParameterizedTest @DisplayName("a stack gets the whole set with its point, with another stack to go by or without")
    @ValueSource(strings = {"reference-500ka flue-gas@baking", "potline-only pot-gas@stack"})
    void addsACems(String given) {
        String stack = given.split(" ")[1];
        Plant before = Scenario.shipped(given.split(" ")[0]).plant();
        Plant plant = applied(given.split(" ")[0], "cems: { stream: " + stack + " }").plant();
        Meter head = plant.meters().get(before.meters().size());
        assertEquals(stack, plant.point(head.point()).stream());
        assertEquals(5, plant.meters().stream().filter(each -> each.partOf().equals(List.of(head.no()))).count());
        assertEquals(before.meters().size() + 6, plant.meters().size());
        assertEquals(before.meters().stream().filter(each -> each.type().equals("CEMS_CO2")).findFirst().map(Meter::nameplate),
                plant.meters().stream().filter(each -> each.no().equals(head.no() + "-CO2")).findFirst().map(Meter::nameplate)
                        .filter(plate -> before.meters().stream().anyMatch(each -> each.type().equals("CEMS_CO2"))));
    }

    @Test @DisplayName("a parameter changes to a value or by a share, in its one line")
    void changesAParameter() {
        PlantDraft draft = applied(REFERENCE, "parameter: { process: electrolysis, name: anodeEffects, by: \"-30 %\" }",
                "parameter: { process: electrolysis, name: currentEfficiency, to: 94 % }", "parameter: { process: utilities, name: solar, by: 50 % }");
        var model = (ElectrolysisModel) draft.plant().process(ProcessKind.ELECTROLYSIS).orElseThrow().model();
        assertEquals(0.035, model.anodeEffectsPerPotDay());
        assertEquals(94, model.currentEfficiencyPct());
        assertEquals(List.of("      anodeEffects: 0.035 /pot-day", "      currentEfficiency: 94 %", "      solar: 90 MW"),
                linesNotIn(draft.text(), text(REFERENCE)).stream().sorted().toList());
    }

    @ParameterizedTest @DisplayName("what the plant has not, or cannot be, is refused at its place in the scenario, with the value")
    @ValueSource(strings = {
        "no-point      | add: { point: P-999, type: GAS_TURB_1 }",
        "no-type       | add: { point: P-326, type: GAS_TURB_9 }",
        "type-unfit    | add: { point: P-326, type: BELT_05 }",
        "number-taken  | add: { point: P-326, type: GAS_TURB_1, managementNo: FM-301 }",
        "member-unfit  | add: { point: P-326, type: GAS_TURB_1, with: [CT_02S] }",
        "no-meter      | swap: { meter: EM-999, type: AC_KWH_02S }",
        "type-unfit    | swap: { meter: EM-401, type: BELT_05 }",
        "member-other  | swap: { meter: EM-401-CT, type: VT_02 }",
        "from-after-plant | swap: { meter: EM-401, type: AC_KWH_02S, from: 2027-01-01 }",
        "no-meter      | remove: { meter: EM-999 }",
        "remove-member | remove: { meter: EM-401-CT }",
        "no-class      | class: { meter: EM-401, accuracy: active-energy 0.1S }",
        "no-instrument | interval: { instrument: LB-99, months: 12 }",
        "no-stream     | sampling: { stream: coal@moon, measures: ncv, samplesPerMonth: 9 }",
        "no-analysis   | sampling: { stream: bituminous@power, measures: purity, samplesPerMonth: 9 }",
        "no-kind       | instrument: { kind: microscope, points: [P-705] }",
        "no-stack      | cems: { stream: bituminous@power }",
        "cems-there    | cems: { stream: flue-gas@power }",
        "no-process    | parameter: { process: smelting, name: pots, to: 3 }",
        "no-parameter  | parameter: { process: electrolysis, name: pot, to: 3 }",
        "parameter-unit | parameter: { process: electrolysis, name: currentEfficiency, to: 0.94 }",
        "leaves-no-plant | parameter: { process: electrolysis, name: currentEfficiency, to: 940 % }",
        "retrofit-one  | replace: { meter: EM-401 }",
        "either        | parameter: { process: electrolysis, name: pots, to: 3, by: 3 % }",
        "price-range   | cems: { stream: flue-gas@baking, price: -1 CNY }",
        "whole-range   | interval: { meter: EM-401, months: 0 }"})
    void refuses(String given) {
        Problem problem = Scenario.refused(REFERENCE, given.substring(given.indexOf('|') + 2));
        assertEquals(given.substring(0, given.indexOf('|')).strip(), problem.key(), problem::toString);
        assertEquals("scenario.yaml:2", problem.where().toString().substring(0, 15));
        assertTrue(problem.text(Language.EN).contains("Likely cause") || problem.key().equals("leaves-no-plant"), problem.text(Language.EN));
    }

    @Test @DisplayName("every text of a retrofit is provoked above, or is one a plant file gets")
    void leavesNoTextOut() throws NoSuchMethodException {
        var told = Arrays.stream(RetrofitTest.class.getDeclaredMethod("refuses", String.class).getAnnotation(ValueSource.class).strings())
                .map(given -> given.substring(0, given.indexOf('|')).strip()).collect(Collectors.toCollection(TreeSet::new));
        var texts = new TreeSet<>(Texts.of("retrofit").keys(Language.EN));
        texts.removeIf(key -> key.startsWith("laboratory-kind-") || key.equals("planned") || List.of("cems-point", "meter-at", "member-of").contains(key));
        assertEquals(texts, told);
    }
}
