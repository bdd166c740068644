package org.potline.twin.plant;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.potline.twin.plant.DataHandling.AcquisitionChange;
import org.potline.twin.plant.DataHandling.Comparison;
import org.potline.twin.plant.DataHandling.FactorUse;
import org.potline.twin.plant.DataHandling.GasVolume;
import org.potline.twin.plant.DataHandling.HotSpot;
import org.potline.twin.plant.DataHandling.Production;
import org.potline.twin.plant.DataHandling.RecordKeeping;
import org.potline.twin.plant.DataHandling.RegisterCheck;
import org.potline.twin.plant.DataHandling.ReportLine;
import org.potline.twin.plant.DataHandling.Review;
import org.potline.twin.plant.DataHandling.Reviewer;
import org.potline.twin.plant.DataHandling.Upload;
import org.potline.twin.plant.DataHandling.ValidHours;
import org.potline.twin.yaml.YamlMap;

/** Reads the section {@code dataHandling} of a plant file; a plant need not have it, nor any of its lists. */
final class DataHandlingSection {
    private static final double LONGEST_INTERVAL_MIN = 527_040;
    private static final double COLDEST_CELSIUS = -50;
    private static final double HOTTEST_CELSIUS = 100;
    private static final double HIGHEST_KPA = 1000;
    private static final double LARGEST_M3 = 1e12;
    /** An interruption every minute of a year. */
    private static final int MOST_LOGGED = 527_040;

    private final HandlingEntries entries;
    private final GapSection gaps;
    private final MonthlySection monthly;

    DataHandlingSection(Reading reading) {
        entries = new HandlingEntries(reading);
        gaps = new GapSection(entries);
        monthly = new MonthlySection(entries);
    }

    DataHandling handling(YamlMap root) {
        return root.optional("dataHandling", value -> section(value.asMap())).orElse(DataHandling.NONE);
    }

    private DataHandling section(YamlMap map) {
        Optional<YearMonth> begins = map.has("begins") ? Optional.of(entries.month(map, "begins")) : Optional.empty();
        List<Reviewer> reviewers = map.listOrNone("reviewers", this::reviewer);
        List<RecordKeeping> records = map.listOrNone("records", this::record);
        var plans = gaps.plans(map);
        List<RegisterCheck> registerChecks = map.listOrNone("registerChecks", this::registerCheck);
        List<AcquisitionChange> changes = map.listOrNone("acquisitionChanges", this::change);
        List<ValidHours> validHours = gaps.validHours(map);
        var gapsRead = gaps.gaps(map, validHours);
        List<Comparison> comparisons = map.listOrNone("comparisons", this::comparison);
        List<Review> reviews = map.listOrNone("reviews", this::review);
        List<Upload> uploads = map.listOrNone("uploads", this::upload);
        List<ReportLine> lines = map.listOrNone("reportLines", this::reportLine);
        List<Production> production = map.listOrNone("production", this::production);
        List<GasVolume> gasVolumes = map.listOrNone("gasVolumes", this::gasVolume);
        List<FactorUse> factors = map.listOrNone("factors", this::factor);
        List<HotSpot> hotSpots = map.listOrNone("hotSpots", this::hotSpot);
        var rows = monthly.rows(map);
        List<Review> allReviews = Stream.concat(reviews.stream(), rows.stream().flatMap(row -> row.reviews().stream())).toList();
        List<ReportLine> allLines = Stream.concat(lines.stream(), rows.stream().flatMap(row -> row.lines().stream())).toList();
        return map.make(() -> new DataHandling(begins, reviewers, records, plans, registerChecks, changes, validHours, gapsRead, comparisons,
                allReviews, uploads, allLines, production, gasVolumes, factors, hotSpots), DataHandling.NONE);
    }

    private Reviewer reviewer(YamlMap map) {
        String person = entries.refer(Ids.Kind.PERSON, map, "person");
        LocalDate since = entries.pastDate(map, "since");
        Optional<LocalDate> until = entries.dateOrNone(map, "until");
        return map.make(() -> new Reviewer(person, since, until));
    }

    private RecordKeeping record(YamlMap map) {
        String data = entries.refer(Ids.Kind.DATA, map, "data");
        entries.once("records", data, map);
        String period = map.textOrNone("period");
        boolean digital = map.truth("digital");
        boolean checksum = map.truth("checksum");
        boolean gapLog = map.truth("gapLog");
        OptionalInt interruptions = entries.wholeOrNone(map, "interruptions", 0, MOST_LOGGED);
        OptionalInt settingChanges = entries.wholeOrNone(map, "settingChanges", 0, MOST_LOGGED);
        Optional<LocalDate> lastBackup = entries.pastDateOrNone(map, "lastBackup");
        return map.make(() -> new RecordKeeping(data, period, digital, checksum, gapLog, interruptions, settingChanges, lastBackup));
    }

    private RegisterCheck registerCheck(YamlMap map) {
        String id = entries.id(map);
        String meter = entries.refer(Ids.Kind.METER, map, "meter");
        LocalDate date = entries.pastDate(map, "date");
        double collected = entries.number(map, "collected");
        double indicated = entries.number(map, "indicated");
        double resolution = entries.number(map, "resolution", 0);
        return map.make(() -> new RegisterCheck(id, meter, date, collected, indicated, resolution));
    }

    private AcquisitionChange change(YamlMap map) {
        String id = entries.id(map);
        String meter = entries.refer(Ids.Kind.METER, map, "meter");
        LocalDate date = entries.pastDate(map, "date");
        double beforeMin = entries.amount(map, "before", "min", 0, LONGEST_INTERVAL_MIN);
        double afterMin = entries.amount(map, "after", "min", 0, LONGEST_INTERVAL_MIN);
        String reason = map.textOrNone("reason");
        String approvedBy = entries.referOrNone(Ids.Kind.PERSON, map, "approvedBy");
        return map.make(() -> new AcquisitionChange(id, meter, date, beforeMin, afterMin, reason, approvedBy));
    }

    private Comparison comparison(YamlMap map) {
        int before = entries.problems();
        String id = entries.id(map);
        String meter = entries.refer(Ids.Kind.METER, map, "meter");
        LocalDate from = entries.pastDate(map, "from");
        LocalDate to = entries.pastDate(map, "to");
        if (entries.clean(before) && to.isBefore(from)) {
            map.refuseAt("to", PlantReader.BUNDLE, "period-order", Map.of("value", to, "from", from));
        }
        double measuredT = entries.tonnes(map, "measured");
        double calculatedT = entries.amount(map, "calculated", "t", 1e-3, LARGEST_M3);
        return map.make(() -> new Comparison(id, meter, from, to, measuredT, calculatedT));
    }

    private Review review(YamlMap map) {
        String id = entries.id(map);
        YearMonth month = entries.month(map);
        String stream = entries.refer(Ids.Kind.STREAM, map, "stream");
        double before = entries.number(map, "before");
        double after = entries.number(map, "after");
        String reason = map.textOrNone("reason");
        String reviewer = entries.refer(Ids.Kind.PERSON, map, "reviewer");
        LocalDate date = entries.dayAfter(month, map);
        return map.make(() -> new Review(id, month, stream, before, after, reason, reviewer, date));
    }

    private Upload upload(YamlMap map) {
        YearMonth month = entries.month(map);
        entries.once("uploads", month.toString(), map);
        LocalDate date = entries.dayAfter(month, map);
        return map.make(() -> new Upload(month, date));
    }

    private ReportLine reportLine(YamlMap map) {
        String id = entries.id(map);
        YearMonth month = entries.month(map);
        String stream = entries.refer(Ids.Kind.STREAM, map, "stream");
        double value = entries.number(map, "value");
        String reporter = entries.referOrNone(Ids.Kind.PERSON, map, "reporter");
        LocalDate date = entries.dayAfter(month, map);
        List<String> meters = map.optional("meters", list -> entries.references(Ids.Kind.METER, list)).orElse(List.of());
        String vouchers = map.textOrNone("vouchers");
        String record = entries.referOrNone(Ids.Kind.DATA, map, "records");
        return map.make(() -> new ReportLine(id, month, stream, value, reporter, date, meters, vouchers, record));
    }

    private Production production(YamlMap map) {
        YearMonth month = entries.month(map);
        entries.once("production", month.toString(), map);
        double tappedT = entries.tonnes(map, "tapped");
        OptionalDouble startT = entries.amountOrNone(map, "padAtStart", "t", 0, LARGEST_M3);
        OptionalDouble endT = entries.amountOrNone(map, "padAtEnd", "t", 0, LARGEST_M3);
        double reportedT = entries.tonnes(map, "reported");
        return map.make(() -> new Production(month, tappedT, startT, endT, reportedT));
    }

    private GasVolume gasVolume(YamlMap map) {
        String meter = entries.refer(Ids.Kind.METER, map, "meter");
        LocalDate date = entries.pastDate(map, "date");
        entries.once("gasVolumes", meter + " " + date, map);
        OptionalDouble celsius = entries.amountOrNone(map, "temperature", "degC", COLDEST_CELSIUS, HOTTEST_CELSIUS);
        OptionalDouble kpa = entries.amountOrNone(map, "pressure", "kPa", 0, HIGHEST_KPA);
        double volumeM3 = entries.amount(map, "volume", "m3", 0, LARGEST_M3);
        double normalM3 = entries.amount(map, "normal", "Nm3", 0, LARGEST_M3);
        return map.make(() -> new GasVolume(meter, date, celsius, kpa, volumeM3, normalM3));
    }

    private FactorUse factor(YamlMap map) {
        YearMonth month = entries.month(map);
        String stream = entries.refer(Ids.Kind.STREAM, map, "stream");
        Measurand property = map.choice("property", Measurand.class);
        boolean conforming = map.truth("conforming");
        double value = entries.number(map, "value", 0);
        double defaultValue = entries.number(map, "default", 0);
        var factor = new FactorUse(month, stream, property, conforming, value, defaultValue);
        entries.once("factors", factor.id(), map);
        return map.make(() -> factor);
    }

    private HotSpot hotSpot(YamlMap map) {
        String process = entries.refer(Ids.Kind.PROCESS, map, "process");
        LocalDate date = entries.pastDate(map, "date");
        entries.once("hotSpots", process + " " + date, map);
        List<String> streams = map.value("streams").map(list -> entries.references(Ids.Kind.STREAM, list)).orElse(List.of());
        return map.make(() -> new HotSpot(process, date, streams));
    }
}
