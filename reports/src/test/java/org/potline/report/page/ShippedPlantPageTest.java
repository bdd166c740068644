package org.potline.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
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
                checked.rates(), checked.scope(), checked.terms());
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
        assertFalse(result.terms().isEmpty());
        result.terms().forEach(term -> assertTrue(text.contains(term.definition().zh()) && text.contains(term.definition().en()), term.name().en()));
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

    @Test
    @DisplayName("the three approaches: every gap has a sentence, and the printed parts add up to the printed difference of the printed totals")
    void approachesAddUp() throws Exception {
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
        for (Language language : Language.values()) {
            Element section = section(document, language.code() + "-approaches");
            List<List<String>> totals = rows(section).stream().filter(row -> row.get(0).equals(new Words(language).say("row.total"))).toList();
            double factors = number(totals.get(0).get(1));
            double balance = number(totals.get(0).get(2));
            double truth = number(totals.get(0).get(3));
            assertEquals(balance - factors, number(step(section, language, "step.factors").get(1)), 1e-6);
            assertEquals(balance - truth, number(step(section, language, "step.truth").get(1)), 1e-6);
            List<List<String>> all = rows(section);
            int first = all.indexOf(step(section, language, "step.factors"));
            int second = all.indexOf(step(section, language, "step.truth"));
            assertEquals(balance - factors, sum(all.subList(first + 1, second)), 1e-6);
            assertEquals(balance - truth, sum(all.subList(second + 1, second + 6)), 1e-6);
            all.subList(first, second + 6).forEach(row -> assertTrue(row.get(2).length() > 8, row.toString()));
        }
    }

    @Test
    @DisplayName("how sure the number is: every meter and laboratory has its name, and whether the truth lies within is what the intervals say")
    void tellsWhetherTheTruthLiesWithin() throws Exception {
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
        var uncertainty = result.accounting().uncertainty();
        Map<String, Double> truth = result.truth().stream().filter(TrueSource::seen).collect(Collectors.toMap(TrueSource::id, TrueSource::year));
        for (Language language : Language.values()) {
            Element section = section(document, language.code() + "-uncertainty");
            List<List<String>> rows = rows(section).stream().filter(row -> row.size() == 9).skip(1).toList();
            for (int i = 0; i < uncertainty.sources().size(); i++) {
                boolean within = uncertainty.sources().get(i).interval().orElseThrow().contains(truth.get(uncertainty.sources().get(i).id()));
                assertEquals(new Words(language).say(within ? "uncertainty.yes" : "uncertainty.no"), rows.get(i).get(8), rows.get(i).toString());
            }
            boolean total = uncertainty.total().interval().orElseThrow().contains(result.trueTCo2e());
            assertEquals(new Words(language).say(total ? "uncertainty.yes" : "uncertainty.no"), rows.get(rows.size() - 1).get(8));
            assertFalse(section.getTextContent().matches("(?s).*(meter|laboratory|default)/.*|.*[A-Z]+_[A-Z]+.*"), section.getTextContent());
        }
    }

    private static Element section(Document document, String id) {
        NodeList sections = document.getElementsByTagName("section");
        return IntStream.range(0, sections.getLength()).mapToObj(at -> (Element) sections.item(at)).filter(one -> one.getAttribute("id").equals(id))
                .findFirst().orElseThrow();
    }

    private static List<List<String>> rows(Element section) {
        NodeList rows = section.getElementsByTagName("tr");
        return IntStream.range(0, rows.getLength()).mapToObj(rows::item).map(row -> IntStream.range(0, row.getChildNodes().getLength())
                .mapToObj(at -> row.getChildNodes().item(at)).filter(Element.class::isInstance).map(Node::getTextContent).toList()).toList();
    }

    private static List<String> step(Element section, Language language, String key) {
        return rows(section).stream().filter(row -> row.get(0).equals(new Words(language).say(key))).findFirst().orElseThrow();
    }

    private static double sum(List<List<String>> rows) {
        return rows.stream().mapToDouble(row -> number(row.get(1))).sum();
    }

    private static double number(String printed) {
        return printed.equals("–") ? 0 : Double.parseDouble(printed.replace("\u202F", "").replace("\u2212", "-"));
    }
}
