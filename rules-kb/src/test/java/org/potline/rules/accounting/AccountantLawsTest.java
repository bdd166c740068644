package org.potline.rules.accounting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of any ledger, whatever its numbers. */
class AccountantLawsTest {
    private static Inventory account(String method, List<String> rows, String period) {
        return new Accountant(Methods.load(method), AccountingChoices.none())
                .account(LedgerText.of(rows.toArray(String[]::new)), period);
    }

    private static Inventory account(List<String> rows) {
        return account("cets-2024", rows, "2025");
    }

    private static double emission(Inventory inventory, String id) {
        return inventory.sources().stream().filter(source -> source.id().equals(id)).findFirst().orElseThrow().tCo2e();
    }

    @ParameterizedTest
    @ValueSource(strings = { "cets-2024", "cets-2024/form1", "cets-2024/form2" })
    @DisplayName("The months' emissions add up to the year's, source by source, when all properties differ from month to month")
    void monthsAddUp(String method) {
        List<String> rows = YearOfMonths.rows(1);
        Inventory year = account(method, rows, "2025");
        assertEquals(5, year.sources().size());
        for (SourceResult source : year.sources()) {
            double sum = IntStream.rangeClosed(1, 12).mapToObj(month -> String.format(Locale.ROOT, "2025-%02d", month))
                    .mapToDouble(month -> emission(account(method, rows, month), source.id())).sum();
            assertEquals(sum, source.tCo2e(), 1e-12 * sum, source.id());
        }
    }

    @Test @DisplayName("Twice the amounts are twice the emission of every source")
    void scales() {
        Inventory once = account(YearOfMonths.rows(1));
        Inventory twice = account(YearOfMonths.rows(2));
        once.sources().forEach(source -> assertEquals(2 * source.tCo2e(), emission(twice, source.id()), 1e-12 * source.tCo2e()));
        assertEquals(2 * once.totalTCo2e(), twice.totalTCo2e(), 1e-6);
    }

    @Test @DisplayName("The order of the rows changes no bit of the inventory")
    void orderDoesNotMatter() {
        List<String> rows = YearOfMonths.rows(1);
        Inventory inOrder = account(rows);
        for (int turn = 1; turn < 5; turn++) {
            var turned = new ArrayList<>(rows);
            Collections.rotate(turned, 31 * turn);
            Collections.reverse(turned.subList(0, 90));
            assertEquals(inOrder, account(turned));
        }
    }

    @Test @DisplayName("Measured values equal to the defaults give the same numbers to the last bit, and no default is marked")
    void defaultsAreValuesLikeOthers() {
        List<String> bare = List.of("2025,electrolysis,liquid-aluminium,97000,t", "2025,diesel,amount,900,t",
                "2025,CaCO3,amount,9,t");
        var stated = new ArrayList<>(bare);
        Collections.addAll(stated, "2025,electrolysis,anode-net-per-t,0.411,t/t", "2025,electrolysis,anode-sulphur,2,%",
                "2025,electrolysis,anode-ash,0.4,%", "2025,diesel,ncv,42.652,GJ/t", "2025,diesel,carbon-content,0.0202,tC/GJ",
                "2025,diesel,oxidation,98,%", "2025,CaCO3,purity,100,%", "2025,CaCO3,decomposed,100,%");
        Inventory byDefault = account(bare);
        Inventory measured = account(stated);
        assertEquals(byDefault.totalTCo2e(), measured.totalTCo2e(), 0);
        assertEquals(byDefault.totalTCo2eRounded(), measured.totalTCo2eRounded(), 0);
        assertEquals(0, measured.sources().stream().filter(source -> !source.id().equals("anode-effect"))
                .mapToInt(source -> source.defaults().size()).sum());
        assertEquals(8, byDefault.sources().stream().filter(source -> !source.id().equals("anode-effect"))
                .mapToInt(source -> source.defaults().size()).sum());
    }

    @Test @DisplayName("Equal months with one value of a property are the year with that value")
    void equalMonthsAreTheYear() {
        var months = new ArrayList<String>();
        IntStream.rangeClosed(1, 12).forEach(month -> {
            months.add(String.format(Locale.ROOT, "2025-%02d,diesel,amount,75,t", month));
            months.add(String.format(Locale.ROOT, "2025-%02d,diesel,ncv,42.1,GJ/t", month));
        });
        assertEquals(emission(account(List.of("2025,diesel,amount,900,t", "2025,diesel,ncv,42.1,GJ/t")), "diesel"),
                emission(account(months), "diesel"), 0);
    }

    @Test @DisplayName("100 t of NCV 40, 300 t of 44 and 50 t without: 43 after the two, 42.652 by default for the third, marked so")
    void fillsGapsFromTheDefault() {
        List<String> rows = List.of("2025-01,diesel,amount,100,t", "2025-02,diesel,amount,300,t", "2025-03,diesel,amount,50,t",
                "2025-01,diesel,ncv,40,GJ/t", "2025-02,diesel,ncv,44,GJ/t");
        Inventory inventory = account(rows);
        assertEquals((400 * 43 + 50 * 42.652) * 0.0202 * 0.98 * 44 / 12, emission(inventory, "diesel"), 1e-9);
        assertEquals(List.of("ncv [2025-03]", "carbon-content [2025-01, 2025-02, 2025-03]", "oxidation [2025-01, 2025-02, 2025-03]"),
                inventory.sources().get(0).defaults().stream().map(used -> used.item() + " " + used.months()).toList());
        assertEquals(List.of("2025-04, 2025-05, 2025-06, 2025-07, 2025-08, 2025-09, 2025-10, 2025-11, 2025-12"),
                months(inventory, "months-without-amount"));
        assertEquals(List.of("anode", "anode-effect"), inventory.missing(), "a ledger of its own may be of a part of the year");
    }

    private static List<String> months(Inventory inventory, String key) {
        return inventory.notes().stream().filter(note -> note.key().equals(key)).map(note -> note.values().get("months")).toList();
    }

    @Test @DisplayName("A property of the year holds for each month; monthly properties of a yearly amount take an even share of it")
    void yearsAndMonthsMeet() {
        List<String> rows = List.of("2025-01,diesel,amount,100,t", "2025,diesel,ncv,40,GJ/t");
        assertEquals(100 * 40 * 0.0202 * 0.98 * 44 / 12, emission(account("cets-2024", rows, "2025-01"), "diesel"), 1e-9);
        List<String> others = List.of("2025,diesel,amount,120,t", "2025-01,diesel,ncv,40,GJ/t", "2025-02,diesel,ncv,44,GJ/t");
        assertEquals((10 * 40 + 10 * 44 + 100 * 42.652) * 0.0202 * 0.98 * 44 / 12, emission(account(others), "diesel"), 1e-9);
    }

    @Test @DisplayName("A month without data is missing, not nought")
    void aMonthWithoutDataIsMissing() {
        Inventory february = account("cets-2024", List.of("2025-01,diesel,amount,100,t"), "2025-02");
        assertEquals(List.of("anode", "anode-effect", "diesel"), february.missing());
        assertTrue(february.sources().isEmpty());
    }

    @Test @DisplayName("Any one value changed changes its source and no other")
    void sourcesAreIndependent() {
        List<String> rows = YearOfMonths.rows(1);
        Inventory before = account(rows);
        for (int i = 0; i < 14; i++) {   // the rows of January but electricity, which is beside the total
            String[] cells = rows.get(i).split(",");
            var changed = new ArrayList<>(rows);
            cells[3] = Double.toString(Double.parseDouble(cells[3]) * 1.01 - 0.01 * (cells[2].equals("oxidation") ? 99 : 0));
            changed.set(i, String.join(",", cells));
            Inventory after = account(changed);
            assertNotEquals(before.totalTCo2e(), after.totalTCo2e(), rows.get(i));
            List<String> moved = before.sources().stream().filter(source -> emission(after, source.id()) != source.tCo2e())
                    .map(SourceResult::id).toList();
            assertEquals(1, moved.size(), rows.get(i) + " " + moved);
        }
    }
}
