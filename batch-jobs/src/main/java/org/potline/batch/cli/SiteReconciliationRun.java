package org.potline.batch.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.potline.twin.metering.Readings;
import org.potline.twin.plant.MeterCatalogue;
import org.potline.twin.plant.MeterType;
import org.potline.twin.plant.Plant;
import org.potline.twin.reconcile.site.Period;
import org.potline.twin.reconcile.site.SiteReconciliation;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;
import org.potline.twin.time.YearHours;

/**
 * The reconciliation of a plant's year: its truth, what its meters make of it, and what the balances say of that.
 *
 * @param by       how long its periods are
 * @param faultPct size of fault whose chance of being seen is told [%]
 */
record SiteReconciliationRun(Plant plant, int year, long seed, Period.By by, double faultPct) {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    /**
     * Reconciles and shows.
     *
     * @param from first day; null for that of the year
     * @param to   last day; null for that of the year
     * @return the exit code: no where a period fails the global test
     */
    int run(Screen screen, LocalDate from, LocalDate to, boolean json) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw BadInput.of(Where.file("--year"), "batch", "year-out-of-range", Map.of("year", year));
        }
        LocalDate first = from == null ? LocalDate.of(year, 1, 1) : from;
        LocalDate last = to == null ? LocalDate.of(year, 12, 31) : to;
        refuseOutside("--from", first);
        refuseOutside("--to", last);
        List<Period> periods = first.isAfter(last) ? List.of() : Period.of(new YearHours(year, plant.timeZone()), by, first, last);
        if (periods.isEmpty()) {
            throw BadInput.of(Where.file("--to"), "batch", "reconcile-no-period", Map.of("from", first, "to", last));
        }
        Map<String, MeterType> types = MeterCatalogue.load();
        var documents = new ArrayList<Map<String, Object>>();
        SiteReconciliation done = SiteReconciliation.of(plant, types.values(), Readings.ofYear(plant, types, year, seed), year, by, periods,
                (period, workings) -> {
                    if (json) {
                        documents.add(SiteReconciliationJson.period(period, workings, faultPct, plant, screen.language()));
                    }
                });
        screen.print(json ? SiteReconciliationJson.of(done, seed, faultPct, documents, screen.language())
                : new SiteReconciliationText(screen, done, types, faultPct).toString());
        return done.failing().isEmpty() ? ExitCode.DONE : ExitCode.NO;
    }

    private void refuseOutside(String option, LocalDate day) {
        if (day.getYear() != year) {
            throw BadInput.of(Where.file(option), "batch", "reconcile-other-year", Map.of("value", day, "year", year));
        }
    }
}
