package org.potline.twin.reconcile.site;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.potline.twin.metering.Readings;
import org.potline.twin.plant.MeterType;
import org.potline.twin.plant.Plant;
import org.potline.twin.reconcile.Reconciliation;

/**
 * The reconciliation of a site over a year, or a part of it, period by period.
 *
 * @param plant   the plant
 * @param year    the year
 * @param by      how long its periods are
 * @param periods the periods, in order
 * @param unknown what nothing tells, and what would
 * @param meters  how often each meter is checked
 */
public record SiteReconciliation(Plant plant, int year, Period.By by, List<ReconciledPeriod> periods, List<UnknownQuantity> unknown,
        List<MeterCheck> meters) {
    public SiteReconciliation {
        periods = List.copyOf(periods);
        unknown = List.copyOf(unknown);
        meters = List.copyOf(meters);
    }

    /**
     * Reconciles the readings of periods.
     *
     * @param types   the catalogue
     * @param periods periods of one year
     * @param each    is given each period and its workings, before these are let go
     */
    public static SiteReconciliation of(Plant plant, Collection<MeterType> types, Readings readings, int year, Period.By by, List<Period> periods,
            BiConsumer<ReconciledPeriod, Reconciliation> each) {
        var problems = new SiteProblems(plant, ReadingSource.of(readings));
        List<ReconciledPeriod> reconciled = periods.stream().map(period -> problems.reconcile(period, each)).toList();
        return new SiteReconciliation(plant, year, by, reconciled, new MeterAdvice(plant, types, problems).of(reconciled),
                problems.checks(reconciled));
    }

    /** The same, of which nothing else is wanted. */
    public static SiteReconciliation of(Plant plant, Collection<MeterType> types, Readings readings, int year, Period.By by, List<Period> periods) {
        return of(plant, types, readings, year, by, periods, (done, workings) -> {
        });
    }

    /** The unmeasured quantities that the balances tell, by id, in some period. */
    public Map<String, SiteQuantity> observable() {
        var observable = new LinkedHashMap<String, SiteQuantity>();
        periods.forEach(period -> period.structure().unmeasured().forEach((id, quantity) -> {
            if (period.values().containsKey(id)) {
                observable.put(id, quantity);
            }
        }));
        return observable;
    }

    /** Where one more meter would make something known: the best place for each group of quantities that are told together. */
    public List<UnknownQuantity.Meter> suggestions() {
        return unknown.stream().flatMap(quantity -> quantity.meters().stream().findFirst().stream()).distinct().toList();
    }

    /** The periods that fail the global test. */
    public List<ReconciledPeriod> failing() {
        return periods.stream().filter(period -> !period.test().passes()).toList();
    }
}
