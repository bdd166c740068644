package org.potline.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.potline.report.page.PageChecks.elements;
import static org.potline.report.page.PageChecks.parsed;
import static org.potline.report.page.PageChecks.part;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.report.SampleResult;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.accounting.SourceResult;
import org.potline.rules.accounting.formula.Gases;
import org.potline.rules.data.Ledger;
import org.potline.scenario.assess.AnnualResult;
import org.potline.scenario.compare.CarbonBalance;
import org.potline.scenario.compare.Comparison;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class AnnualPageTest {
    private final String page = AnnualPage.html(SampleResult.year(), Language.ZH);

    @Test
    @DisplayName("the page is well-formed and no id stands twice")
    void isWellFormed() throws Exception {
        Set<String> seen = PageChecks.isWellFormed(page);
        assertTrue(seen.size() > 20, "ids found: " + seen);
    }

    @Test
    @DisplayName("every link within the page and every title of a chart has its target; the accounting page is linked")
    void linksLeadSomewhere() throws Exception {
        PageChecks.linksLeadSomewhere(page, Set.of("accounting.html", "diagrams.html", "report.xlsx", "quality-plan.xlsx"));
    }

    @Test
    @DisplayName("nothing is loaded from anywhere, and there is no script")
    void loadsNothing() throws Exception {
        PageChecks.loadsNothing(page);
    }

    @Test
    @DisplayName("both languages are whole: the same elements in the same order, each with its own words")
    void bothLanguagesAreWhole() throws Exception {
        PageChecks.bothLanguagesAreWhole(page, "示例仪表厂|省计量院|六\\([七九]\\)");
    }

    @Test
    @DisplayName("the language asked for shows first")
    void opensInTheLanguageAskedFor() throws Exception {
        for (Language language : Language.values()) {
            Document document = parsed(AnnualPage.html(SampleResult.year(), language));
            List<Element> checked = elements(document, "input").stream().filter(input -> input.hasAttribute("checked")).toList();
            assertEquals(1, checked.size());
            assertEquals("show-" + language.code(), checked.get(0).getAttribute("id"));
        }
    }

    @Test
    @DisplayName("markup in a plant's name stays text")
    void escapesInputs() throws Exception {
        String evil = "<script>alert('1')</script>&\"\u0000";
        String html = AnnualPage.html(SampleResult.named(new LocalText(evil, evil)), Language.EN);
        assertFalse(html.contains("<script"));
        assertTrue(parsed(html).getDocumentElement().getTextContent().contains("<script>alert('1')</script>&\"\uFFFD"));
    }

    @Test
    @DisplayName("the same bytes come out twice, in a Turkish locale and in another time zone")
    void isTheSameEverywhere() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            assertEquals(page, AnnualPage.html(SampleResult.year(), Language.ZH));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(page, AnnualPage.html(SampleResult.year(), Language.ZH));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    @DisplayName("the page says the totals, the difference, the defaults and what no formula sees")
    void saysWhatCounts() throws Exception {
        String text = part(parsed(page), Language.EN).getTextContent();
        assertTrue(text.contains("156\u202F225 "), "reported 142 718.4375 + 6 641.92 + 5 512.75 + 1 352.25 = 156 225.3575");
        assertTrue(text.contains("157\u202F055 "), "true 143 902.5 + 6 204.6 + 5 598 + 1 349.76 = 157 054.86, without 1 212 low voltage");
        assertTrue(text.contains("\u2212829.5"), "156 225.3575 - 157 054.86 = -829.5025");
        assertTrue(text.contains("1\u202F212.0"));
        assertTrue(text.contains("42.652"));
        assertTrue(text.contains("1.626"), "156 225.3575 t / (12 * 8 000 + 78) t = 1.6260");
    }

    @Test
    @DisplayName("a finding about a meter has the meter's card with it, with what the card lacks")
    void showsTheCard() throws Exception {
        List<Element> cards = elements(parsed(page), "details").stream().filter(one -> !one.getAttribute("class").equals("method")).toList();
        assertEquals(10, cards.size(), "five findings about meters, in two languages");
        assertTrue(cards.stream().anyMatch(card -> card.getTextContent().contains("G-001") && card.getTextContent().contains("未填写")));
    }

    @Test
    @DisplayName("a year with nothing in it still has a page, and says so")
    void showsAnEmptyYear() throws Exception {
        AnnualResult year = SampleResult.year();
        var nothing = new Inventory("cets-2024", "2025", 0, 0, OptionalDouble.empty(), 0, List.of(), List.of("anode"), false,
                List.of(), List.of(), Optional.empty());
        var empty = new AnnualResult(year.plant(), year.provenance(), new Ledger(List.of()), nothing, List.of(), SampleResult.alone(nothing),
                new Comparison(List.of(), List.of(), new CarbonBalance(List.of()), Optional.empty(), List.of()), List.of(), List.of(), List.of(), year.scope());
        String text = part(parsed(AnnualPage.html(empty, Language.EN)), Language.EN).getTextContent();
        assertTrue(text.contains("Nothing is broken.") && text.contains("Anode carbon (anode)"), text);
        assertFalse(text.contains("NaN"));
    }

    @Test
    @DisplayName("of twelve sources the chart of the months shows the seven largest and the others as one")
    void gathersSmallSources() throws Exception {
        AnnualResult year = SampleResult.year();
        List<SourceResult> many = IntStream.rangeClosed(1, 12).mapToObj(i -> new SourceResult("coke@" + i, i, i, OptionalDouble.empty(),
                new Gases(i, 0, 0), List.of(), List.of())).toList();
        var inventory = new Inventory("cets-2024", "2025", 78, 78, OptionalDouble.empty(), 0, many, List.of(), true, List.of(), List.of(),
                Optional.empty());
        var month = new Inventory("cets-2024", "2025-01", 78, 78, OptionalDouble.empty(), 0, many, List.of(), true, List.of(), List.of(),
                Optional.empty());
        String html = AnnualPage.html(new AnnualResult(year.plant(), year.provenance(), year.ledger(), inventory, List.of(month), SampleResult.alone(inventory),
                year.comparison(), year.findings(), year.clauses(), year.rates(), year.scope()), Language.EN);
        Element chart = elements(parsed(html), "svg").stream().filter(svg -> svg.getAttribute("id").equals("en-chart-months")).findFirst()
                .orElseThrow();
        String text = chart.getTextContent();
        assertTrue(text.contains("Coke@6") && text.contains("Coke@12") && text.contains("others"), text);
        assertFalse(text.contains("Coke@5"), text);
    }
}
