package org.potline.twin.reconcile.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.potline.twin.metering.Readings;
import org.potline.twin.plant.MeterType;
import org.potline.twin.plant.Plant;

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
     */
    public static SiteReconciliation of(Plant plant, Iterable<MeterType> types, Readings readings, int year, Period.By by, List<Period> periods) {
        return of(plant, types, ReadingSource.of(readings), year, by, periods);
    }

    static SiteReconciliation of(Plant plant, Iterable<MeterType> types, ReadingSource source, int year, Period.By by, List<Period> periods) {
        var problems = new SiteProblems(plant, source);
        List<ReconciledPeriod> reconciled = periods.stream().map(problems::reconcile).toList();
        return new SiteReconciliation(plant, year, by, reconciled, new MeterAdvice(plant, types, problems).of(reconciled),
                problems.checks(reconciled));
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

    /** The periods that fail the global test. */
    public List<ReconciledPeriod> failing() {
        return periods.stream().filter(period -> !period.test().passes()).toList();
    }
}
