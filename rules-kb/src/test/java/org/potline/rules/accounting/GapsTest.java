package org.potline.rules.accounting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.potline.rules.data.Ledger;
import org.potline.rules.data.LedgerRow;
import org.potline.twin.text.Language;

/** Ledgers that lack months: nothing drops out of a year that stands in its months, and every gap is said. */
class GapsTest {
    private static final int LEDGERS = 60;
    private static final Map<String, Method> METHODS = new TreeMap<>();
    private static final List<String> MONTHS = IntStream.rangeClosed(1, 12)
            .mapToObj(month -> String.format(Locale.ROOT, "2025-%02d", month)).toList();

    private static Inventory account(String method, Ledger ledger, String period) {
        return new Accountant(METHODS.computeIfAbsent(method, Methods::load), AccountingChoices.none()).account(ledger, period);
    }

    private static Ledger ledger(List<String> rows) {
        return LedgerText.of(rows.toArray(String[]::new));
    }

    /** Rows of a full year, each left out with a chance of its own ledger. */
    private static List<String> withGaps(long seed) {
        var random = new SplittableRandom(seed);
        double chance = random.nextDouble(0.05, 0.9);
        var rows = new ArrayList<>(YearOfMonths.rows(1));
        for (int month = 1; month <= 12; month++) {
            rows.add(MONTHS.get(month - 1) + ",electrolysis,anode-net-per-t," + (0.40 + 0.002 * month) + ",t/t");
            rows.add(MONTHS.get(month - 1) + ",bituminous@power,ncv," + (20 + 0.1 * month) + ",GJ/t");
            rows.add(MONTHS.get(month - 1) + ",CaCO3,decomposed," + (90 + 0.3 * month) + ",%");
        }
        rows.removeIf(row -> random.nextDouble() < chance);
        rows.add("2025-07,diesel,amount,1,t");   // never empty
        return rows;
    }

    @ParameterizedTest
    @ValueSource(strings = { "cets-2024", "cets-2024/form1", "cets-2024/form2" })
    @DisplayName("Whatever a ledger lacks, months add up to the year to 1e-9, source by source, and mark the same defaults")
    void monthsAddUp(String method) {
        for (long seed = 0; seed < LEDGERS; seed++) {
            Ledger ledger = ledger(withGaps(seed));
            var sums = new TreeMap<String, Double>();
            var marks = new TreeSet<String>();
            for (String month : MONTHS) {
                for (SourceResult source : account(method, ledger, month).sources()) {
                    sums.merge(source.id(), source.tCo2e(), Double::sum);
                    source.defaults().forEach(used -> marks.add(String.join(" ", source.id(), used.parameter(), month)));
                }
            }
            Inventory year = account(method, ledger, "2025");
            assertEquals(sums.keySet(), new TreeSet<>(year.sources().stream().map(SourceResult::id).toList()), "ledger " + seed);
            for (SourceResult source : year.sources()) {
                double sum = sums.get(source.id());
                assertEquals(sum, source.tCo2e(), 1e-9 * sum, "ledger " + seed + ", " + source.id());
            }
            assertEquals(marks, marks(year), "ledger " + seed);
        }
    }

    private static TreeSet<String> marks(Inventory year) {
        var marks = new TreeSet<String>();
        year.sources().forEach(source -> source.defaults().forEach(used ->
                (used.months().isEmpty() ? MONTHS : used.months()).forEach(month ->
                        marks.add(String.join(" ", source.id(), used.parameter(), month)))));
        return marks;
    }

    /** Metal all year, anodes weighed from June on. */
    private static List<String> scaleFromJune() {
        var rows = new ArrayList<String>();
        MONTHS.forEach(month -> rows.add(month + ",electrolysis,liquid-aluminium,8000,t"));
        MONTHS.subList(5, 12).forEach(month -> rows.add(month + ",electrolysis,anode-gross,4000,t"));
        return rows;
    }

    @Test @DisplayName("Anodes weighed from June on: 5 × 8 000 t × 0.411 by form 1, 7 × 4 000 t less butts by form 2, the months said")
    void choosesTheFormMonthByMonth() {
        Inventory year = account("cets-2024", ledger(scaleFromJune()), "2025");
        SourceResult anode = year.sources().get(0);
        assertEquals((40_000 * 0.411 + 28_000 * 0.8482) * 0.976 * 44 / 12, anode.tCo2e(), 1e-6);
        // by the digits of the method: 40 000 × 1.47 + 23 749.6 × 0.976 × 44/12
        assertEquals(58_800 + 84_991.90, anode.tCo2eRounded(), 0.01);
        assertEquals(Map.of("anode-net-per-t", MONTHS.subList(0, 5), "butt-share", MONTHS.subList(5, 12), "anode-sulphur", List.of(),
                "anode-ash", List.of()), anode.defaults().stream().collect(Collectors.toMap(DefaultUsed::item,
                        DefaultUsed::months)));
        assertEquals(List.of("anode: by formula CETS-A1 of the method for 2025-01, 2025-02, 2025-03, 2025-04, 2025-05."),
                year.notes().stream().map(note -> note.text(Language.EN)).filter(text -> text.contains("CETS-A1")).toList());
        assertTrue(year.complete());
    }

    @Test @DisplayName("A form that is forced stays; the months it has nothing of are listed")
    void keepsAForcedForm() {
        Inventory year = account("cets-2024/form2", ledger(scaleFromJune()), "2025");
        assertEquals(28_000 * 0.8482 * 0.976 * 44 / 12, year.sources().get(0).tCo2e(), 1e-6);
        assertEquals(List.of(String.join(", ", MONTHS.subList(0, 5))), gaps(year));
    }

    private static List<String> gaps(Inventory inventory) {
        return inventory.notes().stream().filter(note -> note.key().equals("months-without-amount"))
                .map(note -> note.values().get("months")).toList();
    }

    @Test @DisplayName("Of a ledger booked for a plant a source that lacks months is missing, and the total incomplete; of any other not")
    void whatShouldBeWholeIsMissing() {
        var rows = new ArrayList<>(scaleFromJune());
        rows.removeIf(row -> row.startsWith("2025-12"));
        MONTHS.subList(5, 12).forEach(month -> rows.add(month + ",natural-gas@casting,amount,100,1e4Nm3"));
        MONTHS.forEach(month -> rows.add(month + ",diesel@vehicles,amount,10,t"));
        List<LedgerRow> read = ledger(rows).rows();
        Inventory booked = account("cets-2024", new Ledger(read, List.of("electrolysis", "natural-gas@casting", "diesel@vehicles")), "2025");
        assertEquals(List.of("anode", "anode-effect", "natural-gas@casting"), booked.missing());
        assertTrue(!booked.complete() && gaps(booked).contains("2025-12"));
        Inventory given = account("cets-2024", new Ledger(read), "2025");
        assertTrue(given.missing().isEmpty() && given.complete());
        assertEquals(gaps(given), gaps(booked));
        assertEquals(given.totalTCo2e(), booked.totalTCo2e(), 0);
    }
}
