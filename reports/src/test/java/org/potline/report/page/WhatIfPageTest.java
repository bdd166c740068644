package org.potline.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.potline.report.page.PageChecks.part;
import static org.potline.report.page.PageChecks.parsed;
import static org.potline.report.page.PageChecks.rows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.report.SampleResult;
import org.potline.report.SampleWhatIf;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;

class WhatIfPageTest {
    private final String page = WhatIfPage.html(SampleWhatIf.result(), Language.ZH);
    private final String english = page.substring(page.indexOf("class=\"page en\""));

    private String text(Language language) throws Exception {
        return part(parsed(page), language).getTextContent();
    }

    @Test
    @DisplayName("the page is well-formed, loads nothing, is whole in both languages, its links lead within it, and its bytes are the same again")
    void keepsTheRulesOfPages() throws Exception {
        PageChecks.linksLeadSomewhere(page, Set.of());
        PageChecks.loadsNothing(page);
        PageChecks.bothLanguagesAreWhole(page, "-");
        assertEquals(page, WhatIfPage.html(SampleWhatIf.result(), Language.ZH));
        assertFalse(page.contains("NaN"));
    }

    @Test
    @DisplayName("a better meter is answered in a sentence: U falls by 1.96 * 200 = 390 t, a fifth, for 50 000 CNY: 78 t each 10 000")
    void answersForABetterMeter() throws Exception {
        assertTrue(text(Language.EN).contains("The uncertainty of the total emission falls by 390 t (\u221220 %); "
                + "it costs CNY\u00A050\u202F000 over 10 years; each CNY 10 000 lowers the uncertainty by 78 t; findings that go: 1 (EQ-6)."),
                        text(Language.EN));
        assertTrue(text(Language.ZH).contains("排放总量的不确定度减少 390 t（\u221220 %）；10 年费用 5.00 万元；每万元减少不确定度 78 t；"
                + "消除 1 项检查发现（EQ-6）。"), text(Language.ZH));
    }

    @Test
    @DisplayName("of a saving it tells truth, report and interval, and that the process proves what the total cannot")
    void answersForAMeasure() throws Exception {
        assertTrue(text(Language.EN).contains("The electrolysis process truly falls by 2\u202F000 t a year, reports show 1\u202F700 t (±98 t); "
                + "the installed meters prove this saving; the uncertainty of the electrolysis process falls by 3.9 t (\u22122.0 %)"),
                        text(Language.EN));
        List<List<String>> rows = rows(english, "Can the saving be proven?");
        assertEquals(List.of("total emission", "2\u202F000", "1\u202F900", "1\u202F800", "2/4", "3"), rows.get(0),
                "1.96 * 900 = 1 764: 2 100 of two pairs exceed it");
        assertEquals(List.of("electrolysis process", "2\u202F000", "1\u202F900", "98", "4/4", "1"), rows.get(1));
        assertTrue(text(Language.EN).contains("In 4 of 4 simulations the true saving lies outside the interval."),
                "2 000 is 100 or more off, 1.96 * 50 = 98");
    }

    @Test
    @DisplayName("side by side: what falls has a minus, what rises a plus, what hardly changes is 0, and nothing spent is a dash")
    void putsThemSideBySide() {
        List<List<String>> rows = rows(english, "Side by side");
        assertEquals(3, rows.size());
        assertEquals(List.of("\u22121", "0", "\u2212390", "0"), rows.get(0).subList(1, 5));
        assertEquals(List.of("820 → 680", "5.0", "78", "0", "–", "–", "–"), rows.get(0).subList(5, 12));
        assertEquals(List.of("0", "+1", "+980", "0"), rows.get(1).subList(1, 5), "1.96 * 500");
        assertEquals(List.of("\u22121.5", "–", "–"), rows.get(1).subList(6, 9));
        assertEquals(List.of("2\u202F000", "2/4", "4/4"), rows.get(2).subList(9, 12));
    }

    @Test
    @DisplayName("each scenario tells its changes, its findings with their messages, and the sources that change; the others are counted")
    void tellsEachInFull() throws Exception {
        String text = text(Language.EN);
        assertTrue(text.contains("Meter E-021: class 1 becomes 0.2S")
                && text.contains("Checked as if the proposal “One class coarser” were in force"), text);
        assertTrue(text.contains("Findings that go (1)") && text.contains("Meter E-021: class active-energy 1 is coarser than the 0.5S required."),
                text);
        assertTrue(text.contains("Findings that come (1)") && text.contains("There is no metering point."), text);
        List<List<String>> rows = rows(english, "Uncertainty (95 %)");
        assertEquals(List.of("total emission", "electrolysis process", "Natural gas of the casthouse"),
                rows.stream().map(row -> row.get(0)).toList());
        assertEquals(List.of("980", "784", "\u2212200", "\u221220 %"), rows.get(2).subList(3, 7), "1.96 * 500, 1.96 * 400");
        assertTrue(text.contains("The uncertainty of 2 other sources stays as it is."), text);
        assertTrue(text.contains("The report loses Natural gas of the casthouse (5\u202F510 t);"), text);
    }

    @Test
    @DisplayName("where scenarios have baselines of several methods, each row names its own")
    void namesSeveralBaselines() throws Exception {
        String html = WhatIfPage.html(SampleWhatIf.byTwoMethods(), Language.EN);
        PageChecks.linksLeadSomewhere(html, Set.of());
        String part = html.substring(html.indexOf("class=\"page en\""));
        assertEquals(List.of("A", "B"), rows(part, "Side by side").stream().map(row -> row.get(1)).toList());
        assertEquals(4, rows(part, "The plant as it is").size());
    }

    @Test
    @DisplayName("markup in names, titles and questions stays text")
    void escapesInputs() throws Exception {
        String evil = "<script>alert('1')</script>&\"";
        String html = WhatIfPage.html(SampleWhatIf.of(SampleResult.named(new LocalText(evil, evil)).plant(), List.of(SampleWhatIf.meter())),
                Language.EN);
        assertFalse(html.contains("<script"));
        assertTrue(parsed(html).getDocumentElement().getTextContent().contains(evil));
    }
}
