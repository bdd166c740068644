package org.potline.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.potline.report.words.Labels;
import org.potline.report.words.Numbers;
import org.potline.report.words.Words;
import org.potline.rules.accounting.Accountant;
import org.potline.rules.accounting.AccountingChoices;
import org.potline.rules.accounting.CarbonMassBalance;
import org.potline.rules.accounting.MassBalance;
import org.potline.rules.accounting.Method;
import org.potline.rules.accounting.Methods;
import org.potline.rules.data.Cell;
import org.potline.rules.data.CellRow;
import org.potline.rules.data.Ledger;
import org.potline.rules.data.LedgerReader;
import org.potline.scenario.compare.Approaches;
import org.potline.twin.text.Language;
import org.xml.sax.InputSource;

/** The section that an accounting page has of a ledger alone. */
class BalanceSectionTest {
    private static final Method CETS = Methods.load("cets-2024");

    private static Ledger ledger(String... rows) {
        var table = new ArrayList<CellRow>();
        Stream.concat(Stream.of(String.join(",", LedgerReader.COLUMNS)), Stream.of(rows)).forEach(row ->
                table.add(new CellRow(Stream.of(row.split(",")).map(cell -> new Cell(cell, "1:1")).toList())));
        return LedgerReader.read(table, "test");
    }

    private static String text(Language language, Ledger ledger) throws Exception {
        MassBalance balance = CarbonMassBalance.of(ledger, CETS, "2025");
        var inventory = new Accountant(CETS, AccountingChoices.none()).account(ledger, "2025");
        var html = new Html();
        var words = new Words(language);
        BalanceSection.write(html, words, new Labels(words), balance, Approaches.of(ledger, inventory, balance));
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html.toString())))
                .getDocumentElement().getTextContent();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("a smelter that buys 50 000 t of anodes: balance, factors, and each part of their difference, worked by hand")
    void tellsTheDifferenceApart(Language language) throws Exception {
        String text = text(language, ledger("2025,electrolysis,liquid-aluminium,100000,t", "2025,electrolysis,anode-gross,49000,t",
                "2025,electrolysis,butt-share,16,%", "2025,electrolysis,anode-sulphur,2,%", "2025,electrolysis,anode-ash,0.4,%",
                "2025,electrolysis,anode-effect-minutes,0.1,min/cell-day", "2025,baked-anode@yard,bought,50000,t",
                "2025,baked-anode@yard,opening-stock,1000,t", "2025,baked-anode@yard,closing-stock,1800,t", "2025,butts@electrolysis,sold,7900,t",
                "2025,diesel@vehicles,amount,500,t"));
        // factors: 49 000 · 0.84 · 0.976 · 44/12; balance: (49 200 · 0.976 − 7 900 · 0.97) · 44/12; diesel 500 · 42.652 · 0.0202, 2 % unburnt
        double factors = 49_000 * 0.84 * 0.976 * 44 / 12;
        double balance = (49_200 * 0.976 - 7_900 * 0.97) * 44 / 12;
        double diesel = 500 * 42.652 * 0.0202 * 44 / 12;
        for (double figure : List.of(factors, balance, diesel, diesel * 0.98, factors + diesel * 0.98, balance + diesel)) {
            assertTrue(text.contains(Numbers.fixed(figure, 1)), Numbers.fixed(figure, 1) + " in " + text);
        }
        assertTrue(text.contains(Numbers.signed(balance - factors, 1)) && text.contains(Numbers.signed(0.02 * diesel, 1)), text);
        assertTrue(text.contains("97.00 % *") && text.contains("97.60 %") && !text.contains("97.60 % *"), "a default is marked, a measurement is not");
    }

    @Test
    @DisplayName("a ledger without purchases of carbon materials is told what to add, and gets no figures")
    void saysWhatToAdd() throws Exception {
        String text = text(Language.EN, ledger("2025,electrolysis,liquid-aluminium,100000,t", "2025,electrolysis,anode-gross,49000,t"));
        assertTrue(text.contains("opening-stock"));
        assertFalse(text.contains("t CO₂]"));
        assertEquals(-1, text.indexOf("NaN"));
    }
}
