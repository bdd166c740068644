package org.potline.rules.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.potline.rules.accounting.Accountant;
import org.potline.rules.accounting.AccountingChoices;
import org.potline.rules.accounting.Datum;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.accounting.LedgerText;
import org.potline.rules.accounting.Method;
import org.potline.rules.accounting.Methods;
import org.potline.rules.accounting.MonthsOfItem;
import org.potline.rules.accounting.Reckoning;
import org.potline.rules.accounting.SiteOfMonths;
import org.potline.rules.accounting.SourceResult;
import org.potline.rules.data.Ledger;
import org.potline.rules.data.LedgerRow;
import org.potline.twin.uncertainty.ErrorCause;
import org.potline.twin.uncertainty.Estimate;

/** The law of propagation over whole inventories, against the accounts themselves. */
class PropagationTest {
    private static final Ledger SITE = LedgerText.of(SiteOfMonths.rows(1).toArray(String[]::new));

    static List<String> methods() {
        return Methods.ids();
    }

    private static Accountant accountant(Method method) {
        return new Accountant(method, AccountingChoices.parse("PFPB-M", null));
    }

    private static Propagation propagation(Method method, Ledger ledger) {
        return new Propagation(accountant(method).reckon(ledger, "2025"), method, MonthsOfItem.COMMON);
    }

    private static InventoryUncertainty of(String method, MonthsOfItem months, String... rows) {
        Method read = Methods.load(method);
        return new Propagation(new Accountant(read, AccountingChoices.none()).reckon(LedgerText.of(rows), "2025"), read, months).uncertainty();
    }

    @ParameterizedTest
    @MethodSource("methods")
    @DisplayName("Reckoned month by month from its data, every source is what the accounts state of the year")
    void modelIsTheInventory(String id) {
        Reckoning reckoning = accountant(Methods.load(id)).reckon(SITE, "2025");
        var model = new EmissionModel(reckoning);
        double[] emissions = model.at(model.values());
        List<SourceResult> sources = reckoning.inventory().sources();
        for (int source = 0; source < sources.size(); source++) {
            assertEquals(sources.get(source).tCo2e(), emissions[source], 1e-11 * Math.abs(sources.get(source).tCo2e()), sources.get(source).id());
        }
        assertEquals(reckoning.inventory().processTCo2e(), emissions[sources.size()], 1e-11 * emissions[sources.size()]);
        assertEquals(reckoning.inventory().totalTCo2e(), emissions[sources.size() + 1], 1e-11 * emissions[sources.size() + 1]);
    }

    @ParameterizedTest
    @MethodSource("methods")
    @DisplayName("The sensitivity to each row of the ledger is what the accounts do when that row changes")
    void sensitivitiesAreThoseOfTheAccounts(String id) {
        Method method = Methods.load(id);
        Propagation propagation = propagation(method, SITE);
        Gradient byTotal = propagation.sensitivities().get(propagation.model().outputs() - 1);
        List<Datum> data = propagation.model().data();
        int compared = 0;
        for (int datum = 0; datum < data.size(); datum++) {
            if (data.get(datum) instanceof Datum.Stated stated && stated.row().period().compareTo("2025-03") <= 0) {
                double step = Math.abs(stated.row().value()) * 1e-4;
                double slope = (total(method, stated.row(), step) - total(method, stated.row(), -step)) / (2 * step);
                assertEquals(slope, byTotal.of(datum), 1e-6 * Math.abs(slope) + 1e-9, stated.row().toString());
                compared++;
            }
        }
        assertTrue(compared > 20, id);
    }

    @Test
    @DisplayName("An estimate has the uncertainty of its output; two reports that rest on the same causes differ by what they do not share")
    void estimatesAreTheOutputs() {
        Method cets = Methods.load("cets-2024");
        Propagation one = new Propagation(new Accountant(cets, AccountingChoices.none()).reckon(LedgerText.of("2025,electrolysis,liquid-aluminium,1000,t,10",
                "2025,electrolysis,anode-effect-minutes,0.1,min/cell-day,0"), "2025"), cets, MonthsOfItem.COMMON);
        one.uncertainty().outputs().forEach(output -> {
            Optional<Estimate> estimate = one.estimate(output.id());
            assertEquals(output.u().isPresent(), estimate.isPresent());
            estimate.ifPresent(found -> assertEquals(output.known(), found.u(), 1e-9 * output.known()));
            estimate.ifPresent(found -> assertEquals(0, found.minus(found).u()));
        });
        Propagation open = new Propagation(new Accountant(cets, AccountingChoices.none()).reckon(LedgerText.of(
                "2025,electrolysis,liquid-aluminium,1000,t,"), "2025"), cets, MonthsOfItem.COMMON);
        assertTrue(open.estimate(InventoryUncertainty.TOTAL).isEmpty(), "nobody states how sure the metal is");
    }

    private static double total(Method method, LedgerRow changed, double by) {
        List<LedgerRow> rows = SITE.rows().stream().map(row -> row.equals(changed)
                ? new LedgerRow(row.period(), row.stream(), row.item(), row.value() + by, row.unit(), row.u()) : row).toList();
        return accountant(method).account(new Ledger(rows), "2025").totalTCo2e();
    }

    @ParameterizedTest
    @MethodSource("methods")
    @DisplayName("Every value of every method that an inventory can take has a stated uncertainty")
    void everyValueHasASpread(String id) {
        Method method = Methods.load(id);
        var bare = new ArrayList<>(SiteOfMonths.rows(1));
        bare.removeIf(row -> !row.contains(",amount,") && !row.contains(",liquid-aluminium,") && !row.contains(",purchased,")
                && !row.contains("minutes") && !row.contains("overvoltage") && !row.contains("current-efficiency"));
        for (Ledger ledger : List.of(SITE, LedgerText.of(bare.toArray(String[]::new)))) {
            for (OutputUncertainty source : propagation(method, ledger).uncertainty().sources()) {
                assertTrue(source.lacking().stream().allMatch(one -> one.contains(" ")), () -> source.id() + " " + source.lacking());
            }
        }
    }

    @Test @DisplayName("500 000 t ± 2 500 t of metal and the default of 0.034 kg/t ± 80 %: anode effects 131 580 t, u 60 778 t")
    void worksByHand() {
        InventoryUncertainty found = of("cets-2024", MonthsOfItem.COMMON, "2025,electrolysis,liquid-aluminium,500000,t,2500");
        OutputUncertainty effects = found.sources().get(1);
        // E = P (0.034 · 6630 + 0.0034 · 11100) / 1000 = 131 580; metal 0.5 % of it: 657.9; CF4 112 710 · 0.8/√3 = 52 058.3; C2F6 18 870 · 0.8/√3
        double expected = Math.sqrt(657.9 * 657.9 + Math.pow(112_710 * 0.8 / Math.sqrt(3), 2) + Math.pow(18_870 * 0.8 / Math.sqrt(3), 2));
        assertEquals(expected, effects.u().orElseThrow(), 1e-6 * expected);
        assertEquals(131_580, effects.tCo2e(), 1e-6);
        assertEquals(List.of("default/anode-effect-default.cf4", "default/anode-effect-default.c2f6", "ledger/electrolysis/liquid-aluminium"),
                effects.budget().stream().map(BudgetEntry::subject).toList());
        BudgetEntry metal = effects.budget().get(2);
        assertEquals(ErrorCause.Kind.STATED, metal.kind());
        assertEquals(500_000, metal.estimate().orElseThrow(), 1e-9);
        assertEquals(2_500, metal.u().orElseThrow(), 1e-9);
        assertEquals(0.26316, metal.sensitivity().orElseThrow(), 1e-9);
        assertEquals(1, effects.budget().stream().mapToDouble(BudgetEntry::shareFrac).sum(), 1e-12);
    }

    @Test @DisplayName("The estimate of one value is that value: 0.121, not 0.12099999999999998")
    void estimateIsTheStatedValue() {
        InventoryUncertainty found = of("ipcc-2006", MonthsOfItem.COMMON, "2025,electrolysis,liquid-aluminium,500000,t,500",
                "2025,electrolysis,anode-effect-overvoltage,8,mV,0.3", "2025,electrolysis,current-efficiency,93,%,0.5");
        BudgetEntry ratio = found.total().budget().stream().filter(one -> one.subject().endsWith("overvoltage-ratio.cwpb")).findFirst().orElseThrow();
        assertEquals(0.121, ratio.estimate().orElseThrow(), 0);
    }

    @Test @DisplayName("Metal enters anodes and effects: in the total its two parts add up before they are squared")
    void oneCauseOfTwoSourcesIsOne() {
        InventoryUncertainty found = of("cets-2024", MonthsOfItem.COMMON, "2025,electrolysis,liquid-aluminium,500000,t,2500");
        BudgetEntry inTotal = found.total().budget().stream().filter(entry -> entry.kind() == ErrorCause.Kind.STATED).findFirst().orElseThrow();
        double perTonne = 0.411 * 0.976 * 44 / 12 + 0.26316;   // t of each tonne of metal: anodes and effects
        assertEquals(2_500 * perTonne, inTotal.uTCo2e(), 1e-6);
        assertEquals(found.process().u(), found.total().u());
    }

    @Test @DisplayName("Months of one item: by one error their uncertainties add up, by errors of their own their squares")
    void monthsCommonOrNot() {
        String[] rows = Stream.iterate(1, month -> month + 1).limit(12)
                .map(month -> "2025-%02d,natural-gas@casting,amount,100,1e4Nm3,1".formatted(month)).toArray(String[]::new);
        InventoryUncertainty byOne = of("cets-2024", MonthsOfItem.COMMON, rows);
        InventoryUncertainty byOwn = of("cets-2024", MonthsOfItem.INDEPENDENT, rows);
        assertEquals(byOwn.total().known(), byOne.otherwise().orElseThrow(), 1e-12 * byOwn.total().known());
        assertEquals(byOne.total().known(), byOwn.otherwise().orElseThrow(), 1e-12 * byOne.total().known());
        double common = stated(byOne.sources().get(0));
        double independent = stated(byOwn.sources().get(0));
        double perUnit = 389.31 * 0.01532 * 0.99 * 44 / 12;
        assertEquals(12 * perUnit, common, 1e-9 * common);
        assertEquals(Math.sqrt(12) * perUnit, independent, 1e-9 * independent);
    }

    private static double stated(OutputUncertainty source) {
        return source.budget().stream().filter(entry -> entry.kind() == ErrorCause.Kind.STATED).findFirst().orElseThrow().uTCo2e();
    }

    @Test @DisplayName("A row without u leaves its source and the total open, names what is lacking, and the other sources known")
    void oneRowOpen() {
        Method method = Methods.load("cets-2024");
        var propagation = new Propagation(new Accountant(method, AccountingChoices.none()).reckon(LedgerText.of(
                "2025,electrolysis,liquid-aluminium,500000,t,2500", "2025,diesel@vehicles,amount,300,t"), "2025"), method, MonthsOfItem.COMMON);
        Inventory inventory = propagation.inventory();
        Map<String, OptionalDouble> u = new TreeMap<>();
        inventory.sources().forEach(source -> u.put(source.id(), source.uTCo2e()));
        assertTrue(u.get("anode").isPresent() && u.get("anode-effect").isPresent());
        assertTrue(u.get("diesel@vehicles").isEmpty() && inventory.uTCo2e().isEmpty());
        assertEquals(List.of("diesel@vehicles amount"), propagation.uncertainty().total().lacking());
        assertFalse(propagation.uncertainty().total().budget().isEmpty());
    }
}
