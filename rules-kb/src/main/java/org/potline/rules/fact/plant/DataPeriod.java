package org.potline.rules.fact.plant;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.potline.rules.fact.Span;
import org.potline.twin.plant.DataHandling;
import org.potline.twin.plant.Plant;

/**
 * The days of whose data a check asks: those of the period checked; of a shorter period than a year those of the year that ends with it,
 * since most of this is done once a month or less. What was done counts when its day, or the last day of its month or quarter, is among them.
 * What ought to have been done is asked of months and quarters that were over by the plant file's own day, from the month on in which the
 * file says that its data begin, or of which it has anything earlier.
 */
final class DataPeriod {
    private final LocalDate first;
    private final LocalDate last;
    private final LocalDate over;
    private final YearMonth begins;

    DataPeriod(Plant plant, Span span) {
        LocalDate yearAgo = span.last().minusYears(1).plusDays(1);
        first = span.first().isBefore(yearAgo) ? span.first() : yearAgo;
        last = span.last();
        over = last.isAfter(plant.asOf()) ? plant.asOf() : last;
        YearMonth all = YearMonth.from(first);
        begins = begins(plant.organisation().handling()).filter(month -> month.isAfter(all)).orElse(all);
    }

    /** The month the file says, or an earlier one that it has something of all the same. */
    private static Optional<YearMonth> begins(DataHandling handling) {
        return handling.begins().flatMap(said -> Stream.of(Stream.of(said), handling.reviews().stream().map(DataHandling.Review::month),
                handling.uploads().stream().map(DataHandling.Upload::month), handling.reportLines().stream().map(DataHandling.ReportLine::month),
                handling.production().stream().map(DataHandling.Production::month), handling.factors().stream().map(DataHandling.FactorUse::month),
                handling.validHours().stream().map(DataHandling.ValidHours::quarter),
                handling.registerChecks().stream().map(each -> YearMonth.from(each.date())))
                .flatMap(Function.identity()).min(YearMonth::compareTo));
    }

    LocalDate first() {
        return first;
    }

    LocalDate last() {
        return last;
    }

    boolean counts(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    boolean counts(YearMonth month) {
        return counts(month.atEndOfMonth());
    }

    /** Whether it lies in the year that ends with the last day, however long the period checked is. */
    boolean inLastYear(LocalDate day) {
        return day.isAfter(last.minusYears(1)) && !day.isAfter(last);
    }

    double daysSince(LocalDate day) {
        return ChronoUnit.DAYS.between(day, last);
    }

    /** Whether the file tells of the whole year that ends with the last day, so that what is done once a year is owed. */
    boolean tellsWholeYear() {
        return !begins.atDay(1).isAfter(last.minusYears(1).plusDays(1));
    }

    /** The months that something is owed of. */
    List<YearMonth> months() {
        return Stream.iterate(begins, month -> !month.atEndOfMonth().isAfter(over), month -> month.plusMonths(1)).filter(this::counts).toList();
    }

    /** The first months of the quarters that something is owed of: all of whose months are. */
    List<YearMonth> quarters() {
        return months().stream().filter(month -> month.equals(DataHandling.quarterOf(month.atDay(1)))
                && !month.plusMonths(2).atEndOfMonth().isAfter(over)).toList();
    }

    /** The last days of the calendar years that something is owed of: those whose December is. */
    List<LocalDate> yearEnds() {
        return months().stream().filter(month -> month.getMonthValue() == 12).map(YearMonth::atEndOfMonth).toList();
    }
}
