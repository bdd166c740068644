package org.potline.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.potline.report.page.PageChecks.number;
import static org.potline.report.page.PageChecks.rows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.potline.report.SampleResult;
import org.potline.report.words.Labels;
import org.potline.report.words.Words;
import org.potline.rules.accounting.AccountingChoices;
import org.potline.rules.accounting.Method;
import org.potline.rules.accounting.Methods;
import org.potline.rules.accounting.SourceResult;
import org.potline.rules.accounting.UsedFigure;
import org.potline.rules.data.Ledger;
import org.potline.rules.data.LedgerRow;
import org.potline.rules.data.LedgerVocabulary;
import org.potline.scenario.assess.AccountResult;
import org.potline.scenario.compare.SecondApproach;
import org.potline.scenario.compare.SideBySide;
import org.potline.twin.random.Noise;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;

class AccountingPageTest {
    private static final List<Method> ALL = Methods.all();
    private static final List<String> STREAMS = List.of("bituminous@power", "natural-gas@casting", "natural-gas@anode", "diesel@vehicles",
            "diesel", "CaCO3@alumina", "CaCO3@power", "Na2CO3@gas-treatment", "baked-anode@anode", "green-coke@anode");

    private static LedgerRow row(String period, String stream, String item, double value) {
        return new LedgerRow(period, stream, item, value, LedgerVocabulary.item(LedgerVocabulary.substance(stream), item).orElseThrow()
                .units().get(0), OptionalDouble.empty());
    }

    /** A year of a site, month by month, drawn anew with every number. */
    private static AccountResult drawn(int number) {
        return drawn(number, STREAMS);
    }

    private static AccountResult drawn(int number, List<String> streams) {
        Noise noise = Noise.of(number, "page");
        var rows = new ArrayList<LedgerRow>();
        for (int month = 1; month <= 12; month++) {
            String period = String.format(Locale.ROOT, "2025-%02d", month);
            rows.add(row(period, "electrolysis", "liquid-aluminium", 40_000 * noise.uniform(100L * month)));
            rows.add(row(period, "electrolysis", "anode-effect-minutes", 0.3 * noise.uniform(100L * month + 1)));
            rows.add(row(period, "electricity", "purchased", 100_000 * noise.uniform(100L * month + 2)));
            for (int i = 0; i < streams.size(); i++) {
                rows.add(row(period, streams.get(i), "amount", StrictMath.exp(10 * noise.uniform(100L * month + 10 + i))));
            }
        }
        var ledger = new Ledger(rows);
        Method method = Methods.load("cets-2024");
        SideBySide methods = SideBySide.of(ledger, "2025", method, AccountingChoices.none(), ALL);
        return new AccountResult(LocalText.same("ledger.csv"), Optional.empty(), ledger, methods,
                Optional.of(SecondApproach.of(ledger, methods.base(), method)), Optional.empty(), Map.of("ledger.csv", "60303ae22b99"));
    }

    @Test
    @DisplayName("the page is well-formed, loads nothing, its links have targets, and both languages are whole")
    void isAWholePage() throws Exception {
        String page = AccountingPage.html(drawn(1), Language.ZH);
        assertTrue(PageChecks.isWellFormed(page).size() > 20);
        PageChecks.linksLeadSomewhere(page, Set.of("report.xlsx"));
        PageChecks.loadsNothing(page);
        PageChecks.bothLanguagesAreWhole(page, "-");
        assertFalse(page.contains("NaN"));
    }

    @Test
    @DisplayName("a year's accounting page leads back to the year's page")
    void leadsBack() throws Exception {
        PageChecks.linksLeadSomewhere(AccountingPage.html(SampleResult.year(), Language.EN), Set.of("index.html", "report.xlsx"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    @DisplayName("as printed, other - base = difference = boundary + GWP + factor + rounding along every row, and every column adds up to its total")
    void addsUpAsPrinted(int seed) {
        addsUp(english(drawn(seed)));
    }

    @Test
    @DisplayName("of 500 sources a page lists the 200 largest and gathers the rest in one row, so that all still adds up, and says so")
    void gathersTheSmall() throws Exception {
        List<String> streams = Stream.concat(STREAMS.stream(), IntStream.rangeClosed(1, 500).mapToObj(place -> "diesel@p" + place)).toList();
        AccountResult many = drawn(1, streams);
        String english = english(many);
        addsUp(english);
        List<List<String>> rows = rows(english, "Emission by source");
        List<SourceResult> all = many.inventory().sources();
        List<Double> bySize = all.stream().map(SourceResult::tCo2e).sorted(Comparator.reverseOrder()).toList();
        assertEquals(200 + 2, rows.size());
        assertEquals("The " + (all.size() - 200) + " others", rows.get(200).get(0));
        assertEquals(bySize.subList(200, bySize.size()).stream().mapToDouble(Double::doubleValue).sum(), number(rows.get(200).get(1)).doubleValue(), 0.01);
        assertEquals(bySize.get(199), rows.subList(0, 200).stream().mapToDouble(row -> number(row.get(1)).doubleValue()).min().orElseThrow(), 0.01);
        assertTrue(english.contains("Line by line stand the 200 largest."));
        PageChecks.bothLanguagesAreWhole(AccountingPage.html(many, Language.ZH), "-");
        assertFalse(english(drawn(1)).contains("Line by line"), "an ordinary ledger is listed whole");
    }

    private static String english(AccountResult result) {
        String page = AccountingPage.html(result, Language.EN);
        return page.substring(page.indexOf("class=\"page en\""));
    }

    private static void addsUp(String english) {
        int from = 0;
        for (List<String> method : rows(english, "Difference of the rounded totals")) {
            from = english.indexOf(method.get(0) + " against cets-2024", from);
            List<List<String>> rows = rows(english.substring(from), "Difference by source and cause");
            List<String> total = rows.get(rows.size() - 1);
            assertEquals(method.subList(1, 7), total.subList(2, 8), "the table above is the sum of this one");
            for (List<String> row : rows) {
                assertEquals(0, number(row.get(3)).compareTo(number(row.get(2)).subtract(number(row.get(1)))), row.toString());
                assertEquals(0, number(row.get(3)).compareTo(number(row.get(4)).add(number(row.get(5))).add(number(row.get(6)))
                        .add(number(row.get(7)))), row.toString());
            }
            for (int column = 1; column < total.size(); column++) {
                int of = column;
                BigDecimal sum = rows.subList(0, rows.size() - 1).stream().map(row -> number(row.get(of))).reduce(BigDecimal.ZERO, BigDecimal::add);
                assertEquals(0, sum.compareTo(number(total.get(column))), "column " + column + " of " + method.get(0));
            }
        }
        assertTrue(from > 0);
    }

    @Test
    @DisplayName("money follows the process alone: its causes add up as printed, and a boundary of fuels costs nothing")
    void countsTheProcessInMoney() {
        String page = AccountingPage.html(drawn(2), Language.EN);
        String english = page.substring(page.indexOf("class=\"page en\""));
        List<List<String>> rows = rows(english, "Difference of the electrolysis process in money");
        assertEquals(ALL.size() - 1, rows.size());
        for (List<String> row : rows) {
            assertEquals(0, number(row.get(1)).compareTo(number(row.get(2)).add(number(row.get(3))).add(number(row.get(4)))), row.toString());
            assertEquals("–", row.get(2));
        }
    }

    @Test
    @DisplayName("every figure an emission rests on has a name in both languages, by whichever method")
    void namesEveryFigure() {
        for (Language language : Language.values()) {
            var labels = new Labels(new Words(language));
            drawn(3).methods().methods().stream().flatMap(method -> method.inventory().sources().stream())
                    .flatMap(source -> source.figures().stream()).map(UsedFigure::item).distinct().forEach(item -> {
                        assertTrue(language == Language.EN && !item.contains(".") || !item.equals(labels.figure(item)), item);
                        assertFalse(labels.figure(item).contains("{"), labels.figure(item));
                    });
        }
    }
}
