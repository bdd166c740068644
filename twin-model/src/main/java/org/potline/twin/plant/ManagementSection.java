package org.potline.twin.plant;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.YamlMap;
import org.potline.twin.yaml.YamlValue;

/** Reads the sections of a plant file about how the metering is managed; each may be missing. */
final class ManagementSection {
    private static final int EARLIEST_YEAR = 1990;
    private static final int LATEST_YEAR = 2200;
    private static final String ALL = "all";
    private static final List<Ids.Kind> INSTRUMENTS = List.of(Ids.Kind.METER, Ids.Kind.INSTRUMENT, Ids.Kind.STANDARD);

    private final Reading reading;
    private final MeterSection meters;

    ManagementSection(Reading reading, MeterSection meters) {
        this.reading = reading;
        this.meters = meters;
    }

    Management management(YamlMap root) {
        List<MeteringPost> posts = root.listOrNone("posts", this::post);
        Archives archives = new Archives(root.listOrNone("archives", this::archive));
        List<ReferenceStandard> standards = root.listOrNone("standards", this::standard);
        List<SelfInspection> inspections = root.listOrNone("selfInspections", this::inspection);
        MeteringBoundary boundary = section(root, "boundary", this::boundary, MeteringBoundary.NONE);
        ControlPlan plan = section(root, "qualityPlan", new ControlPlanSection(reading)::plan, ControlPlan.NONE);
        var years = new HashMap<Integer, Where>();
        List<AnnualReport> reports = root.listOrNone("reports", map -> report(map, years));
        TestReports testReports = section(root, "testReports", this::testReports, TestReports.NONE);
        List<OverdueTreatment> overdue = root.listOrNone("overdueData", this::overdue);
        List<Repair> repairs = root.listOrNone("repairs", this::repair);
        return new Management(posts, archives, standards, inspections, boundary, plan, reports, testReports, overdue, repairs);
    }

    private static <T> T section(YamlMap root, String key, Function<YamlMap, T> read, T none) {
        return root.optional(key, value -> Optional.ofNullable(read.apply(value.asMap()))).flatMap(found -> found).orElse(none);
    }

    private MeteringPost post(YamlMap map) {
        String id = reading.ids.define(Ids.Kind.POST, map, "id");
        var name = map.localText("name");
        List<String> holders = reading.refersOrNone(map, "holders", List.of(Ids.Kind.PERSON));
        String duties = document(map, "duties");
        List<MeteringPost.Charge> inCharge = Reading.choicesOrNone(map, "inCharge", MeteringPost.Charge.class);
        return map.make(() -> new MeteringPost(id, name, holders, duties, inCharge));
    }

    /** An archive may be of an instrument that is no longer in the list: it is kept when the instrument goes. */
    private Archives.Entry archive(YamlMap map) {
        List<String> instruments = map.optional("instruments", YamlValue::asTexts).orElse(List.of());
        List<Archives.Document> holds = Reading.choicesOrNone(map, "holds", Archives.Document.class);
        boolean all = map.has("certificates") && map.value("certificates").filter(value -> !value.isList()).isPresent();
        List<LocalDate> certificates = map.optional("certificates", this::certificates).orElse(List.of());
        return map.make(() -> new Archives.Entry(instruments, holds, all, certificates));
    }

    /** {@code all}, or the days of the calibrations. */
    private List<LocalDate> certificates(YamlValue value) {
        if (value.isList()) {
            return value.asList().stream().map(reading::date).toList();
        }
        String text = value.asText();
        if (!text.isEmpty() && !text.equals(ALL)) {
            value.refuse(PlantReader.BUNDLE, "archive-certificates", Map.of("value", text));
        }
        return List.of();
    }

    private Repair repair(YamlMap map) {
        String instrument = map.value("instrument").map(value -> reading.ids.refer(INSTRUMENTS, value)).orElse("");
        LocalDate date = reading.pastDate(map, "date");
        var what = map.localText("what");
        return map.make(() -> new Repair(instrument, date, what));
    }

    private ReferenceStandard standard(YamlMap map) {
        String id = reading.ids.define(Ids.Kind.STANDARD, map, "id");
        var name = map.localText("name");
        String chart = document(map, "chart");
        String keeper = map.optional("keeper", value -> reading.ids.refer(Ids.Kind.PERSON, value)).orElse("");
        LocalDate installed = reading.pastDate(map, "installed");
        List<Calibration> calibrations = meters.calibrations(map);
        return map.make(() -> new ReferenceStandard(id, name, chart, keeper, installed, calibrations));
    }

    private SelfInspection inspection(YamlMap map) {
        String id = reading.ids.define(Ids.Kind.INSPECTION, map, "id");
        var name = map.localText("name");
        LocalDate date = reading.pastDate(map, "date");
        List<SelfInspection.Part> covers = Reading.choicesOrNone(map, "covers", SelfInspection.Part.class);
        List<SelfInspection.Review> reviews = Reading.choicesOrNone(map, "reviews", SelfInspection.Review.class);
        List<SelfInspection.Shortcoming> findings = map.listOrNone("findings", each -> shortcoming(each, date));
        return map.make(() -> new SelfInspection(id, name, date, covers, reviews, findings));
    }

    private SelfInspection.Shortcoming shortcoming(YamlMap map, LocalDate inspected) {
        String id = reading.ids.define(Ids.Kind.SHORTCOMING, map, "id");
        var name = map.localText("name");
        LocalDate due = reading.date(map, "due");
        reading.refuseBefore(map, "due", due, "date", inspected);
        Optional<LocalDate> closed = reading.pastDateOrNone(map, "closed");
        closed.ifPresent(day -> reading.refuseBefore(map, "closed", day, "date", inspected));
        return map.make(() -> new SelfInspection.Shortcoming(id, name, due, closed));
    }

    private MeteringBoundary boundary(YamlMap map) {
        var processes = new HashMap<String, Where>();
        List<MeteringBoundary.Entry> systems = map.listOrNone("systems", each -> system(each, processes));
        return map.make(() -> new MeteringBoundary(systems));
    }

    /** A process of the plant, or another system with an id and a name of its own. */
    private MeteringBoundary.Entry system(YamlMap map, Map<String, Where> processes) {
        boolean process = map.has("process");
        String id = process ? reading.ids.refer(Ids.Kind.PROCESS, map, "process") : reading.ids.define(Ids.Kind.SYSTEM, map, "id");
        LocalText name = process ? LocalText.same(id) : map.localText("name");
        if (process && !id.isEmpty()) {
            refuseTwice(map, "process", id, processes);
        }
        MeteringBoundary.SystemClass system = map.choice("system", MeteringBoundary.SystemClass.class);
        boolean inside = map.truth("inside");
        LocalText reason = Reading.localTextOrNone(map, "reason");
        return map.make(() -> new MeteringBoundary.Entry(id, name, system, inside, reason));
    }

    private AnnualReport report(YamlMap map, Map<Integer, Where> years) {
        int year = reading.whole(map, "year", EARLIEST_YEAR, LATEST_YEAR);
        refuseTwice(map, "year", year, years);
        Optional<LocalDate> submitted = reading.pastDateOrNone(map, "submitted");
        List<AnnualReport.Part> parts = Reading.choicesOrNone(map, "parts", AnnualReport.Part.class);
        Optional<LocalDate> surrendered = reading.pastDateOrNone(map, "surrendered");
        return map.make(() -> new AnnualReport(year, submitted, parts, surrendered));
    }

    private TestReports testReports(YamlMap map) {
        List<String> withMark = reading.refersOrNone(map, "withMark", List.of(Ids.Kind.POINT));
        return map.make(() -> new TestReports(withMark));
    }

    private OverdueTreatment overdue(YamlMap map) {
        String instrument = map.value("instrument").map(value -> reading.ids.refer(INSTRUMENTS, value)).orElse("");
        LocalDate from = reading.date(map, "from");
        LocalDate to = reading.date(map, "to");
        reading.refuseBefore(map, "to", to, "from", from);
        var how = map.localText("how");
        return map.make(() -> new OverdueTreatment(instrument, from, to, how));
    }

    private String document(YamlMap map, String key) {
        return map.optional(key, value -> reading.ids.refer(Ids.Kind.DOCUMENT, value)).orElse("");
    }

    private static <K> void refuseTwice(YamlMap map, String key, K value, Map<K, Where> seen) {
        Where first = seen.putIfAbsent(value, map.where());
        if (first != null) {
            map.refuseAt(key, PlantReader.BUNDLE, "entry-twice", Map.of("key", key, "value", value, "first", first));
        }
    }
}
