package org.potline.rules.fact.plant;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.potline.rules.fact.Month;
import org.potline.rules.fact.Omission;
import org.potline.rules.fact.Production;
import org.potline.rules.fact.ReportLine;
import org.potline.rules.fact.Review;
import org.potline.rules.fact.Upload;
import org.potline.twin.plant.DataHandling;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.Substance;

/** Makes facts of what is done with the data of each month: reviewed, reported, uploaded, and of what ought to have been. */
final class MonthFacts {
    private static final String REVIEW = "review";
    private static final String REPORT_LINE = "report-line";

    /** What reviews have to have in common to be judged as one. */
    private record ReviewAlike(YearMonth month, String reviewer, LocalDate day, boolean changed, String reason) {
    }

    /** What lines of reports have to have in common to be judged as one. */
    private record LineAlike(YearMonth month, String reporter, LocalDate day, boolean traced, LocalDate confirmed) {
    }

    /** A value of a stream in a month. */
    private record Value(YearMonth month, String stream, double value) {
    }

    private final Plant plant;
    private final DataHandling handling;
    private final DataPeriod period;
    private final List<Object> facts = new ArrayList<>();

    MonthFacts(Plant plant, DataPeriod period) {
        this.plant = plant;
        this.handling = plant.organisation().handling();
        this.period = period;
    }

    List<Object> all() {
        List<DataHandling.Review> reviews = handling.reviews().stream().filter(each -> period.counts(each.month())).toList();
        List<DataHandling.ReportLine> lines = handling.reportLines().stream().filter(each -> period.counts(each.month())).toList();
        period.months().forEach(month -> facts.add(new Month(month.toString(), period.daysSince(month.atEndOfMonth()))));
        addReviews(reviews);
        addLines(lines);
        var reviewed = new LinkedHashMap<YearMonth, Set<String>>();
        reviews.forEach(each -> reviewed.computeIfAbsent(each.month(), month -> new HashSet<>()).add(each.stream()));
        var reported = new LinkedHashMap<YearMonth, Set<String>>();
        lines.forEach(each -> reported.computeIfAbsent(each.month(), month -> new HashSet<>()).add(each.stream()));
        addOmissions(REVIEW, reviewed);
        addOmissions(REPORT_LINE, reported);
        handling.uploads().stream().filter(each -> period.counts(each.month())).forEach(each -> facts.add(new Upload(each.month().toString(),
                ChronoUnit.DAYS.between(each.month().atEndOfMonth(), each.date()))));
        addProduction();
        return facts;
    }

    private void addReviews(List<DataHandling.Review> reviews) {
        grouped(reviews, each -> new ReviewAlike(each.month(), each.reviewer(), each.date(), each.before() != each.after(), each.reason()))
                .forEach((alike, of) -> facts.add(new Review(of.get(0).id(), alike.month().toString(), of.get(0).stream(), alike.changed(),
                        alike.reason(), alike.reviewer(), alike.day(), of.size())));
    }

    private void addLines(List<DataHandling.ReportLine> lines) {
        Map<Value, LocalDate> confirmed = handling.reviews().stream().collect(Collectors.toMap(
                each -> new Value(each.month(), each.stream(), each.after()), DataHandling.Review::date, (one, other) -> one.isBefore(other) ? one : other));
        grouped(lines, each -> new LineAlike(each.month(), each.reporter(), each.date(), each.traced(),
                confirmed.getOrDefault(new Value(each.month(), each.stream(), each.value()), ManagementFacts.NEVER)))
                .forEach((alike, of) -> facts.add(new ReportLine(of.get(0).id(), alike.month().toString(), of.get(0).stream(), alike.reporter(),
                        alike.day(), alike.traced(), alike.confirmed(), of.size())));
    }

    private static <T, K> Map<K, List<T>> grouped(List<T> all, Function<T, K> alike) {
        return all.stream().collect(Collectors.groupingBy(alike, LinkedHashMap::new, Collectors.toList()));
    }

    /** What a month that has some lacks of the streams that count, and of those that another month of the period has. */
    private void addOmissions(String what, Map<YearMonth, Set<String>> done) {
        var owed = new LinkedHashSet<>(CountedStreams.of(plant));
        plant.streams().stream().map(stream -> stream.id()).filter(id -> done.values().stream().anyMatch(streams -> streams.contains(id)))
                .forEach(owed::add);
        period.months().stream().filter(done::containsKey).forEach(month -> owed.stream().filter(stream -> !done.get(month).contains(stream))
                .forEach(stream -> facts.add(new Omission(stream + "/" + month, month.toString(), what, stream))));
    }

    private void addProduction() {
        var stated = new HashSet<YearMonth>();
        handling.production().stream().filter(each -> period.counts(each.month())).forEach(each -> {
            stated.add(each.month());
            facts.add(new Production(each.month().toString(), true, each.padStartT().isPresent() && each.padEndT().isPresent(), each.tappedT(),
                    orNone(each.padStartT()), orNone(each.padEndT()), each.reportedT()));
        });
        if (plant.streams().stream().anyMatch(stream -> stream.substance() == Substance.LIQUID_ALUMINIUM)) {
            period.months().stream().filter(month -> !stated.contains(month))
                    .forEach(month -> facts.add(new Production(month.toString(), false, false, 0, 0, 0, 0)));
        }
    }

    private static double orNone(OptionalDouble amount) {
        return amount.orElse(0);
    }
}
