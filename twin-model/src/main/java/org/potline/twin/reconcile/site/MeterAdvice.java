package org.potline.twin.reconcile.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.potline.twin.plant.Crossing;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeterType;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantProcess;
import org.potline.twin.plant.ProcessStreams;
import org.potline.twin.plant.SourceStream;
import org.potline.twin.plant.Substance;
import org.potline.twin.reconcile.Observability;
import org.potline.twin.uncertainty.Estimate;

/**
 * Which quantities nothing tells, and which one meter would. Asked of the equations, and of streams that stand in none: there only a meter of
 * their own helps. What leaves into the air is left out, for its carbon is known by what goes in.
 */
final class MeterAdvice {
    private final Plant plant;
    private final List<MeterType> types;
    private final SiteProblems problems;

    MeterAdvice(Plant plant, Collection<MeterType> types, SiteProblems problems) {
        this.plant = plant;
        this.types = List.copyOf(types);
        this.problems = problems;
    }

    List<UnknownQuantity> of(List<ReconciledPeriod> periods) {
        Map<String, List<String>> when = new LinkedHashMap<>();
        Map<String, List<SiteQuantity>> together = new LinkedHashMap<>();
        Map<String, SiteQuantity> quantities = new LinkedHashMap<>();
        for (ReconciledPeriod period : periods) {
            for (List<String> group : groups(period)) {
                List<SiteQuantity> unknown = group.stream().map(period.structure().unmeasured()::get).toList();
                unknown.forEach(quantity -> {
                    quantities.put(quantity.id(), quantity);
                    together.put(quantity.id(), unknown);
                });
            }
        }
        periods.forEach(period -> period.unobservable().forEach(id -> when.computeIfAbsent(id, any -> new ArrayList<>()).add(period.period().name())));
        alone(periods, quantities, when);
        return quantities.values().stream().map(quantity -> new UnknownQuantity(quantity, when.get(quantity.id()),
                meters(together.getOrDefault(quantity.id(), List.of(quantity))))).toList();
    }

    private static List<List<String>> groups(ReconciledPeriod period) {
        Map<String, Estimate> any = new LinkedHashMap<>();
        period.structure().readings().keySet().forEach(id -> any.put(id, Estimate.exact(0)));
        return Observability.of(ReconciledPeriod.problem(period.structure(), any)).unknownTogether();
    }

    /** Streams of the reporting entity that stand in no equation and have no reading of any amount. */
    private void alone(List<ReconciledPeriod> periods, Map<String, SiteQuantity> quantities, Map<String, List<String>> when) {
        for (SourceStream stream : plant.streams()) {
            List<SiteQuantity> amounts = isOwn(stream) && stream.crossing() != Crossing.EMITTED ? amounts(stream) : List.of();
            List<String> unread = periods.stream().filter(period -> amounts.stream().noneMatch(amount -> isKnown(amount, period)))
                    .map(period -> period.period().name()).toList();
            if (!amounts.isEmpty() && !unread.isEmpty()) {
                quantities.put(amounts.get(0).id(), amounts.get(0));
                when.put(amounts.get(0).id(), unread);
            }
        }
    }

    /** Whether it is read, or the equations say whether it is known. */
    private boolean isKnown(SiteQuantity amount, ReconciledPeriod period) {
        return period.structure().unmeasured().containsKey(amount.id()) || problems.isRead(amount, period.period().hours());
    }

    private boolean isOwn(SourceStream stream) {
        String entity = plant.process(stream.process()).entity();
        return plant.entities().stream().anyMatch(each -> each.id().equals(entity) && each.reporting());
    }

    /** What passes of a stream, first as it is booked; empty of one that is a stock alone. */
    private List<SiteQuantity> amounts(SourceStream stream) {
        PlantProcess process = plant.process(stream.process());
        ProcessStreams.Known known = ProcessStreams.of(process, plant.processes()).get(stream.id());
        return Stream.of(Measurand.MASS, Measurand.ENERGY, Measurand.VOLUME_20C, Measurand.VOLUME_0C).filter(known.measures()::contains)
                .<SiteQuantity>map(measures -> new SiteQuantity.Amount(stream.id(), measures)).toList();
    }

    /** A place on a stream of the plant file before one that it does not list. */
    private List<UnknownQuantity.Meter> meters(List<SiteQuantity> together) {
        return together.stream().filter(quantity -> quantity.measures().isPresent())
                .sorted(Comparator.comparing(quantity -> quantity.stream().isEmpty()))
                .map(quantity -> new UnknownQuantity.Meter(quantity, type(quantity), together)).toList();
    }

    /**
     * The type most of the plant's meters of that measurand are of, those at streams of the same substance counting before all others; without
     * any the cheapest of the catalogue.
     */
    private Optional<String> type(SiteQuantity quantity) {
        Measurand measures = quantity.measures().orElseThrow();
        Optional<Substance> substance = quantity.stream().flatMap(id -> plant.streams().stream().filter(each -> each.id().equals(id)).findFirst())
                .map(SourceStream::substance);
        return mostUsed(measures, substance).or(() -> mostUsed(measures, Optional.empty()))
                .or(() -> types.stream().filter(type -> type.measures().contains(measures))
                        .min(Comparator.comparingDouble(MeterType::priceCny)).map(MeterType::id));
    }

    private Optional<String> mostUsed(Measurand measures, Optional<Substance> substance) {
        Map<String, Long> counts = plant.meters().stream().filter(meter -> !meter.isMember()).filter(meter -> {
            var point = plant.point(meter.point());
            return point.measures() == measures && substance.map(plant.stream(point.stream()).substance()::equals).orElse(true);
        }).map(Meter::type).collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
