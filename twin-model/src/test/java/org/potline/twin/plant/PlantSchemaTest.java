package org.potline.twin.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Problem;
import org.potline.twin.yaml.Content;
import org.potline.twin.yaml.StrictYaml;

/**
 * Holds plant.schema.json equal to the reader: of the shipped plant, and of it with every key taken away, a key added to every map,
 * and every value exchanged in turn, both accept or both refuse. Only {@link #READER_ONLY} is beyond a schema.
 */
class PlantSchemaTest {
    /** Laws that hold between values, or within a number that is written with its unit. */
    private static final Set<String> READER_ONLY = Set.of("id-twice", "reference-none", "reference-near", "reference-unknown",
            "process-kind-twice", "equipment-count", "gas-over-100", "anodes-burnt-through", "date-absurd", "date-in-future",
            "out-of-range", "accuracy-of-type", "valid-before-date", "calibration-twice", "calibration-before-installation",
            "range-order", "range-unit", "stream-substance", "stream-of-process", "stream-role", "stream-crossing", "stream-missing", "stream-cycle", "stream-from-substance", "point-measures", "point-use", "point-supply",
            "point-item", "point-without-equipment", "point-with-equipment", "type-measures", "type-measures-nothing",
            "analysis-stream", "analysis-measures", "part-of-part", "part-unfit", "part-twice", "part-range-unit", "part-of-stream", "zone-unknown", "zone-split-hours",
            "month-not-over", "valid-over-operating", "gap-without-quarter", "period-order", "record-twice", "day-before",
            "entry-twice", "nameplate-unit", "nameplate-none", "nameplate-range", "uses-stream", "uses-carrier", "uses-unit", "approach-twice",
            "direct-over-total");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    /** Quantities, of which there are many, all of one form, are tried with the first of the strangers and with other units. */
    private static final int FEW = 7;
    private static final List<JsonNode> STRANGERS = List.of(TextNode.valueOf("nonsense"), TextNode.valueOf(""), IntNode.valueOf(7),
            BooleanNode.TRUE, NullNode.instance, JSON.objectNode(), JSON.arrayNode(), TextNode.valueOf("12 furlong"),
            TextNode.valueOf("2025-02-30"), TextNode.valueOf("-1"), IntNode.valueOf(-1), JSON.numberNode(0.5),
            IntNode.valueOf(1_000_000), BooleanNode.FALSE, JSON.arrayNode().add("nonsense"));

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(StrictYaml.text(Content.folder("twin-model", "plants").resolve("plant.schema.json"), "plant.schema.json"));
    private final List<String> differences = new ArrayList<>();
    private int judged;

    private boolean schemaAccepts(JsonNode plant) {
        return schema.validate(plant, OutputFormat.BOOLEAN,
                (context, config) -> context.executionConfig(each -> each.formatAssertionsEnabled(true)));
    }

    /** Whether the reader finds the form right; JSON is YAML, so that it can be read as it is. */
    private static List<String> refusals(JsonNode plant) {
        try {
            PlantReader.parse(plant.toString(), "plant.json", PlantText.TYPES);
            return List.of();
        } catch (BadInput e) {
            return e.problems().stream().filter(problem -> !READER_ONLY.contains(problem.key())).map(Problem::key).toList();
        }
    }

    private void judge(String what, JsonNode plant) {
        judged++;
        List<String> refusals = refusals(plant);
        if (schemaAccepts(plant) != refusals.isEmpty()) {
            differences.add(what + ": the schema " + (refusals.isEmpty() ? "refuses" : "accepts") + ", the reader says " + refusals);
        }
    }

    @ParameterizedTest(name = "{0}: {1} pots")
    @DisplayName("a shipped plant is right by both, without any exception")
    @CsvSource({"potline-only, 120", "reference-500ka, 300"})
    void bothAcceptTheShippedPlant(String id, int pots) {
        String yaml = StrictYaml.text(Content.folder("twin-model", "plants").resolve(id + ".yaml"), id);
        JsonNode plant = PlantJson.of(yaml);
        assertTrue(schemaAccepts(plant));
        PlantProcess line = PlantReader.parse(plant.toString(), "plant.json", PlantText.TYPES).process(ProcessKind.ELECTROLYSIS).orElseThrow();
        assertEquals(pots, line.equipment().get(0).count());
    }

    @Test @DisplayName("of every change of one place of the plant both think alike")
    void bothJudgeEveryChangeAlike() {
        var seen = new HashSet<String>();
        sections().forEach(plant -> {
            judge("unchanged", plant);
            places(plant).forEach((place, pointer) -> {
                if (seen.add(place)) {
                    judgeChanges(plant, pointer, place);
                }
            });
        });
        assertEquals(List.of(), differences);
        assertTrue(judged > 2500, "only " + judged + " changes were judged");
    }

    private void judgeChanges(JsonNode plant, String pointer, String place) {
        JsonNode value = plant.at(pointer);
        if (value instanceof ObjectNode) {
            changed(plant, pointer, map -> ((ObjectNode) map).put("stranger", 1), place + " with a stranger");
        }
        if (!pointer.matches(".*/[0-9]+")) {
            removed(plant, pointer, place);
        }
        List<String> otherUnits = otherUnits(value);
        STRANGERS.stream().limit(otherUnits.isEmpty() ? STRANGERS.size() : FEW)
                .forEach(stranger -> exchanged(plant, pointer, stranger, place));
        otherUnits.forEach(text -> exchanged(plant, pointer, TextNode.valueOf(text), place));
    }

    @Test @DisplayName("of several legal entities exactly one reports, for both")
    void bothCountTheReportingEntities() {
        for (boolean first : List.of(true, false)) {
            for (boolean second : List.of(true, false)) {
                ObjectNode plant = emptied(withEveryKey());
                ((ObjectNode) plant.at("/entities/0")).put("reporting", first);
                ObjectNode other = ((ObjectNode) plant.at("/entities/0")).deepCopy();
                ((ArrayNode) plant.get("entities")).add(other.put("id", "other").put("reporting", second));
                judge("reporting " + first + " " + second, plant);
                assertEquals(first != second, schemaAccepts(plant));
            }
        }
        assertEquals(List.of(), differences);
    }

    @Test @DisplayName("every name of an enumeration is known to both, and no other")
    void namesAreTheSame() {
        JsonNode plant = withEveryKey();
        names().forEach((pointer, names) -> names.forEach(name -> exchanged(plant, pointer, TextNode.valueOf(name), pointer)));
        assertEquals(List.of(), differences);
    }

    /** Where each enumeration stands in the file, with all its names. */
    private static Map<String, List<String>> names() {
        var names = new LinkedHashMap<String, List<String>>();
        names.put("/processes/0/kind", PlantJson.names(ProcessKind.values()));
        names.put("/processes/0/equipment/0/kind", PlantJson.names(EquipmentKind.values()));
        names.put("/streams/0/substance", PlantJson.names(Substance.values()));
        names.put("/streams/0/crossing", PlantJson.names(Crossing.values()));
        names.put("/streams/0/role", PlantJson.names(AccountingRole.values()));
        names.put("/points/0/measures", PlantJson.names(Measurand.values()));
        names.put("/points/0/item", PlantJson.names(Item.values()));
        names.put("/points/0/level", PlantJson.names(Level.values()));
        names.put("/points/0/use", List.copyOf(PointUse.all()));
        names.put("/meters/0/status", PlantJson.names(MeterStatus.values()));
        names.put("/meters/0/calibrations/0/result", PlantJson.names(CalibrationResult.values()));
        names.put("/laboratory/instruments/0/status", PlantJson.names(MeterStatus.values()));
        names.put("/laboratory/instruments/0/kind", PlantJson.names(LaboratoryInstrumentKind.values()));
        names.put("/laboratory/analyses/0/measures", PlantJson.names(Measurand.values()));
        names.put("/documents/0/kind", PlantJson.names(DocumentKind.values()));
        names.put("/dataHandling/fillPlans/0/series", PlantJson.names(SeriesKind.values()));
        names.put("/dataHandling/fillPlans/0/methods/0", PlantJson.names(FillMethod.values()));
        names.put("/dataHandling/gaps/0/available/0", PlantJson.names(FillMethod.values()));
        names.put("/dataHandling/gaps/3/filled/method", PlantJson.names(FillMethod.values()));
        names.put("/dataHandling/factors/0/property", PlantJson.names(Measurand.values()));
        names.put("/people/0/works/0", PlantJson.names(QualifiedWork.values()));
        names.put("/people/0/qualifications/0/for", PlantJson.names(QualifiedWork.values()));
        names.put("/posts/0/inCharge/0", PlantJson.names(MeteringPost.Charge.values()));
        names.put("/archives/0/holds/0", PlantJson.names(Archives.Document.values()));
        names.put("/data/0/keeps/0", PlantJson.names(ReadingKind.values()));
        names.put("/selfInspections/0/covers/0", PlantJson.names(SelfInspection.Part.values()));
        names.put("/selfInspections/0/reviews/0", PlantJson.names(SelfInspection.Review.values()));
        names.put("/boundary/systems/0/system", PlantJson.names(MeteringBoundary.SystemClass.values()));
        names.put("/qualityPlan/entries/0/states/0", PlantJson.names(ControlPlan.Field.values()));
        names.put("/reports/0/parts/0", PlantJson.names(AnnualReport.Part.values()));
        names.put("/drawings/0/kind", PlantJson.names(DrawingKind.values()));
        return names;
    }

    /** Data handling with every key there is, each way of filling a gap among them. */
    private static final String HANDLING = """
            begins: 2025-01
            reviewers: [ { person: E-01, since: 2023-01-01, until: 2025-06-30 } ]
            records: [ { data: R-01, period: 15 min, digital: true, checksum: true, gapLog: true, interruptions: 1,
                settingChanges: 1, lastBackup: 2025-12-28 } ]
            fillPlans: [ { series: activity, methods: [ stock-balance ] } ]
            registerChecks: [ { id: RC-1, meter: EM-101, date: 2025-01-08, collected: 1.2, indicated: 1.2, resolution: 0.1 } ]
            acquisitionChanges: [ { id: AC-1, meter: EM-101, date: 2025-06-10, before: 60 min, after: 15 min, reason: why, approvedBy: E-01 } ]
            validHours: [ { meter: EM-101, quarter: 2025-Q1, operating: 2160 h, valid: 2000 h, fewestMinutes: 45 min } ]
            gaps:
              - { id: G-1, meter: EM-101, series: activity, start: 2025-02-01, length: 6 h, available: [ redundant-meter ],
                  filled: { method: max-of-preceding, value: 1, hours: 180 h, highest: 1 } }
              - { id: G-2, stream: electricity@grid, series: activity, start: 2025-02-01, length: 6 h,
                  filled: { method: mean-of-two, value: 1, one: 1, other: 1 } }
              - { id: G-3, meter: EM-101, series: anode, start: 2025-02-01, length: 6 h,
                  filled: { method: mean-plus-deviation, value: 1, mean: 1, deviation: 0 } }
              - { id: G-4, meter: EM-101, series: anode, start: 2025-02-01, length: 6 h, filled: { method: default-value, value: 1 } }
            comparisons: [ { id: CP-1, meter: EM-101, from: 2025-01-01, to: 2025-03-31, measured: 10 t, calculated: 10 t } ]
            reviews: [ { id: RV-1, month: 2025-01, stream: electricity@grid, before: 1, after: 2, reason: why, reviewer: E-01, date: 2025-02-08 } ]
            uploads: [ { month: 2025-01, date: 2025-02-08 } ]
            reportLines: [ { id: RL-1, month: 2025-01, stream: electricity@grid, value: 2, reporter: E-01, date: 2025-02-08,
                meters: [ EM-101 ], vouchers: bills, records: R-01 } ]
            monthly: [ { stream: electricity@grid, from: 2025-01, values: [ 1, 2 ], reviewer: E-01, reviewedAfter: 7 days, reporter: E-01,
                reportedAfter: 12 days, meters: [ EM-101 ], vouchers: bills, records: R-01 } ]
            production: [ { month: 2025-01, tapped: 10 t, padAtStart: 1 t, padAtEnd: 1 t, reported: 10 t } ]
            gasVolumes: [ { meter: EM-101, date: 2025-12-31, temperature: 20 degC, pressure: 101.325 kPa, volume: 2 m3, normal: 2 Nm3 } ]
            factors: [ { month: 2025-01, stream: electricity@grid, property: ncv, conforming: true, value: 1, default: 1 } ]
            hotSpots: [ { process: casting, date: 2025-03-20, streams: [ electricity@grid ] } ]
            """;

    /** The plant with the keys that the first of their kind leave out, and of most lists the first element only. */
    private static JsonNode withEveryKey() {
        JsonNode plant = PlantJson.of(PlantText.shipped().yaml());
        List.of("/streams", "/points", "/meters", "/meters/0/calibrations", "/laboratory/instruments", "/laboratory/analyses",
                "/people", "/documents", "/drawings", "/data", "/candidates").forEach(list -> PlantJson.shorten((ArrayNode) plant.at(list), 1));
        ((ObjectNode) plant).set("dataHandling", PlantJson.of(HANDLING));
        manage(plant);
        ((ObjectNode) plant.at("/streams/0")).put("from", "electricity@grid");
        ((ObjectNode) plant.at("/points/0")).put("level", "equipment").put("equipment", "SUB").put("use", "electricity.process");
        ObjectNode member = ((ArrayNode) plant.at("/meters")).addObject();
        member.put("managementNo", "CT-101").put("type", "CT_02S").put("partOf", "EM-101").put("status", "qualified").put("installed", "2022-06-20");
        ObjectNode shared = member.deepCopy();
        shared.putArray("partOf").add("EM-101");
        ((ArrayNode) plant.at("/meters")).add(shared.put("managementNo", "VT-101").put("type", "VT_02"));
        ArrayNode drawings = (ArrayNode) plant.at("/drawings");
        drawings.removeAll();
        ObjectNode whole = drawings.addObject().put("id", "DG-1").put("kind", "network").put("process", "electrolysis").put("date", "2025-01-01")
                .put("shows", "all").put("statesLevels", true);
        whole.putArray("except").add("EM-101");
        whole.putArray("also").add("EM-100");
        drawings.addObject().put("id", "DG-2").put("kind", "source-streams").put("date", "2025-01-01").putArray("shows").add("electricity@grid");
        ObjectNode staged = plant.at("/laboratory/analyses/0").deepCopy();
        staged.remove("uRelative");
        ((ArrayNode) plant.at("/laboratory/analyses")).add(staged.put("uSampling", "1 %").put("uPreparation", "0.5 %").put("uAnalysis", "0.4 %").put("replicates", 2));
        return plant;
    }

    /** Every key of the sections about management, and of their lists the first element. */
    private static void manage(JsonNode plant) {
        ((ObjectNode) plant.at("/meters/0")).put("labelUntil", "2026-01-31");
        ((ObjectNode) plant.at("/documents/0")).put("until", "2030-01-01").put("supersedes", "G-00");
        List.of("/posts", "/standards", "/standards/0/calibrations").forEach(list -> PlantJson.shorten((ArrayNode) plant.at(list), 1));
        ((ObjectNode) plant.at("/posts/0")).putArray("inCharge").add("site");
        PlantJson.shorten((ArrayNode) plant.at("/archives"), 1);
        ((ArrayNode) plant.get("archives")).addObject().putArray("certificates").add("2024-01-01");
        PlantJson.shorten((ArrayNode) plant.at("/qualityPlan/entries/0/points"), 1);
        ((ObjectNode) plant.at("/selfInspections/0/findings/0")).put("closed", "2025-12-01");
        ArrayNode systems = (ArrayNode) plant.at("/boundary/systems");
        systems.remove(2);
        systems.remove(1);
        ObjectNode overdue = ((ObjectNode) plant).putArray("overdueData").addObject();
        ArrayNode places = ((ObjectNode) plant).putArray("installationPlaces");
        ObjectNode stream = places.addObject().put("stream", "electricity@grid").put("magneticField", "40 mT").put("straightRun", "6 D")
                .put("shutdown", false);
        stream.putObject("reason").put("zh", "短管").put("en", "short pipe");
        places.addObject().put("equipment", "SUB");
        overdue.put("instrument", "SC-104").put("from", "2025-03-20").put("to", "2025-04-27").putObject("how").put("zh", "上限").put("en", "Upper limit");
    }

    /** That plant taken apart, so that each is soon judged: one with each process, one with each other section. */
    private static List<JsonNode> sections() {
        JsonNode whole = withEveryKey();
        var sections = new ArrayList<JsonNode>();
        for (JsonNode process : whole.at("/processes")) {
            sections.add(emptied(whole).set("processes", JSON.arrayNode().add(process)));
        }
        List.of("streams", "points", "meters", "laboratory", "people", "documents", "drawings", "data", "candidates", "posts", "standards", "archives",
                "selfInspections", "boundary", "qualityPlan", "reports", "testReports", "overdueData", "repairs",
                "dataHandling", "installationPlaces").forEach(kept -> sections.add(emptied(whole).set(kept, whole.get(kept))));
        return sections;
    }

    /** Its sections empty, but for the entities; what they refer to is then not there, which is beyond a schema anyway. */
    private static ObjectNode emptied(JsonNode whole) {
        ObjectNode plant = whole.deepCopy();
        plant.properties().stream().filter(entry -> entry.getValue() instanceof ArrayNode && !entry.getKey().equals("entities"))
                .map(Map.Entry::getKey).toList().forEach(list -> plant.set(list, JSON.arrayNode()));
        plant.remove(List.of("boundary", "qualityPlan", "testReports", "dataHandling"));
        ((ObjectNode) plant.get("laboratory")).set("instruments", JSON.arrayNode());
        ((ObjectNode) plant.get("laboratory")).set("analyses", JSON.arrayNode());
        return plant;
    }

    /** One pointer a place: of the elements of a list those that have a key first. */
    private static Map<String, String> places(JsonNode plant) {
        var places = new TreeMap<String, String>();
        walk(plant, "", "", places);
        places.remove("");
        return places;
    }

    private static void walk(JsonNode node, String pointer, String place, Map<String, String> places) {
        places.putIfAbsent(place, pointer);
        if (node instanceof ObjectNode map) {
            map.properties().forEach(entry -> walk(entry.getValue(), pointer + "/" + entry.getKey(),
                    place + "/" + entry.getKey(), places));
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                String kind = list.get(i).has("model") ? list.get(i).path("kind").asText() : "";
                walk(list.get(i), pointer + "/" + i, place + "/*" + kind, places);
            }
        }
    }

    private static List<String> otherUnits(JsonNode value) {
        String text = value.asText();
        int gap = text.indexOf(' ');
        if (!value.isTextual() || gap < 0 || !Character.isDigit(text.charAt(0))) {
            return List.of();
        }
        String unit = text.substring(gap + 1);
        return List.of(text.substring(0, gap), text.substring(0, gap) + unit, text.substring(0, gap) + "  " + unit, unit, "1,5 " + unit,
                "1e1 " + unit, ".5 " + unit, "NaN " + unit, text + "h", text.toUpperCase(Locale.ROOT) + "x");
    }

    private void exchanged(JsonNode plant, String pointer, JsonNode value, String place) {
        changed(plant, parent(pointer), parent -> PlantJson.set(parent, last(pointer), value.deepCopy()), place + " = " + value);
    }

    private void removed(JsonNode plant, String pointer, String place) {
        changed(plant, parent(pointer), parent -> ((ObjectNode) parent).remove(last(pointer)), place + " removed");
    }

    private void changed(JsonNode plant, String pointer, Consumer<JsonNode> change, String what) {
        JsonNode copy = plant.deepCopy();
        change.accept(copy.at(pointer));
        judge(what, copy);
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
