package org.potline.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.report.words.Labels;
import org.potline.report.words.Numbers;
import org.potline.report.words.Words;
import org.potline.rules.accounting.Method;
import org.potline.rules.accounting.Methods;
import org.potline.rules.check.Checker;
import org.potline.rules.standard.Edition;
import org.potline.rules.standard.Editions;
import org.potline.scenario.assess.Accounts;
import org.potline.scenario.assess.AnnualResult;
import org.potline.scenario.assess.Assessment;
import org.potline.scenario.assess.Checked;
import org.potline.scenario.assess.MeteredYear;
import org.potline.scenario.assess.Provenance;
import org.potline.scenario.compare.TrueSource;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.text.Language;
import org.potline.twin.yaml.Content;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The page of the plant that comes with the program, the whole way through. */
class ShippedPlantPageTest {
    private static AnnualResult result;
    private static String page;

    @BeforeAll
    static void goTheWholeWay() {
        Path file = Content.folder("twin-model", "plants").resolve("potline-only.yaml");
        Plant plant = PlantReader.read(file, "potline-only.yaml");
        Method method = Methods.load("cets-2024");
        Edition edition = Editions.load("jjf-al/draft-2025");
        MeteredYear metered = Assessment.meter(plant, 2025, 1);
        var ledger = Assessment.book(plant, metered.readings());
        Accounts accounts = Assessment.account(ledger, method, 2025);
        Checked checked = Assessment.check(new Checker(edition), edition, plant, 2025, accounts.year());
        result = new AnnualResult(plant, new Provenance(2025, 1, edition.id(), edition.banner(), method.id(), Map.of()), ledger,
                accounts.year(), accounts.months(), Assessment.sideBySide(ledger, method, Methods.all(), 2025),
                Assessment.compare(metered, accounts.year(), method, Methods.all(), plant, 2025), checked.findings(), checked.clauses(),
                checked.rates(), checked.scope());
        page = AnnualPage.html(result, Language.ZH);
    }

    @Test
    @DisplayName("the page is well-formed and shows the total, every clause, every finding and the edition's banner")
    void showsAll() throws Exception {
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
        String text = document.getDocumentElement().getTextContent();
        assertTrue(text.contains(Numbers.fixed(result.inventory().totalTCo2e(), 0)));
        assertTrue(text.contains(result.provenance().editionBanner().zh()) && text.contains(result.provenance().editionBanner().en()));
        assertFalse(result.findings().isEmpty());
        result.findings().forEach(finding -> assertTrue(text.contains(finding.message().zh()) && text.contains(finding.message().en())));
        result.clauses().forEach(line -> assertTrue(text.contains(line.requirement().en()), line.coverage().clause()));
    }

    @Test
    @DisplayName("every source, seen or not, has a name in both languages")
    void namesEverySource() {
        for (Language language : Language.values()) {
            var labels = new Labels(result.plant(), new Words(language));
            for (TrueSource source : result.truth()) {
                assertFalse(labels.source(source.id()).equals(source.id()), source.id());
            }
        }
    }

    @Test
    @DisplayName("what the method cannot see is in no total: true total = sum of the sources seen")
    void keepsUnseenApart() {
        double unseen = result.truth().stream().filter(source -> !source.seen()).mapToDouble(TrueSource::year).sum();
        double all = result.truth().stream().mapToDouble(TrueSource::year).sum();
        assertTrue(unseen > 0);
        assertEquals(all - unseen, result.trueTCo2e(), 1e-6 * all);
    }
}
