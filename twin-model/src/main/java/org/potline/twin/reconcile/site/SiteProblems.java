package org.potline.twin.reconcile.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.potline.twin.plant.Plant;
import org.potline.twin.reconcile.Reconciliation;
import org.potline.twin.time.HourRange;
import org.potline.twin.uncertainty.Estimate;

/** The problems of a site's periods. Periods with the same readings share one structure. */
final class SiteProblems {
    private final Plant plant;
    private final SitePoints points;
    private final List<SiteBalance> balances;
    private final ReadingSource source;
    private final List<SiteReading> all = new ArrayList<>();
    private final Map<Set<SiteReading>, SiteStructure> structures = new HashMap<>();

    SiteProblems(Plant plant, ReadingSource source) {
        this.plant = plant;
        this.source = source;
        points = new SitePoints(plant);
        balances = SiteBalances.of(plant);
        points.quantities().forEach(quantity -> points.meters(quantity).forEach(meter -> all.add(new SiteReading(meter, quantity))));
    }

    /** The equations of what is read in a period. */
    SiteStructure structure(HourRange period) {
        Set<SiteReading> there = all.stream().filter(reading -> source.has(reading, period)).collect(Collectors.toSet());
        return structures.computeIfAbsent(there, some -> SiteStructure.of(plant, points, balances, some::contains));
    }

    /** What is read in a period, by the id of the reading: of what stands in an equation. */
    Map<String, Estimate> read(SiteStructure structure, HourRange period) {
        var read = new LinkedHashMap<String, Estimate>();
        structure.readings().forEach((id, reading) -> read.put(id, source.estimate(reading, period)));
        return read;
    }

    /** What is read in a period, reconciled. */
    ReconciledPeriod reconcile(Period period) {
        return reconcile(period, (done, workings) -> {
        });
    }

    /** @param each is given the period and its workings, before these are let go */
    ReconciledPeriod reconcile(Period period, BiConsumer<ReconciledPeriod, Reconciliation> each) {
        SiteStructure structure = structure(period.hours());
        Map<String, Estimate> read = read(structure, period.hours());
        Reconciliation workings = Reconciliation.of(ReconciledPeriod.problem(structure, read));
        ReconciledPeriod done = ReconciledPeriod.of(period, structure, read, workings);
        each.accept(done, workings);
        return done;
    }

    /** How often the balances check each meter, in the plant's order of points. */
    List<MeterCheck> checks(List<ReconciledPeriod> periods) {
        return all.stream().filter(reading -> !(reading.whole() instanceof SiteQuantity.Level level)
                || level.moment() == SiteQuantity.Moment.CLOSING).map(reading -> new MeterCheck(reading.meter(), reading.quantity(),
                (int) periods.stream().filter(period -> source.has(reading, period.period().hours())).count(),
                (int) periods.stream().filter(period -> period.checks(reading)).count())).toList();
    }

    /** Whether a meter shows all of a quantity in a period, or each of its parts is shown. */
    boolean isRead(SiteQuantity quantity, HourRange period) {
        Set<SiteQuantity> parts = points.parts(quantity);
        return hasReading(quantity, period) || !parts.isEmpty() && parts.stream().allMatch(part -> hasReading(part, period));
    }

    private boolean hasReading(SiteQuantity quantity, HourRange period) {
        return points.meters(quantity).stream().anyMatch(meter -> source.has(new SiteReading(meter, quantity), period));
    }
}
