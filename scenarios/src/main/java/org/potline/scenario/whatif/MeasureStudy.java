package org.potline.scenario.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.potline.rules.uncertainty.InventoryUncertainty;
import org.potline.rules.uncertainty.OutputUncertainty;
import org.potline.twin.text.LocalText;
import org.potline.twin.uncertainty.ErrorCause;
import org.potline.twin.uncertainty.ErrorShare;
import org.potline.twin.uncertainty.Estimate;

/**
 * Whether what a measure saves can be proven by two reports, one of the year before and one of the year with it.
 * <pre>
 *   true:      T = E(y+1) − E_m(y+1)
 *   reported:  R = r(y) − r_m(y+1) − (f(y) − f(y+1))
 *   u²(R) = Σ_k (s_k(y) − s_k(y+1))²
 * </pre>
 * E what truly leaves, r what is reported, f what meters without error would report; index m with the measure, else without; s_k what one standard
 * uncertainty of cause k makes of a report. The last term of R takes out what weather and production change. Averaged over n years on either side, a
 * cause that is drawn anew every m years counts min(1, m/n) of its square: readings, samples and a laboratory's bias every year, a calibration
 * and its drift every interval of its meter, a default or a stated uncertainty never.
 *
 * @see "JCGM 100:2008, 5.2.2 and F.1.2.3 (common causes)"
 */
final class MeasureStudy {
    private static final int MOST_YEARS = 50;
    private static final int MONTHS = 12;
    private static final String METER = "meter";

    private final Site after;
    private final int year;
    private final Map<String, Integer> intervals;

    /**
     * A study.
     *
     * @param before the plant as it is
     * @param after  the plant with the measure, and whatever else the scenario changes
     * @param year   the year before
     */
    MeasureStudy(Site before, Site after, int year) {
        this.after = next(after, year + 1);
        this.year = year;
        this.intervals = intervals(before, after);
    }

    private static Site next(Site site, int year) {
        return new Site(PlannedCalibrations.in(site.plant(), year), site.method(), site.campaign());
    }

    /** What every measure of a baseline is put beside, of one seed. */
    static ReferenceYear reference(Site before, int year, long seed) {
        Site.Reported reported = before.year(year, seed);
        Site.Truth without = next(before, year + 1).truth(year + 1, seed);
        var propagation = reported.propagation();
        Site.Truth now = reported.truth();
        return new ReferenceYear(seed, reported.state(seed), propagation.estimate(InventoryUncertainty.TOTAL),
                propagation.estimate(InventoryUncertainty.PROCESS), now.errorFreeTotalTCo2e() - without.errorFreeTotalTCo2e(),
                now.errorFreeProcessTCo2e() - without.errorFreeProcessTCo2e(), without.totalTCo2e(), without.processTCo2e());
    }

    /** The year with the measure. */
    private record With(YearState state, Optional<Estimate> total, Optional<Estimate> process) {
    }

    MeasureResult of(List<LocalText> names, List<ReferenceYear> references) {
        var totals = new ArrayList<SavingYear>();
        var processes = new ArrayList<SavingYear>();
        Optional<Estimate> total = Optional.empty();
        Optional<Estimate> process = Optional.empty();
        for (ReferenceYear reference : references) {
            With with = with(reference.seed());
            Optional<Estimate> ofTotal = less(reference.total(), with.total);
            Optional<Estimate> ofProcess = less(reference.process(), with.process);
            double savedTotal = reference.reported().reportedTotalTCo2e() - with.state.reportedTotalTCo2e() - reference.totalChangeTCo2e();
            double savedProcess = reference.reported().reportedProcessTCo2e() - with.state.reportedProcessTCo2e() - reference.processChangeTCo2e();
            totals.add(new SavingYear(reference.seed(), reference.nextTotalTCo2e() - with.state.trueTotalTCo2e(), savedTotal, u(ofTotal)));
            processes.add(new SavingYear(reference.seed(), reference.nextProcessTCo2e() - with.state.trueProcessTCo2e(), savedProcess, u(ofProcess)));
            if (totals.size() == 1) {
                total = ofTotal;
                process = ofProcess;
            }
        }
        return new MeasureResult(names, List.of(saving(InventoryUncertainty.TOTAL, totals, total), saving(InventoryUncertainty.PROCESS, processes, process)));
    }

    private With with(long seed) {
        Site.Reported reported = after.year(year + 1, seed);
        var propagation = reported.propagation();
        return new With(reported.state(seed), propagation.estimate(InventoryUncertainty.TOTAL), propagation.estimate(InventoryUncertainty.PROCESS));
    }

    private static Optional<Estimate> less(Optional<Estimate> before, Optional<Estimate> after) {
        return before.flatMap(one -> after.map(one::minus));
    }

    private static OptionalDouble u(Optional<Estimate> difference) {
        return difference.map(one -> OptionalDouble.of(one.u())).orElse(OptionalDouble.empty());
    }

    private Saving saving(String id, List<SavingYear> years, Optional<Estimate> difference) {
        var one = new Saving(id, years, OptionalInt.empty());
        return new Saving(id, years, difference.map(of -> yearsToProve(one.meanTrueTCo2e(), of, this::renewedEvery)).orElse(OptionalInt.empty()));
    }

    /** The fewest years after which the interval of the mean saving lies above nought. */
    static OptionalInt yearsToProve(double savingTCo2e, Estimate difference, Function<ErrorCause, OptionalDouble> renewedEvery) {
        for (int years = 1; years <= MOST_YEARS; years++) {
            double squares = 0;
            for (ErrorShare share : difference.shares()) {
                OptionalDouble every = renewedEvery.apply(share.cause());
                squares += share.amount() * share.amount() * (every.isEmpty() ? 1 : Math.min(1, every.getAsDouble() / years));
            }
            if (savingTCo2e > OutputUncertainty.K_95 * Math.sqrt(squares)) {
                return OptionalInt.of(years);
            }
        }
        return OptionalInt.empty();
    }

    /** After how many years a cause is drawn anew; empty where it never is. */
    private OptionalDouble renewedEvery(ErrorCause cause) {
        return switch (cause.kind()) {
            case DEFAULT, STATED -> OptionalDouble.empty();
            case READING, SAMPLES, LABORATORY -> OptionalDouble.of(1);
            case CALIBRATION, DRIFT -> OptionalDouble.of(Math.max(1, intervals.getOrDefault(meter(cause), MONTHS) / (double) MONTHS));
        };
    }

    /** The meter that a cause {@code meter/EM-101/calibration/2025-03-01} is of. */
    private static String meter(ErrorCause cause) {
        String[] parts = cause.id().split("/");
        return parts.length > 1 && parts[0].equals(METER) ? parts[1] : "";
    }

    /** Months between calibrations, by the meter's number; where both plants have the meter, those of the changed one. */
    private static Map<String, Integer> intervals(Site before, Site after) {
        var months = new HashMap<String, Integer>();
        Stream.of(before, after).flatMap(site -> site.plant().meters().stream())
                .forEach(meter -> months.put(meter.no(), meter.intervalMonths() == 0 ? MONTHS : meter.intervalMonths()));
        return months;
    }
}
