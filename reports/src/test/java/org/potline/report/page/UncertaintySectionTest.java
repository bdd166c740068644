package org.potline.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.potline.report.page.PageChecks.number;
import static org.potline.report.page.PageChecks.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.rules.accounting.AccountingChoices;
import org.potline.rules.accounting.Method;
import org.potline.rules.accounting.Methods;
import org.potline.rules.data.Ledger;
import org.potline.rules.data.LedgerRow;
import org.potline.rules.data.LedgerVocabulary;
import org.potline.rules.uncertainty.OutputUncertainty;
import org.potline.scenario.assess.AccountResult;
import org.potline.scenario.compare.SideBySide;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;

class UncertaintySectionTest {
    private static final Method METHOD = Methods.load("cets-2024");

    private static LedgerRow row(String stream, String item, double value, double u) {
        return new LedgerRow("2025", stream, item, value, LedgerVocabulary.item(LedgerVocabulary.substance(stream), item).orElseThrow().units().get(0),
                u > 0 ? OptionalDouble.of(u) : OptionalDouble.empty());
    }

    private static AccountResult of(List<LedgerRow> rows) {
        var ledger = new Ledger(rows);
        return new AccountResult(LocalText.same("ledger.csv"), Optional.empty(), ledger,
                SideBySide.of(ledger, "2025", METHOD, AccountingChoices.none(), List.of(METHOD)), Optional.empty(), Map.of());
    }

    /** A site of so many fuel users, every amount with its u. */
    private static AccountResult known(int users) {
        var rows = new ArrayList<>(List.of(row("electrolysis", "liquid-aluminium", 500_000, 2_500),
                row("electrolysis", "anode-effect-minutes", 0.12, 0.002)));
        for (int user = 1; user <= users; user++) {
            rows.add(row("diesel@p" + user, "amount", 100 * user, 3));
        }
        return of(rows);
    }

    private static String section(AccountResult result, Language language) {
        String page = AccountingPage.html(result, language);
        int from = page.indexOf("<section id=\"" + language.code() + "-uncertainty\"");
        return page.substring(from, page.indexOf("</section>", from));
    }

    @Test
    @DisplayName("the table tells of every source, the process and the total what the inventory knows, and the process in money")
    void showsEveryOutput() throws Exception {
        AccountResult result = known(3);
        String english = section(result, Language.EN);
        List<List<String>> rows = rows(english, "Emission and its uncertainty");
        var outputs = new ArrayList<>(result.uncertainty().sources());
        outputs.add(result.uncertainty().process());
        outputs.add(result.uncertainty().total());
        assertEquals(outputs.size(), rows.size());
        for (int i = 0; i < rows.size(); i++) {
            OutputUncertainty output = outputs.get(i);
            double u = output.u().orElseThrow();
            assertEquals(u, number(rows.get(i).get(2)).doubleValue(), 0.05 * u);
            assertEquals(1.96 * u, number(rows.get(i).get(3)).doubleValue(), 0.05 * 1.96 * u);
            assertTrue(rows.get(i).get(5).contains(" to ") && List.of("yes", "no").contains(rows.get(i).get(6)), rows.get(i).toString());
        }
        double process = result.uncertainty().process().expanded().orElseThrow();
        assertTrue(english.contains("is known to ±" + SureView.size(process) + " t"), english);
        PageChecks.bothLanguagesAreWhole(AccountingPage.html(result, Language.ZH), "-");
    }

    @Test
    @DisplayName("of a budget of many lines a dozen show, the rest is one line with its sum and stands folded below; contributions add up by squares")
    void foldsTheRest() throws Exception {
        AccountResult result = known(30);
        OutputUncertainty total = result.uncertainty().total();
        String english = section(result, Language.EN);
        List<List<String>> shown = rows(english, "Uncertainty budget, Total");
        assertEquals(12 + 2, shown.size());
        double squares = shown.subList(0, 13).stream().mapToDouble(line -> number(line.get(5)).doubleValue()).map(one -> one * one).sum();
        assertEquals(total.known(), Math.sqrt(squares), 0.01 * total.known());
        assertEquals("The other " + (total.budget().size() - 12) + " lines together", shown.get(12).get(0));
        assertEquals(total.budget().size() - 12, rows(english, "Uncertainty budget, Total: the other lines").size());
        PageChecks.isWellFormed(AccountingPage.html(result, Language.EN));
    }

    @Test
    @DisplayName("of 500 users of a fuel the page keeps its size: 40 budgets, the others in the JSON document")
    void keepsItsSize() {
        String english = section(known(500), Language.EN);
        assertEquals(2 + 40, Pattern.compile("<caption>Uncertainty budget, [^:<]*</caption>").matcher(english).results().count());
        assertTrue(english.contains("The budgets of 462 more sources"), "500 users, anodes and effects less 40");
    }

    @Test
    @DisplayName("an amount without u leaves its source and the sums open, says which row to fill, and the others stay known")
    void saysWhatIsLacking() throws Exception {
        AccountResult result = of(List.of(row("electrolysis", "liquid-aluminium", 500_000, 2_500), row("diesel@vehicles", "amount", 300, 0)));
        String english = section(result, Language.EN);
        List<List<String>> rows = rows(english, "Emission and its uncertainty");
        assertFalse(rows.get(0).get(2).startsWith("≥"), rows.toString());
        assertTrue(rows.get(2).get(2).startsWith("≥ ") && rows.get(4).get(2).startsWith("≥ ") && rows.get(4).get(5).equals("–"), rows.toString());
        assertTrue(english.contains("not known: Diesel (Vehicles): amount. So u"), english);
        PageChecks.linksLeadSomewhere(AccountingPage.html(result, Language.ZH), Set.of("report.xlsx"));
    }

    @Test
    @DisplayName("no id of a cause shows on the page, in neither language")
    void showsNoIds() {
        for (Language language : Language.values()) {
            String text = section(known(2), language).replaceAll("<[^>]*>", " ");
            assertFalse(Pattern.compile("\\b(default|ledger|meter|laboratory)/|net-per-t|fuel-ncv").matcher(text).find(), text);
        }
    }
}
