package org.potline.scenario.coverage;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import org.potline.rules.accounting.Accountant;
import org.potline.rules.accounting.AccountingChoices;
import org.potline.rules.accounting.Method;
import org.potline.rules.accounting.Reckoning;
import org.potline.rules.data.Ledger;
import org.potline.rules.data.LedgerBooking;
import org.potline.rules.uncertainty.DrawnTruth;
import org.potline.rules.uncertainty.EmissionTrials;
import org.potline.rules.uncertainty.InventoryUncertainty;
import org.potline.rules.uncertainty.Propagation;
import org.potline.scenario.assess.Assessment;
import org.potline.scenario.compare.TrueMass;
import org.potline.twin.flow.Laws;
import org.potline.twin.flow.Simulation;
import org.potline.twin.flow.TrueFlows;
import org.potline.twin.metering.Readings;
import org.potline.twin.plant.MeterCatalogue;
import org.potline.twin.plant.MeterType;
import org.potline.twin.plant.Plant;

/**
 * Simulates years of a plant and asks of each whether the interval its report states contains the truth.
 *
 * <p>In a drawn year everything the stated uncertainty speaks of is drawn afresh: the year itself, the error of every calibration, drift and
 * reading, the bias of every laboratory, and each true property for which the method takes a value of its own. The truth is then what
 * the method would report of meters without error and of those properties: the truth within its boundary.
 *
 * <p>The years of one site keep the site's own laws and the errors of its instruments, and differ in their weather. Their truth is that of the
 * twin, so what a default is wrong by for this site is wrong in all of them: an interval need not contain it, and nothing here asks it to.
 */
public final class CoverageStudy {
    private final Plant plant;
    private final Map<String, MeterType> types = MeterCatalogue.load();
    private final Accountant accountant;
    private final Method method;
    private final int year;
    private final long seed;

    /** @param seed first seed: the years have this one and those that follow */
    public CoverageStudy(Plant plant, Method method, int year, long seed) {
        this.plant = plant;
        this.method = method;
        this.accountant = new Accountant(method, AccountingChoices.none());
        this.year = year;
        this.seed = seed;
    }

    /**
     * Years in which all is drawn afresh.
     *
     * @param readingsPerTruth how many years share one course of true flows, each with meters, laboratories and properties of its own; 1 for none
     * @param done             told how many years are done
     */
    public CoverageReport drawn(int years, int readingsPerTruth, int threads, IntConsumer done) {
        int blocks = (years + readingsPerTruth - 1) / readingsPerTruth;
        var report = new CoverageReport();
        inOrder(blocks, threads, block -> {
            TrueFlows truth = Simulation.year(plant, year, seed + (long) block * readingsPerTruth);
            Reckoning errorFree = reckon(LedgerBooking.book(plant, Readings.errorFree(plant, types, truth).year()));
            var found = new ArrayList<CoverageReport.Stated>();
            for (int i = block * readingsPerTruth; i < Math.min(years, (block + 1) * readingsPerTruth); i++) {
                long own = seed + i;
                found.add(new CoverageReport.Stated(stated(truth, own), DrawnTruth.of(errorFree, method, own)));
            }
            return found;
        }, found -> {
            found.forEach(report::add);
            done.accept(report.years());
        });
        return report;
    }

    private Reckoning reckon(Ledger ledger) {
        return accountant.reckon(ledger, Year.of(year).toString());
    }

    /** What the plant's report of that truth would state, with instruments of that seed. */
    private InventoryUncertainty stated(TrueFlows truth, long instruments) {
        Ledger ledger = LedgerBooking.book(plant, Readings.of(plant, types, truth, instruments).year());
        return EmissionTrials.of(new Propagation(reckon(ledger), method, AccountingChoices.none().months()), seed);
    }

    /** Years of one site: its laws and its instruments are those of the first seed. */
    public SiteGaps site(int years, int threads, IntConsumer done) {
        Laws laws = Laws.of(plant, seed);
        var gaps = new SiteGaps(plant, method, year);
        inOrder(years, threads, i -> {
            TrueFlows truth = Simulation.year(plant, year, seed + i, laws);
            Ledger errorFree = LedgerBooking.book(plant, Readings.errorFree(plant, types, truth).year());
            return new SiteGaps.SiteYear(stated(truth, seed),
                    reckon(LedgerBooking.book(plant, Readings.of(plant, types, truth, seed).year())).inventory(),
                    Assessment.account(errorFree, method, year), TrueMass.of(truth));
        }, found -> {
            gaps.add(found);
            done.accept(gaps.years());
        });
        return gaps;
    }

    private interface Work<T> {
        T of(int number);
    }

    private interface Taker<T> {
        void take(T found);
    }

    /** Does pieces of work on several threads and takes what they find in the order of their numbers, so that no result depends on the threads. */
    private static <T> void inOrder(int count, int threads, Work<T> work, Taker<T> taker) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            int ahead = 2 * threads;   // so that no more than these wait in memory
            List<Future<T>> waiting = new ArrayList<>();
            for (int number = 0; number < count + ahead; number++) {
                if (number < count) {
                    int own = number;
                    waiting.add(pool.submit(() -> work.of(own)));
                }
                if (number >= ahead - 1 && !waiting.isEmpty() || number >= count && !waiting.isEmpty()) {
                    taker.take(waiting.remove(0).get());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("A coverage study was interrupted.", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
