package org.potline.twin.plant;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.potline.twin.plant.DataHandling.ReportLine;
import org.potline.twin.plant.DataHandling.Review;
import org.potline.twin.yaml.YamlMap;

/**
 * Reads the list {@code monthly} of a plant file: the months of one stream in a row, each confirmed as it was read and reported as it was
 * confirmed, by the same people and so many days after its end. Each month becomes a review and a report line of its own, called STREAM/MONTH.
 */
final class MonthlySection {
    /** A month that is confirmed or reported later than a year after its end is not of a row. */
    private static final int LONGEST_DAYS = 366;

    /** A month of a row and its value. */
    private record Monthly(YearMonth month, double value) {
    }

    /**
     * One row of the list.
     *
     * @param reviews its months as reviews; none where the row does not say when they were confirmed
     * @param lines   its months as lines of reports; none where the row does not say when they were reported
     */
    record Row(List<Review> reviews, List<ReportLine> lines) {
    }

    private final HandlingEntries entries;

    MonthlySection(HandlingEntries entries) {
        this.entries = entries;
    }

    List<Row> rows(YamlMap section) {
        return section.listOrNone("monthly", this::row);
    }

    private Row row(YamlMap map) {
        String stream = entries.refer(Ids.Kind.STREAM, map, "stream");
        YearMonth from = entries.month(map, "from");
        List<Double> values = entries.numbers(map, "values");
        List<Monthly> months = IntStream.range(0, values.size()).mapToObj(i -> new Monthly(from.plusMonths(i), values.get(i))).toList();
        String reviewer = entries.referOrNone(Ids.Kind.PERSON, map, "reviewer");
        String reporter = entries.referOrNone(Ids.Kind.PERSON, map, "reporter");
        List<String> meters = map.optional("meters", list -> entries.references(Ids.Kind.METER, list)).orElse(List.of());
        String vouchers = map.textOrNone("vouchers");
        String record = entries.referOrNone(Ids.Kind.DATA, map, "records");
        List<Review> reviews = dated(map, "reviewedAfter", months, (each, day) -> new Review(id(stream, each), each.month(), stream,
                each.value(), each.value(), "", reviewer, day));
        List<ReportLine> lines = dated(map, "reportedAfter", months, (each, day) -> new ReportLine(id(stream, each), each.month(), stream,
                each.value(), reporter, day, meters, vouchers, record));
        return map.make(() -> new Row(reviews, lines));
    }

    private static String id(String stream, Monthly each) {
        return stream + "/" + each.month();
    }

    /** What was done with each month, so many days after its end; nothing where the row does not say after how many. */
    private <T> List<T> dated(YamlMap map, String key, List<Monthly> months, BiFunction<Monthly, LocalDate, T> made) {
        OptionalDouble days = entries.amountOrNone(map, key, "days", 0, LONGEST_DAYS);
        if (days.isEmpty()) {
            return List.of();
        }
        months.stream().map(each -> done(each, days.getAsDouble())).filter(day -> day.isAfter(entries.asOf())).findFirst().ifPresent(day ->
                map.refuseAt(key, PlantReader.BUNDLE, "date-in-future", Map.of("key", key, "value", day, "asOf", entries.asOf())));
        return months.stream().map(each -> made.apply(each, done(each, days.getAsDouble()))).toList();
    }

    private static LocalDate done(Monthly each, double days) {
        return each.month().atEndOfMonth().plusDays((long) days);
    }
}
