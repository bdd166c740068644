package org.potline.twin.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Language;
import org.potline.twin.text.Problem;
import org.potline.twin.text.Texts;

/** Each kind of slip in a plant file is refused at its very place, with its value, once. */
class PlantRefusalTest {
    /**
     * @param key    text that must come
     * @param value  value it must name
     * @param before text of the shipped plant
     * @param after  text in its stead; the caret shows where the error must stand
     * @param then   another such change or two, in pairs
     */
    record Slip(String key, String value, String before, String after, String... then) {
        PlantText text() {
            PlantText text = PlantText.shipped().with(before, after);
            for (int i = 0; i < then.length; i += 2) {
                text = text.with(then[i], then[i + 1]);
            }
            return text;
        }

        @Override
        public String toString() {
            return key + " (" + value + ")";
        }
    }

    private static final String POTROOMS = """
              - id: electricity@potrooms
                substance: electricity
                name: { zh: 电解动力用电, en: Auxiliary electricity of the potrooms }
                process: electrolysis
                crossing: internal
                from: electricity@grid
                role: auxiliary
            """;

    private static final String LABORATORY = "\nlaboratory:";

    private static String member(String no, String type, String head) {
        return "  - managementNo: %s\n    type: %s\n    partOf: %s\n    status: qualified\n    installed: 2022-06-20\n".formatted(no, type, head);
    }

    /** The shipped potline once more, under other ids and with that place. */
    private static String secondLine(String place) {
        String yaml = PlantText.shipped().yaml();
        String line = yaml.substring(yaml.indexOf("  - id: electrolysis"), yaml.indexOf("\n  - id: casting"));
        String kind = place.isEmpty() ? "    kind: ‸electrolysis\n" : "    kind: electrolysis\n";
        return "\n" + line.replace("id: electrolysis", "id: line-2").replaceAll("id: (POT|REC|PTM|GTC)", "id: $1-2")
                .replace("    kind: electrolysis\n", kind + place);
    }

    static Stream<Slip> slips() {
        return Stream.of(form(), references(), processes(), streams(), meters(), drawings(), days(), equipping(), handling()).flatMap(List::stream);
    }

    private static List<Slip> equipping() {
        String plate = "    label: EM-101\n    nameplate: { usual: ";
        String uses = "uses: [ { stream: natural-gas@casting, rate: 200 m3/h } ]";
        return List.of(
                new Slip("nameplate-form", "1 Zoll", "resolution: 1 mg", "resolution: ‸1 Zoll"),
                new Slip("nameplate-unit", "1 e", "resolution: 1 mg", "resolution: ‸1 e"),
                new Slip("nameplate-none", "3 ppb", "error: 0.5 e", "error: 0.5 e, detectionLimit: ‸3 ppb"),
                new Slip("nameplate-range", "90 kW", "    label: EM-101\n", plate + "‸90 kW }\n"),
                new Slip("nameplate-range", "20 kg", "scaleInterval: 0.02 t", "scaleInterval: ‸20 kg"),
                new Slip("nameplate-form", "7 months", "    label: EM-101\n", "    label: EM-101\n    nameplate: { zeroSpanCheck: ‸7 months }\n"),
                new Slip("nameplate-none", "0.5 %", "uniformity: 15 degC", "uniformity: 15 degC, stability: ‸0.5 %"),
                new Slip("reference-near", "P-510", "points: [ P-501 ]", "points: [ ‸P-510 ]"),
                new Slip("expected-quantity", "1 year", "抄录\n      interval: 12 months", "抄录\n      interval: ‸1 year"),
                new Slip("uses-form", "200 l/h", "200 m3/h", "‸200 l/h"),
                new Slip("uses-stream", "diesel@vehicles", uses, "uses: [ { stream: ‸diesel@vehicles, rate: 200 t/h } ]"),
                new Slip("uses-carrier", "3 t/h", uses, "uses: [ { stream: dross@casting, rate: ‸3 t/h } ]"),
                new Slip("uses-unit", "200 t/h", "200 m3/h", "‸200 t/h"),
                new Slip("approach-twice", "emission-factor", "    - approach: emission-factor\n",
                        "    - approach: emission-factor\n    - approach: ‸emission-factor\n"),
                new Slip("direct-over-total", "163801", "direct: 163800 tCO2e", "direct: ‸163801 tCO2e"));
    }

    private static List<Slip> form() {
        return List.of(
                new Slip("key-unknown", "colour", "timeZone: Asia/Shanghai", "timeZone: Asia/Shanghai\n‸colour: red"),
                new Slip("key-missing", "timeZone", "potline: 1 ", "‸potline: 1 ", "timeZone: Asia/Shanghai\n", "\n"),
                new Slip("key-twice", "pots", "      pots: 120\n", "      pots: 120\n      ‸pots: 120\n"),
                new Slip("yaml-broken", null, "entities:\n  - {", "entities: [\n  ‸- {"),
                new Slip("format-version", "2", "potline: 1 ", "potline: ‸2 "),
                new Slip("expected-whole", "1.5", "pots: 120", "pots: ‸1.5"),
                new Slip("expected-map", "12", "name: { zh: 铝电解, en: Electrolysis }", "name: ‸12"),
                new Slip("expected-text", "null", "serialNo: HB-2206117", "serialNo:‸"),
                new Slip("expected-truth", "yes", "reporting: true", "reporting: ‸yes"),
                new Slip("expected-quantity", "300000 A", "lineCurrent: 300 kA", "lineCurrent: ‸300000 A"),
                new Slip("expected-quantity", "300", "lineCurrent: 300 kA", "lineCurrent: ‸300"),
                new Slip("expected-quantity", "300kA", "lineCurrent: 300 kA", "lineCurrent: ‸300kA"),
                new Slip("expected-quantity", "NaN kA", "lineCurrent: 300 kA", "lineCurrent: ‸NaN kA"),
                new Slip("expected-choice", "in", "crossing: enters", "crossing: ‸in"),
                new Slip("expected-list", "none", "candidates:\n", "candidates: ‸none\n", "  - { id: C-01", "  # { id",
                        "  - { id: C-02", "  # { id", "  - { id: C-03", "  # { id", "  - { id: C-04", "  # { id"),
                new Slip("id-form", "P 105", "id: P-105", "id: ‸P 105", "point: P-105", "point: P 105", "P-104, P-105, ", "P-104, "),
                new Slip("id-form-stream", "butts", "  - id: butts@electrolysis", "  - id: ‸butts", "stream: butts@electrolysis", "stream: butts",
                        "stream: butts@electrolysis", "stream: butts"),
                new Slip("id-twice", "EM-101", "managementNo: EM-102", "managementNo: ‸EM-101", "meter: EM-102", "meter: EM-101",
                        "meters: [ EM-102 ]", "meters: [ EM-101 ]"),
                new Slip("id-twice", "POT", "id: REC,", "id: ‸POT,"),
                new Slip("number-out-of-range", "0", "pots: 120", "pots: ‸0"),
                new Slip("out-of-range", "101 %", "currentEfficiency: 93 %", "currentEfficiency: ‸101 %"),
                new Slip("out-of-range", "-1 CNY", "price: 9000 CNY", "price: ‸-1 CNY"));
    }

    private static List<Slip> references() {
        return List.of(
                new Slip("reference-near", "electricity@gird", "stream: electricity@grid", "stream: ‸electricity@gird"),
                new Slip("reference-near", "P-1011", "point: P-101", "point: ‸P-1011"),
                new Slip("reference-near", "castin", "    process: casting", "    process: ‸castin"),
                new Slip("reference-near", "AC_KWH_03S", "type: AC_KWH_02S", "type: ‸AC_KWH_03S"),
                new Slip("reference-near", "E-09", "keeper: E-01", "keeper: ‸E-09"),
                new Slip("reference-near", "POTS", "    level: process", "    level: equipment\n    equipment: ‸POTS"),
                new Slip("reference-unknown", "a-stranger", "entity: smelter", "entity: ‸a-stranger"),
                new Slip("reference-unknown", "casting", "from: electricity@grid", "from: ‸casting"));
    }

    private static List<Slip> processes() {
        return List.of(
                new Slip("reporting-entity", null, "entities:\n  - {", "entities:\n  ‸- {", "reporting: true", "reporting: false"),
                new Slip("reporting-entity", null, "entities:\n", "entities:\n  ‸- { id: other, name: { zh: 他, en: Other }, reporting: true }\n"),
                new Slip("process-kind-twice", "utilities", "\n# crossing: how", """
                          - id: more-utilities
                            kind: ‸utilities
                            name: { zh: 公用, en: More }
                            entity: smelter
                            equipment: []
                            model: { diesel: 1 t/day, dieselVariation: 1 %, sitePower: 1 kW, sitePowerVariation: 1 %, solar: 0 MW }
                        # crossing: how"""),
                new Slip("process-place-twice", "electrolysis", "\n# crossing: how", secondLine("") + "\n# crossing: how"),
                new Slip("place-form", "no. 2", "\n# crossing: how", secondLine("    place: ‸no. 2\n") + "\n# crossing: how"),
                new Slip("place-not-for-kind", "2", "    kind: casting\n", "    kind: casting\n    place: ‸2\n"),
                new Slip("equipment-count", null, "      - { id: POT,", "      ‸- { id: POT,", "count: 120", "count: 121"),
                new Slip("gas-over-100", null, "      liquidSold: 60 %", "      ‸liquidSold: 60 %", "gasEthane: 3 %", "gasEthane: 5.5 %"),
                new Slip("anodes-burnt-through", null, "      pots: 120", "      ‸pots: 120", "lineCurrent: 300 kA", "lineCurrent: 400 kA"),
                new Slip("zone-unknown", "Asia/Shanghia", "timeZone: Asia/Shanghai", "timeZone: ‸Asia/Shanghia"),
                new Slip("zone-split-hours", "Australia/Lord_Howe", "timeZone: Asia/Shanghai", "timeZone: ‸Australia/Lord_Howe"));
    }

    private static List<Slip> streams() {
        return List.of(
                new Slip("stream-substance", "butts@electrolysis", "  - id: butts@electrolysis\n    substance: butts",
                        "  - id: ‸butts@electrolysis\n    substance: scrap"),
                new Slip("stream-of-process", "diesel@trucks", "  - id: diesel@vehicles", "  - id: ‸diesel@trucks",
                        "stream: diesel@vehicles", "stream: diesel@trucks", "stream: diesel@vehicles", "stream: diesel@trucks",
                        "stream: diesel@vehicles", "stream: diesel@trucks", "stream: diesel@vehicles", "stream: diesel@trucks", "[ diesel@vehicles ]", "[ diesel@trucks ]",
                        "[ diesel@vehicles ]", "[ diesel@trucks ]"),
                new Slip("stream-crossing", "leaves", "crossing: enters\n    role: emission", "crossing: ‸leaves\n    role: emission"),
                new Slip("stream-crossing", "internal", "crossing: leaves\n    role: emission", "crossing: ‸internal\n    role: emission"),
                new Slip("stream-role", "check", "crossing: enters\n    role: emission", "crossing: enters\n    role: ‸check"),
                new Slip("stream-role", "emission", "crossing: enters\n    role: check", "crossing: enters\n    role: ‸emission"),
                new Slip("stream-missing", "electricity@potrooms", "  - id: electrolysis", "  - id: ‸electrolysis", POTROOMS, "",
                        "stream: electricity@potrooms", "stream: electricity@rectifiers",
                        "stream: electricity@potrooms", "stream: electricity@rectifiers"),
                new Slip("stream-cycle", "electricity@grid <- electricity@site <- electricity@grid", "    role: auxiliary",
                        "    from: ‸electricity@site\n    role: auxiliary"),
                new Slip("stream-from-substance", "diesel@vehicles", "from: electricity@grid", "from: ‸diesel@vehicles"),
                new Slip("point-measures", "mass", "measures: energy", "measures: ‸mass"),
                new Slip("use-unknown", "gas", "use: gas.natural", "use: ‸gas"),
                new Slip("point-use", "electricity.process", "use: electricity.enterprise.I", "use: ‸electricity.process"),
                new Slip("point-use", "none", "use: electricity.enterprise.I", "use: ‸none"),
                new Slip("point-use", "none", "use: electricity.process", "use: ‸none"),
                new Slip("point-use", "none", "use: electricity.dc", "use: ‸none"),
                new Slip("point-use", "none", "use: gas.natural", "use: ‸none"),
                new Slip("point-use", "none", "use: weighing.static", "use: ‸none"),
                new Slip("point-use", "none", "use: oil.product", "use: ‸none"),
                new Slip("point-use", "electricity.dc", "measures: voltage\n    item: activity-data\n    level: process\n    use: none",
                        "measures: voltage\n    item: activity-data\n    level: process\n    use: ‸electricity.dc"),
                new Slip("point-supply", "volume-20c", "use: gas.natural", "use: gas.natural\n    transformer: ‸2000 kVA"),
                new Slip("point-supply", "volume-20c", "use: gas.natural", "use: gas.natural\n    monthlyEnergy: ‸900 MWh"),
                new Slip("point-item", "emission-factor", "    item: activity-data", "    item: ‸emission-factor"),
                new Slip("point-without-equipment", "equipment", "    level: process", "    level: ‸equipment"),
                new Slip("point-with-equipment", "process", "    level: process", "    level: process\n    equipment: ‸REC"));
    }

    private static List<Slip> meters() {
        return List.of(
                new Slip("type-measures", "YARD_COUNT", "type: AC_KWH_02S", "type: ‸YARD_COUNT"),
                new Slip("type-measures-nothing", "SAMPLER", "type: AC_KWH_02S", "type: ‸SAMPLER"),
                new Slip("part-with-point", "EM-101", LABORATORY, member("CT-1", "CT_02S", "EM-101") + "    point: ‸P-101\n" + LABORATORY),
                new Slip("part-of-part", "CT-1", LABORATORY, member("CT-1", "CT_02S", "EM-101") + member("VT-1", "VT_02", "‸CT-1") + LABORATORY),
                new Slip("part-of-itself", "VT-1", LABORATORY, member("VT-1", "VT_02", "[ EM-101, ‸VT-1 ]") + LABORATORY),
                new Slip("part-of-itself", "VT-1", LABORATORY, member("VT-1", "VT_02", "‸VT-1") + LABORATORY),
                new Slip("part-of-twice", "EM-101", LABORATORY, member("VT-1", "VT_02", "[ EM-101, EM-102, ‸EM-101 ]") + LABORATORY),
                new Slip("reference-near", "EM-1O2", LABORATORY, member("VT-1", "VT_02", "[ EM-101, ‸EM-1O2 ]") + LABORATORY),
                new Slip("expected-text", "[…]", LABORATORY, member("VT-1", "VT_02", "‸[ ]") + LABORATORY),
                new Slip("part-unfit", "TEMP", LABORATORY, member("TT-1", "‸TEMP", "[ EM-101 ]") + LABORATORY),
                new Slip("part-unfit", "TEMP", LABORATORY, member("TT-1", "‸TEMP", "EM-101") + LABORATORY),
                new Slip("part-unfit", "AC_KWH_1", LABORATORY, member("EM-9", "‸AC_KWH_1", "EM-101") + LABORATORY),
                new Slip("part-twice", "ct", LABORATORY, member("CT-1", "CT_02S", "EM-101") + member("CT-2", "‸CT_02S", "EM-101") + LABORATORY),
                new Slip("part-range-unit", "0..110 kV", LABORATORY,
                        member("CT-1", "CT_02S", "EM-101") + "    range: ‸0..110 kV\n" + LABORATORY),
                new Slip("part-of-stream", "OD-101", LABORATORY, member("TT-1", "TEMP", "‸OD-101") + LABORATORY,
                        "type: OIL_PD_05", "type: STEAM_VTX", "accuracy: flow 0.5", "accuracy: flow 2"),
                new Slip("reference-near", "EM-1O1", LABORATORY, member("CT-1", "CT_02S", "‸EM-1O1") + LABORATORY),
                new Slip("scatter-twice", null, "      uRelative: 2.5 %",
                        "      uSampling: 2 %\n      uPreparation: 1 %\n      uAnalysis: 1 %\n      uRelative: ‸2.5 %"),
                new Slip("key-missing", "uAnalysis", "    - stream: baked-anode", "    - ‸stream: baked-anode", "      uRelative: 2.5 %",
                        "      uSampling: 2 %\n      uPreparation: 1 %"),
                new Slip("type-measures", "YARD_COUNT", "type: MASS_CORI", "type: ‸YARD_COUNT"),
                new Slip("accuracy-form", "0.2S", "accuracy: active-energy 0.2S", "accuracy: ‸0.2S"),
                new Slip("range-form", "0-200 MW", "range: 0..200 MW", "range: ‸0-200 MW"),
                new Slip("range-form", "0..200", "range: 0..200 MW", "range: ‸0..200"),
                new Slip("range-form", "0..200 Mw", "range: 0..200 MW", "range: ‸0..200 Mw"),
                new Slip("range-form", "lots", "range: 0..200 MW", "range: ‸lots"),
                new Slip("range-order", "200..0 MW", "range: 0..200 MW", "range: ‸200..0 MW"),
                new Slip("range-unit", "0..200 kA", "range: 0..200 MW", "range: ‸0..200 kA"),
                new Slip("range-unit", "0..120 V", "range: 0..120 pots", "range: ‸0..120 V"),
                new Slip("accuracy-of-type", "active-energy 0.5S", "accuracy: active-energy 0.2S", "accuracy: ‸active-energy 0.5S"),
                new Slip("analysis-stream", "baked-anode@electrolysis", "      point: P-501", "      point: P-503",
                        "    - stream: baked-anode@electrolysis\n      measures: sulphur", "    - stream: ‸baked-anode@electrolysis\n      measures: ncv"),
                new Slip("analysis-measures", "ash", "      measures: sulphur", "      measures: ‸ash"));
    }

    private static List<Slip> drawings() {
        String before = "\ndata:\n";
        String drawing = "  - { id: DG-99, kind: network, date: 2025-01-01, ";
        return List.of(
                new Slip("drawing-shows", "EM-101", before, drawing + "shows: ‸EM-101 }\n" + before),
                new Slip("drawing-list", "except", before, drawing + "shows: [EM-101], except: ‸[EM-102] }\n" + before),
                new Slip("drawing-list", "also", before, drawing + "shows: [EM-101], also: ‸[EM-102] }\n" + before),
                new Slip("drawing-levels", "source-streams", before, drawing.replace("network", "source-streams")
                        + "shows: all, statesLevels: ‸true }\n" + before),
                new Slip("date-in-future", "2026-01-01", before, drawing.replace("2025", "‸2026") + "shows: all }\n" + before),
                new Slip("reference-near", "castin", before, drawing + "process: ‸castin, shows: all }\n" + before));
    }

    private static List<Slip> days() {
        return List.of(
                new Slip("day-before", "2022-12-31", "name: { zh: 计量管理职责, en: Duties in metering }, inForce: 2023-01-01",
                        "name: { zh: 计量管理职责, en: Duties in metering }, inForce: 2023-01-01, until: ‸2022-12-31"),
                new Slip("day-before", "2025-11-13", "due: 2026-01-31", "due: ‸2025-11-13"),
                new Slip("day-before", "2025-11-13", "due: 2026-01-31", "due: 2026-01-31, closed: ‸2025-11-13"),
                new Slip("day-before", "2021-06-29", "validUntil: 2025-06-29 }", "validUntil: ‸2021-06-29 }"),
                new Slip("day-before", "2025-03-19", LABORATORY, "\noverdueData: [ { instrument: SC-104, from: 2025-03-20, to: ‸2025-03-19, "
                        + "how: { zh: 上限, en: Upper limit } } ]\n" + LABORATORY),
                new Slip("date-in-future", "2026-01-02", "date: 2025-11-14", "date: ‸2026-01-02"),
                new Slip("place-one", "0", "\ncandidates:", "\ninstallationPlaces:\n  - ‸{ magneticField: 1 mT }\n\ncandidates:"),
                new Slip("place-one", "2", "\ncandidates:", "\ninstallationPlaces:\n  - ‸{ stream: electricity@grid, equipment: SUB }\n\ncandidates:"),
                new Slip("out-of-range", "-1 D", "\ncandidates:", "\ninstallationPlaces:\n  - { stream: electricity@grid, straightRun: ‸-1 D }\n\ncandidates:"),
                new Slip("entry-twice", "2024", "\nrepairs:", "  - { year: ‸2024 }\n\nrepairs:"),
                new Slip("entry-twice", "casting", "    - { process: utilities,", "    - { process: ‸casting,"),
                new Slip("reference-near", "P-5O4", "withMark: [ P-504 ]", "withMark: [ ‸P-5O4 ]"),
                new Slip("archive-certificates", "every", "certificates: all }", "certificates: ‸every }"),
                new Slip("expected-date", "2025-02-30", "asOf: 2025-12-31", "asOf: ‸2025-02-30"),
                new Slip("expected-date", "31.12.2025", "trainedUntil: 2027-05-31", "trainedUntil: ‸31.12.2025"),
                new Slip("date-absurd", "0202-06-20", "installed: 2022-06-20", "installed: ‸0202-06-20"),
                new Slip("date-in-future", "2026-01-01", "installed: 2019-05-28", "installed: ‸2026-01-01"),
                new Slip("date-in-future", "2026-08-12", "date: 2025-08-12", "date: ‸2026-08-12"),
                new Slip("date-in-future", "2026-01-01", "inForce: 2023-01-01", "inForce: ‸2026-01-01"),
                new Slip("date-in-future", "2026", "  year: 2024", "  year: ‸2026"),
                new Slip("valid-before-date", "2022-06-01", "validUntil: 2028-06-01", "validUntil: ‸2022-06-01"),
                new Slip("calibration-twice", "2023-08-22", "date: 2025-08-12", "date: ‸2023-08-22"),
                new Slip("calibration-before-installation", "2020-08-30", "date: 2021-08-30", "date: ‸2020-08-30"),
                new Slip("calibration-before-installation", "2020-03-11", "date: 2022-03-11, validUntil", "date: ‸2020-03-11, validUntil"),
                new Slip("date-in-future", "2026-03-28", "installed: 2022-03-28", "installed: ‸2026-03-28"),
                new Slip("calibration-before-installation", "2021-09-14", "date: 2023-08-22", "date: ‸2021-09-14"));
    }

    private static List<Slip> handling() {
        String gap = "  - { id: GAP-02, stream: alumina@electrolysis, series: activity, start: 2025-07-15, length: 31 h,";
        String review = "month: 2025-02, stream: baked-anode@electrolysis, before";
        return List.of(
                new Slip("date-in-future", "2026-01-01", "{ stream: butts@electrolysis, from: 2025-01, reviewer: E-02, reviewedAfter: 7 days",
                        "{ stream: butts@electrolysis, from: 2025-01, reviewer: E-02, reviewedAfter: ‸32 days"),
                new Slip("month-form", "2025-2", review, review.replace("2025-02", "‸2025-2")),
                new Slip("date-in-future", "2026-01", "    - { month: 2025-11, date", "    - { month: ‸2026-01, date"),
                new Slip("month-not-over", "2025-11-29", "{ month: 2025-11, date: 2025-12-16 }", "{ month: 2025-11, date: ‸2025-11-29 }"),
                new Slip("record-twice", "2025-04", "    - { month: 2025-05, date", "    - ‸{ month: 2025-04, date"),
                new Slip("gap-of-one", null, gap, gap.replace("{ id", "‸{ id").replace("series", "meter: BS-101, series")),
                new Slip("gap-of-one", null, gap, gap.replace("{ id", "‸{ id").replace("stream: alumina@electrolysis, ", "")),
                new Slip("gap-without-quarter", "2025-04-22", "meter: EM-103, series: activity, start: 2025",
                        "meter: EM-103, series: concentration, start: ‸2025"),
                new Slip("quarter-form", "2025-04", "\n  gaps:\n", "\n  validHours:\n    - { meter: EM-103, quarter: ‸2025-04, operating: 9 h, valid: 9 h,"
                        + " fewestMinutes: 50 min }\n  gaps:\n"),
                new Slip("valid-over-operating", "10.0", "\n  gaps:\n", "\n  validHours:\n    - { meter: EM-103, quarter: 2025-Q2, operating: 9 h,"
                        + " valid: ‸10 h, fewestMinutes: 50 min }\n  gaps:\n"),
                new Slip("period-order", "2025-01-31", "\n  gaps:\n", "\n  comparisons:\n    - { id: CP-1, meter: EM-103, from: 2025-02-01,"
                        + " to: ‸2025-01-31, measured: 9 t, calculated: 9 t }\n  gaps:\n"),
                new Slip("key-missing", "highest", "filled: { method: redundant-meter", "filled: ‸{ method: max-of-preceding, hours: 180 h"),
                new Slip("key-unknown", "one", "filled: { method: redundant-meter", "filled: { ‸one: 3, method: redundant-meter"),
                new Slip("reference-near", "BS-1O1", "meter: BS-101, date", "meter: ‸BS-1O1, date"),
                new Slip("reference-near", "baked-anode@electrolysi", review, review.replace("baked-anode@electrolysis", "‸baked-anode@electrolysi")),
                new Slip("reference-near", "E-12", "{ person: E-02", "{ person: ‸E-12"),
                new Slip("reference-near", "R-11", "{ data: R-01", "{ data: ‸R-11"),
                new Slip("id-twice", "EM-101", "{ id: RC-01", "{ id: ‸EM-101"),
                new Slip("date-in-future", "2026-04-22", "start: 2025-04-22", "start: ‸2026-04-22"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slips")
    @DisplayName("a slip is refused at its place, with its value, in both languages")
    void refusesTheSlip(Slip slip) {
        Problem problem = slip.text().onlyProblem();
        assertEquals(slip.key(), problem.key());
        Map<String, ?> values = problem.values();
        if (slip.value() != null) {
            assertEquals(slip.value(), String.valueOf(values.containsKey("value") ? values.get("value") : values.get("key")));
        }
        for (Language language : Language.values()) {
            String text = problem.text(language);
            assertFalse(text.matches("(?s).*\\{[a-z]+}.*"), text);
            assertTrue(slip.value() == null || text.contains(slip.value()), text);
        }
    }

    @Test @DisplayName("where there is nothing of a kind at all, that is said")
    void saysThatThereIsNone() {
        String nobody = PlantText.shipped().yaml().replaceAll("\n +keeper: E-0[23](?=\n)", "").replaceFirst("keeper: E-01", "keeper: ‸E-01")
                .replaceAll("    keeper: E-01\n", "").replaceAll("holders: \\[ .*? \\], ", "").replaceAll("(?s)\npeople:.*\ndocuments:", "\npeople: []\ndocuments:")
                .replaceAll("(?s)\ndataHandling:.*\ncandidates:", "\ncandidates:");
        Problem problem = new PlantText(nobody).onlyProblem();
        assertEquals("reference-none", problem.key());
        assertTrue(problem.text(Language.ZH).contains("人员（E-01）不存在"), problem.text(Language.ZH));
    }

    @Test @DisplayName("no emission source vanishes: each stream of role emission or auxiliary that is taken out is missed by its process")
    void missesEachStream() {
        List<PlantProcess> site = PlantText.shipped().read().processes();
        for (PlantProcess process : site) {
            ProcessStreams.of(process, site).forEach((id, known) -> {
                String yaml = PlantText.shipped().yaml();
                int at = yaml.indexOf("  - id: " + id + "\n");
                String without = yaml.substring(0, at) + yaml.substring(yaml.indexOf("    role: ", at)).replaceFirst("    role: .*\n", "");
                List<String> missed = problemsOf(without.replace("from: " + id + "\n", "from: electricity@site\n")).stream()
                        .filter(problem -> problem.key().equals("stream-missing"))
                        .map(problem -> String.valueOf(problem.values().get("value"))).toList();
                assertEquals(known.role() == AccountingRole.CHECK ? List.of() : List.of(id), missed);
            });
        }
    }

    private static List<Problem> problemsOf(String yaml) {
        try {
            new PlantText(yaml).read();
            return List.of();
        } catch (BadInput e) {
            return e.problems();
        }
    }

    @Test @DisplayName("a section with a slip in its name is one error, not one for everything that refers into it")
    void doesNotCountWhatFollows() {
        List<Problem> problems = PlantText.shipped().with("\npoints:", "\npionts:").problems();
        assertEquals(List.of("key-unknown pionts"),
                problems.stream().map(problem -> problem.key() + " " + problem.values().get("key")).toList());
    }

    @Test @DisplayName("every text about a plant is provoked by one of these slips")
    void leavesNoTextOut() {
        var provoked = slips().map(Slip::key).collect(Collectors.toCollection(TreeSet::new));
        var texts = new TreeSet<>(Texts.of("plant").keys(Language.EN));
        // said by the test above, by MeterCatalogueTest and by ReferencePlantTest
        texts.removeIf(key -> key.startsWith("kind-") || key.equals("reference-none") || key.equals("type-twice") || key.equals("confidence-form")
                || key.equals("gases-over-100") || key.equals("coal-impossible") || key.equals("type-error-unit"));
        texts.removeAll(provoked);
        assertEquals(new TreeSet<String>(), texts);
    }

    @Test @DisplayName("several slips are told in one go, in the order of the file")
    void tellsSeveralAtOnce() {
        PlantText text = PlantText.shipped().with("lineCurrent: 300 kA", "lineCurrent: 300 A").with("crossing: enters", "crossing: in")
                .with("stream: electricity@site", "stream: electricity@sight").with("status: qualified", "status: good")
                .with("date: 2025-08-12", "date: 2026-08-12").with("reporting: true", "reporting: maybe");
        List<Problem> problems = text.problems();
        assertEquals(List.of("expected-truth", "expected-quantity", "expected-choice", "reference-near", "expected-choice", "date-in-future"),
                problems.stream().map(Problem::key).toList());
        assertEquals("reference-near", problems.get(3).key());
        assertEquals("electricity@site", problems.get(3).values().get("nearest"));
        assertTrue(new BadInput(problems).getMessage().lines().allMatch(line -> line.matches("potline-only.yaml:[0-9]+:[0-9]+: .+")));
    }
}
