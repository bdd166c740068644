package org.potline.rules.fact.plant;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.potline.rules.fact.FactorUse;
import org.potline.rules.fact.LaboratoryNeed;
import org.potline.rules.fact.Span;
import org.potline.rules.fact.Suits;
import org.potline.twin.plant.DataHandling;
import org.potline.twin.plant.LaboratoryInstrument;
import org.potline.twin.plant.MeterStatus;
import org.potline.twin.plant.Plant;

/**
 * Makes facts of the factors of each month, those among them that the own laboratory determined while an instrument which the analysis cannot do
 * without had no valid calibration. An analysis made by such an instrument does not conform, whatever the plant says of it; one day without is
 * enough, since a month has one value (MISS-4). Where several instruments of a kind are in use, one valid on the day will do.
 */
final class OverdueAnalyses {
    private final Plant plant;
    private final DataPeriod period;
    /** By metering point, of each need the kinds of instruments that will do. */
    private final Map<String, List<Set<String>>> needs = new LinkedHashMap<>();

    /** @param following what follows from the plant's facts: needs of the analyses and what suits them */
    OverdueAnalyses(Plant plant, DataPeriod period, List<Object> following) {
        this.plant = plant;
        this.period = period;
        var kinds = new LinkedHashMap<String, Set<String>>();
        for (Object fact : following) {
            if (fact instanceof LaboratoryNeed need) {
                var suiting = kinds.computeIfAbsent(need.id(), id -> new HashSet<>());
                needs.computeIfAbsent(need.point(), point -> new ArrayList<>()).add(suiting);
            } else if (fact instanceof Suits suits) {
                kinds.computeIfAbsent(suits.need(), id -> new HashSet<>()).add(suits.kind());
            }
        }
    }

    List<Object> all() {
        var facts = new ArrayList<Object>();
        var overdue = overdue();
        plant.organisation().handling().factors().stream().filter(each -> period.counts(each.month())).forEach(each -> {
            String instrument = Optional.ofNullable(overdue.remove(each.id())).map(FactorUse::instrument).orElse("");
            facts.add(new FactorUse(each.id(), each.stream(), true, each.conforming(), instrument, each.value(), each.defaultValue()));
        });
        facts.addAll(overdue.values());
        return facts;
    }

    /** The factors of streams that count which were determined so, by id, as if the plant stated none of them. */
    private Map<String, FactorUse> overdue() {
        Set<String> counted = CountedStreams.of(plant);
        var without = new HashMap<Set<String>, Map<YearMonth, String>>();
        var found = new LinkedHashMap<String, FactorUse>();
        plant.laboratory().analyses().stream().filter(each -> each.byOwnLaboratory() && counted.contains(each.stream())).forEach(analysis ->
                needs.getOrDefault(analysis.point(), List.of()).forEach(kinds -> without.computeIfAbsent(kinds, this::without)
                        .forEach((month, instrument) -> {
                            String id = new DataHandling.FactorUse(month, analysis.stream(), analysis.measures(), false, 0, 0).id();
                            found.putIfAbsent(id, new FactorUse(id, analysis.stream(), false, false, instrument, 0, 0));
                        })));
        return found;
    }

    /** The months on a day of which none of some kinds of instruments was valid, with the first instrument of these kinds. */
    private Map<YearMonth, String> without(Set<String> kinds) {
        List<LaboratoryInstrument> suiting = plant.laboratory().instruments().stream()
                .filter(each -> kinds.contains(each.kind()) && each.status() != MeterStatus.STOPPED).toList();
        Set<LocalDate> open = null;
        for (LaboratoryInstrument each : suiting) {
            Set<LocalDate> days = new HashSet<>();
            new Span(period.first(), period.last()).uncovered(each.installed(), each.calibrations().stream()
                    .map(done -> MeterFacts.certificate(each.no(), done)).toList()).forEach(span ->
                            span.first().datesUntil(span.last().plusDays(1)).forEach(days::add));
            if (open != null) {
                days.retainAll(open);
            }
            open = days;
            if (open.isEmpty()) {
                break;
            }
        }
        var months = new TreeMap<YearMonth, String>();
        List<YearMonth> owed = period.months();
        if (open != null) {
            open.stream().map(YearMonth::from).filter(owed::contains).forEach(month -> months.put(month, suiting.get(0).no()));
        }
        return months;
    }
}
