package org.potline.scenario.assess;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.potline.rules.accounting.Accountant;
import org.potline.rules.accounting.AccountingChoices;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.accounting.Method;
import org.potline.rules.accounting.Reckoning;
import org.potline.rules.check.Checker;
import org.potline.rules.data.Ledger;
import org.potline.rules.data.LedgerBooking;
import org.potline.rules.engine.CheckResult;
import org.potline.rules.finding.Coverage;
import org.potline.rules.finding.Finding;
import org.potline.rules.uncertainty.Propagation;
import org.potline.rules.standard.Clause;
import org.potline.rules.standard.Edition;
import org.potline.scenario.compare.CarbonBalance;
import org.potline.scenario.compare.CarbonPath;
import org.potline.scenario.compare.Comparison;
import org.potline.scenario.compare.Explained;
import org.potline.scenario.compare.ReportBoundary;
import org.potline.scenario.compare.SeenBy;
import org.potline.scenario.compare.SideBySide;
import org.potline.scenario.compare.ThreeApproaches;
import org.potline.scenario.compare.TrueMass;
import org.potline.scenario.compare.TrueSource;
import org.potline.twin.flow.Simulation;
import org.potline.twin.flow.TrueFlows;
import org.potline.twin.metering.Readings;
import org.potline.twin.metering.YearReadings;
import org.potline.twin.plant.MeterCatalogue;
import org.potline.twin.plant.MeterType;
import org.potline.twin.plant.Plant;

/** The stages of the whole way, one after the other; a job runs them as its steps. */
public final class Assessment {
    private Assessment() {
    }

    /** Plant to readings; beside them the truth, and the ledger that meters without error would have filled. */
    public static MeteredYear meter(Plant plant, int year, long seed) {
        TrueFlows truth = Simulation.year(plant, year, seed);
        Map<String, MeterType> types = MeterCatalogue.load();
        return new MeteredYear(Readings.of(plant, types, truth, seed).year(), TrueMass.of(truth),
                book(plant, Readings.errorFree(plant, types, truth).year()), CarbonPath.of(truth.carbonFlows()));
    }

    /** What truly leaves in a plant's year, and what meters without error book of it; no reading is made. */
    public static TrueYear unmetered(Plant plant, int year, long seed) {
        TrueFlows truth = Simulation.year(plant, year, seed);
        return new TrueYear(TrueMass.of(truth), book(plant, Readings.errorFree(plant, MeterCatalogue.load(), truth).year()));
    }

    /** The readings of a site metered in several ways: its processes, and so its truth, are the same in all. */
    public static List<Readings> readings(List<Plant> metered, int year, long seed) {
        TrueFlows truth = Simulation.year(metered.get(0), year, seed);
        Map<String, MeterType> types = MeterCatalogue.load();
        return metered.stream().map(plant -> Readings.of(plant, types, truth, seed)).toList();
    }

    /** Readings to monthly ledger. */
    public static Ledger book(Plant plant, YearReadings readings) {
        return LedgerBooking.book(plant, readings);
    }

    /** Ledger to the inventories of the year and of those of its months it has rows of. */
    public static Accounts account(Ledger ledger, Method method, int year) {
        return account(ledger, method, AccountingChoices.none(), year);
    }

    /** As {@link #account(Ledger, Method, int)}, with choices beside the method. */
    public static Accounts account(Ledger ledger, Method method, AccountingChoices choices, int year) {
        var accountant = new Accountant(method, choices);
        List<Inventory> months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year, month).toString())
                .filter(month -> !ledger.of(month).rows().isEmpty())
                .map(month -> inventory(accountant, method, choices, ledger, month)).toList();
        return new Accounts(inventory(accountant, method, choices, ledger, Year.of(year).toString()), months);
    }

    /** An inventory with what is known of its uncertainty. */
    private static Inventory inventory(Accountant accountant, Method method, AccountingChoices choices, Ledger ledger, String period) {
        return new Propagation(accountant.reckon(ledger, period), method, choices.months()).inventory();
    }

    /** The year's ledger reckoned by a method, its months not apart. */
    public static Reckoning reckon(Ledger ledger, Method method, int year) {
        return new Accountant(method, AccountingChoices.none()).reckon(ledger, Year.of(year).toString());
    }

    /** What makes a reckoned inventory uncertain, as {@link #account(Ledger, Method, int)} takes it. */
    public static Propagation propagation(Reckoning reckoning, Method method) {
        return new Propagation(reckoning, method, AccountingChoices.none().months());
    }

    /** The year's ledger under a method and beside it under others. */
    public static SideBySide sideBySide(Ledger ledger, Method method, List<Method> others, int year) {
        return SideBySide.of(ledger, Year.of(year).toString(), method, AccountingChoices.none(), others);
    }

    /**
     * Plant and inventory to findings, over the whole of the year. An inventory that lacks a source says too little to decide the
     * scope: then the plant's declared emission does.
     */
    public static Checked check(Checker checker, Edition edition, Plant plant, int year, Inventory inventory) {
        LocalDate last = LocalDate.of(year, 12, 31);
        CheckResult result = checker.check(plant, LocalDate.of(year, 1, 1), last,
                inventory.complete() ? OptionalDouble.of(inventory.totalTCo2e()) : OptionalDouble.empty());
        return new Checked(result.findings(), result.coverage().stream().map(line -> line(edition, last, line)).toList(),
                result.rates(), edition.banner(), result.scope(),
                edition.terms().usedBy(result.findings().stream().map(Finding::message).toList()));
    }

    private static ClauseLine line(Edition edition, LocalDate day, Coverage coverage) {
        Clause clause = edition.clause(coverage.clause()).orElseThrow();
        return new ClauseLine(edition.textOf(clause, day), clause.modality(), clause.source(), clause.confidence(), coverage);
    }

    /** Truth, weighed as the method weighs its gases; beside it what the method or the reporting entity has no part in. */
    public static List<TrueSource> compare(List<TrueMass> truth, Method method, Plant plant, int year) {
        var boundary = new ReportBoundary(method, plant, LocalDate.of(year, 12, 31));
        return truth.stream().map(mass -> TrueSource.of(mass, boundary)).toList();
    }

    /**
     * A year's report beside its truth: reported minus true told apart by cause, by one more account, of the ledger without error; and the
     * carbon mass balance beside both.
     *
     * @param others other methods, asked whether they see what the report does not
     */
    public static Comparison compare(MeteredYear metered, Inventory reported, Method method, List<Method> others, Plant plant, int year) {
        Accounts errorFree = account(metered.errorFree(), method, year);
        var truth = new ArrayList<>(compare(metered.truth(), method, plant, year));
        truth.addAll(IndirectSources.of(errorFree));
        return new Comparison(truth, Explained.of(reported, errorFree.year(), truth), new CarbonBalance(metered.carbon()),
                ThreeApproaches.of(reported, book(plant, metered.readings()), metered.errorFree(), metered.truth(), metered.carbon(), method,
                        plant), SeenBy.of(truth, others, LocalDate.of(year, 12, 31)));
    }
}
