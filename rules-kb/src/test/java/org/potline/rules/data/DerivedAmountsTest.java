package org.potline.rules.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Problem;

class DerivedAmountsTest {
    private static Ledger read(String... rows) {
        return LedgerReader.read(CsvRows.of("period,stream,item,value,unit,u\n" + String.join("\n", rows) + "\n", "l.csv"), "l.csv");
    }

    private static Problem refused(String... rows) {
        List<Problem> problems = assertThrows(BadInput.class, () -> read(rows)).problems();
        assertEquals(1, problems.size(), problems.toString());
        return problems.get(0);
    }

    @Test @DisplayName("1 000 t bought, 50 t sold, stock from 300 t to 200 t: 1 050 t used, u = sqrt(10² + 1² + 3² + 2²) = sqrt(114)")
    void followsForAFuel() {
        Ledger ledger = read("2025-03,bituminous@power,bought,1000,t,10", "2025-03,bituminous@power,sold,50,t,1",
                "2025-03,bituminous@power,opening-stock,300,t,3", "2025-03,bituminous@power,closing-stock,200,t,2");
        var used = new LedgerRow("2025-03", "bituminous@power", "amount", 1050, "t", OptionalDouble.of(Math.sqrt(114)));
        assertEquals(List.of(used), ledger.derived());
        assertEquals(used, ledger.rows().get(4));
        assertEquals(5, ledger.rows().size());
    }

    @Test @DisplayName("8 000 t tapped while the pad grows from 3 000 t to 3 120 t: 8 120 t produced; one term without u leaves u open")
    void followsForAPotline() {
        Ledger ledger = read("2025-03,electrolysis@2,metal-tapped,8000,t,8", "2025-03,electrolysis@2,opening-pad,3000,t,",
                "2025-03,electrolysis@2,closing-pad,3120,t,30");
        assertEquals(List.of(new LedgerRow("2025-03", "electrolysis@2", "liquid-aluminium", 8120, "t", OptionalDouble.empty())),
                ledger.derived());
    }

    @Test @DisplayName("An idle month may tap its pad down and end slightly below nought; a year may not")
    void letsAMonthOfAnIdleLineBeNegative() {
        assertEquals(-0.5, read("2025-03,electrolysis,metal-tapped,10,t,", "2025-03,electrolysis,opening-pad,30,t,",
                "2025-03,electrolysis,closing-pad,19.5,t,").derived().get(0).value(), 1e-12);
        assertEquals("derived-negative", refused("2025,electrolysis,metal-tapped,10,t,", "2025,electrolysis,opening-pad,30,t,",
                "2025,electrolysis,closing-pad,19.5,t,").key());
    }

    @Test @DisplayName("0.1 + 0.2 bought and drawn, 0.3 sold: nothing is used, not a little less")
    void sumsDecimals() {
        Ledger ledger = read("2025-01,diesel,bought,0.1,t,", "2025-01,diesel,opening-stock,0.2,t,", "2025-01,diesel,closing-stock,0,t,",
                "2025-01,diesel,sold,0.3,t,");
        assertEquals(0, ledger.derived().get(0).value(), 0);
    }

    @Test @DisplayName("Gas bought at 20 °C is used at 0 °C: 293.15 are 273.15 ×10⁴ m³")
    void followsInTheItemsOwnUnit() {
        LedgerRow row = read("2025-01,natural-gas@casting,bought,293.15,1e4m3@20C,").derived().get(0);
        assertEquals(273.15, row.value(), 1e-12);
        assertEquals("1e4Nm3", row.unit());
    }

    @Test @DisplayName("Months of purchases and one stock-taking a year make the year's amount: 12 × 10 + 30 − 25 = 125 t")
    void followsOfTheYearWhereStocksAreTheYears() {
        var rows = new ArrayList<String>(IntStream.rangeClosed(1, 12)
                .mapToObj(month -> String.format(Locale.ROOT, "2025-%02d,diesel@vehicles,bought,10,t,", month)).toList());
        rows.addAll(List.of("2025,diesel@vehicles,opening-stock,30,t,", "2025,diesel@vehicles,closing-stock,25,t,"));
        assertEquals(List.of(new LedgerRow("2025", "diesel@vehicles", "amount", 125, "t", OptionalDouble.empty())),
                read(rows.toArray(String[]::new)).derived());
        rows.set(12, "2025-01,diesel@vehicles,opening-stock,30,t,");
        assertEquals(125, read(rows.toArray(String[]::new)).derived().get(0).value(), 0, "the stock of January's beginning is the year's");
    }

    @Test @DisplayName("A month's amounts add to the year's whatever the stocks between are")
    void monthsAddToTheYear() {
        var months = new ArrayList<String>();
        double stock = 100;
        for (int month = 1; month <= 12; month++) {
            double next = 100 + 7 * month % 13;
            months.add(String.format(Locale.ROOT, "2025-%02d,coke,bought,%d,t,", month, 20 + month));
            months.add(String.format(Locale.ROOT, "2025-%02d,coke,opening-stock,%s,t,", month, stock));
            months.add(String.format(Locale.ROOT, "2025-%02d,coke,closing-stock,%s,t,", month, next));
            stock = next;
        }
        double year = read("2025,coke,bought,318,t,", "2025,coke,opening-stock,100,t,", "2025,coke,closing-stock," + stock + ",t,")
                .derived().get(0).value();
        assertEquals(year, read(months.toArray(String[]::new)).derived().stream().mapToDouble(LedgerRow::value).sum(), 1e-9);
    }

    @Test @DisplayName("A stated amount counts: 0.5 % beside what follows it agrees, more is recorded and nothing is derived")
    void keepsWhatIsStated() {
        Ledger agrees = read("2025-01,coke,bought,1000,t,", "2025-01,coke,amount,995,t,");
        assertEquals(List.of(), agrees.derived());
        assertEquals(List.of(), agrees.disagreements());
        Ledger differs = read("2025-01,coke,bought,1000,t,", "2025-01,coke,amount,994.9,t,");
        assertEquals(List.of(), differs.derived());
        assertEquals(List.of(new Ledger.Disagreement("2025-01", "coke", "amount", 994.9, 1000, "t")), differs.disagreements());
        assertEquals(2, differs.rows().size());
    }

    @Test @DisplayName("A year's amount stated beside twelve months of purchases is compared with their sum")
    void comparesTheYear() {
        var rows = new ArrayList<String>(IntStream.rangeClosed(1, 12)
                .mapToObj(month -> String.format(Locale.ROOT, "2025-%02d,coke,bought,10,t,", month)).toList());
        rows.add("2025,coke,amount,121,t,");
        assertEquals(List.of(new Ledger.Disagreement("2025", "coke", "amount", 121, 120, "t")),
                read(rows.toArray(String[]::new)).disagreements());
    }

    @Test @DisplayName("A ledger with derived rows is written as it was stated, and read again it is the same")
    void isWrittenAsStated() {
        Ledger ledger = read("2025-01,coke,bought,10,t,1", "2025-01,electrolysis,metal-tapped,8000,t,8");
        String csv = LedgerWriter.csv(ledger);
        assertTrue(!csv.contains("amount") && !csv.contains("liquid"), csv);
        assertEquals(ledger, LedgerReader.read(CsvRows.of(csv, "l.csv"), "l.csv"));
        assertEquals(ledger, DerivedAmounts.of(ledger), "what has been derived is stated the next time");
    }

    @Test @DisplayName("What cannot follow is refused at its row: one end of a stock, stocks without purchases, less than nothing")
    void refusesWhatCannotFollow() {
        Problem alone = refused("2025-01,coke,bought,10,t,", "2025-01,coke,opening-stock,3,t,");
        assertEquals("stock-alone l.csv:3:28", alone.key() + " " + alone.where());
        Problem without = refused("2025-01,coke,bought,10,t,", "2025-02,coke,sold,3,t,");
        assertEquals("inflow-missing l.csv:3:19", without.key() + " " + without.where());
        Problem below = refused("2025-01,coke,bought,10,t,", "2025-01,coke,opening-stock,3,t,", "2025-01,coke,closing-stock,30,t,");
        assertEquals("derived-negative l.csv:2:21", below.key() + " " + below.where());
        Problem within = refused("2025,coke,bought,10,t,", "2025-03,coke,opening-stock,3,t,", "2025-03,coke,closing-stock,2,t,");
        assertEquals("stock-within-year l.csv:3:28", within.key() + " " + within.where());
        assertEquals(1, read("2025-01,coke,amount,10,t,", "2025-01,coke,opening-stock,3,t,").disagreements().size()
                + read("2025-01,coke,amount,10,t,", "2025-01,coke,opening-stock,3,t,").rows().size() - 1, "a stated amount needs no stocks");
    }

    @Test @DisplayName("A month without surveys between months with them is refused where the stock moved over it, and no hole where it did not")
    void refusesAHoleInTheSurveys() {
        String[] rows = { "2025-01,bituminous@power,bought,100,t,", "2025-01,bituminous@power,opening-stock,10,t,",
            "2025-01,bituminous@power,closing-stock,50,t,", "2025-02,bituminous@power,bought,1000,t,", "2025-03,bituminous@power,bought,100,t,",
            "2025-03,bituminous@power,opening-stock,900,t,", "2025-03,bituminous@power,closing-stock,800,t," };
        assertEquals("stock-hole", refused(rows).key());
        rows[5] = "2025-03,bituminous@power,opening-stock,50,t,";
        rows[6] = "2025-03,bituminous@power,closing-stock,80,t,";
        assertEquals(60 + 1000 + 70, read(rows).derived().stream().mapToDouble(LedgerRow::value).sum(), 1e-9);
    }

    @Test @DisplayName("Metal tapped in eleven months with the pad by the year makes no year; fuel bought in eleven months does")
    void needsEveryMonthOfTheMetal() {
        var rows = new ArrayList<String>(IntStream.rangeClosed(1, 11)
                .mapToObj(month -> String.format(Locale.ROOT, "2025-%02d,electrolysis,metal-tapped,10,t,", month)).toList());
        rows.addAll(List.of("2025,electrolysis,opening-pad,30,t,", "2025,electrolysis,closing-pad,35,t,"));
        assertEquals("inflow-in-part", refused(rows.toArray(String[]::new)).key());
        rows.add("2025-12,electrolysis,metal-tapped,10,t,");
        assertEquals(125, read(rows.toArray(String[]::new)).derived().get(0).value(), 1e-9);
    }

    @Test @DisplayName("A survey written twice may differ by a thousandth: 1 000 t and 1 001 t join, 1 000 t and 1 001.5 t do not")
    void joinsSurveysToAThousandth() {
        String[] rows = { "2025-01,diesel,bought,10,t,", "2025-01,diesel,opening-stock,1000,t,", "2025-01,diesel,closing-stock,1000,t,",
            "2025-02,diesel,bought,10,t,", "2025-02,diesel,opening-stock,1001,t,", "2025-02,diesel,closing-stock,1001,t," };
        assertEquals(20, read(rows).derived().stream().mapToDouble(LedgerRow::value).sum(), 1e-9);
        rows[4] = "2025-02,diesel,opening-stock,1001.5,t,";
        refused(rows);
    }
}
