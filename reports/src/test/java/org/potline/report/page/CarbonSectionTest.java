package org.potline.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.potline.report.SampleCarbon;
import org.potline.report.SampleResult;
import org.potline.report.chart.DrawnText;
import org.potline.report.chart.InlineSvg;
import org.potline.report.chart.Sankey;
import org.potline.report.chart.SankeyData.Band;
import org.potline.report.chart.SankeyData.Node;
import org.potline.report.chart.SankeyData;
import org.potline.report.words.Labels;
import org.potline.report.words.Words;
import org.potline.scenario.assess.AnnualResult;
import org.potline.scenario.compare.CarbonBalance;
import org.potline.scenario.compare.CarbonPath;
import org.potline.scenario.compare.Comparison;
import org.potline.twin.text.Language;

class CarbonSectionTest {
    /** The keys of places that the truth uses. */
    private static final List<String> PLACES = List.of("in-coal", "in-gasifier-coal", "in-kiln-fuel", "in-natural-gas", "in-green-coke",
            "in-pitch", "in-packing-coke", "in-bought-anodes", "in-limestone", "in-soda-ash", "in-bauxite", "in-diesel", "in-stock", "power",
            "alumina", "calcining", "baking", "electrolysis", "casting", "rolling", "mining", "vehicles", "out-co2-stack", "out-co2-roof",
            "out-co", "out-pfc", "out-ash", "out-tar", "out-dust", "out-mud", "out-butts", "out-anodes", "out-unburnt", "out-stock");

    private static AnnualResult with(CarbonBalance carbon) {
        AnnualResult year = SampleResult.year();
        return new AnnualResult(year.plant(), year.provenance(), year.ledger(), year.inventory(), year.months(), year.methods(),
                new Comparison(year.truth(), year.comparison().explained(), carbon, year.comparison().approaches(), List.of()),
                year.findings(), year.clauses(), year.rates(), year.scope());
    }

    private static YearView view(CarbonBalance carbon, Language language) {
        return new YearView(with(carbon), language, new Html());
    }

    private static SankeyData drawing(CarbonBalance carbon) {
        return CarbonDrawing.of(view(carbon, Language.EN), carbon);
    }

    private static String section(CarbonBalance carbon, Language language) {
        YearView view = view(carbon, language);
        CarbonSection.write(view);
        return view.html().toString();
    }

    private static List<String> keys(SankeyData data) {
        return data.nodes().stream().map(Node::key).toList();
    }

    /** The whole site, the same without its power plant, its anodes alone, and anodes whose butts go back from a place of long name. */
    private static List<CarbonBalance> sites() {
        List<CarbonPath> all = SampleCarbon.site().paths();
        var anodes = Set.of("calcining", "baking", "electrolysis");
        return List.of(SampleCarbon.site(),
                new CarbonBalance(all.stream().filter(path -> !path.from().equals("power") && !path.to().equals("power")).toList()),
                new CarbonBalance(all.stream().filter(path -> anodes.contains(path.from()) || anodes.contains(path.to())).toList()),
                new CarbonBalance(List.of(new CarbonPath("in-pitch", "baking", 100), new CarbonPath("baking", "calcining", 60),
                        new CarbonPath("calcining", "baking", 10), new CarbonPath("baking", "out-tar", 50), new CarbonPath("calcining", "out-co", 50))));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("no label lies upon another and none leaves the drawing")
    void labelsAreApart(Language language) {
        for (CarbonBalance site : sites()) {
            var sankey = new Sankey(CarbonDrawing.of(view(site, language), site));
            List<DrawnText> texts = DrawnText.of(InlineSvg.of(sankey, Sankey.WIDTH_PX, sankey.heightPx(), "s", "t"));
            assertEquals(2 * sankey.data().nodes().size(), texts.size());
            var drawing = new Rectangle2D.Double(0, 0, Sankey.WIDTH_PX, sankey.heightPx());
            for (int i = 0; i < texts.size(); i++) {
                assertTrue(drawing.contains(texts.get(i).box()), texts.get(i) + " in " + drawing);
                for (int j = 0; j < i; j++) {
                    assertFalse(texts.get(i).box().intersects(texts.get(j).box()), texts.get(i) + " on " + texts.get(j));
                }
            }
        }
    }

    @Test
    @DisplayName("places below 0.2 % stand together; what goes in comes out of the drawing, and of each process but for its hidden insides")
    void losesNothing() {
        SankeyData data = drawing(SampleCarbon.site());
        List<String> keys = keys(data);
        assertTrue(keys.containsAll(List.of("in-others", "others", "out-others", "in-bauxite", "out-mud", "rolling")), keys.toString());
        for (String little : List.of("in-diesel", "in-soda-ash", "mining", "vehicles", "out-pfc", "out-unburnt", "out-dust")) {
            assertFalse(keys.contains(little), little);
        }
        Map<String, Double> left = new LinkedHashMap<>();
        for (Band band : data.bands()) {
            left.merge(band.from(), -band.value(), Double::sum);
            left.merge(band.to(), band.value(), Double::sum);
        }
        double in = 0;
        double out = 0;
        for (Node node : data.nodes()) {
            switch (node.kind()) {
                case INPUT -> in -= left.get(node.key());
                case OUTPUT -> out += left.get(node.key());
                case PROCESS -> assertEquals(0, left.get(node.key()), 1e-6, node.key());
            }
        }
        assertEquals(1_706_160 + 27_400, in, 1e-6, "all that came in, and the butts that went round");
        assertEquals(in, out, 1e-6);
    }

    @Test
    @DisplayName("butts that go back are cut: an end to the paste, an end from the pots, the same amount at both")
    void cutsTheCircle() {
        SankeyData data = drawing(SampleCarbon.site());
        List<Band> ends = data.bands().stream().filter(band -> band.from().startsWith("back") || band.to().startsWith("back")).toList();
        assertEquals(List.of(new Band("back-butts", "baking", 27_400), new Band("electrolysis", "back-butts-out", 27_400)), ends);
        assertEquals(List.of("back-butts", "back-butts-out"), data.nodes().stream().filter(Node::loose).map(Node::key).toList());
    }

    @Test
    @DisplayName("any other circle is cut too, at its smallest flow, also one of three processes")
    void cutsAnyCircle() {
        SankeyData data = drawing(new CarbonBalance(List.of(new CarbonPath("in-coal", "power", 90), new CarbonPath("power", "alumina", 100),
                new CarbonPath("alumina", "casting", 60), new CarbonPath("casting", "power", 10), new CarbonPath("alumina", "out-ash", 40),
                new CarbonPath("casting", "out-ash", 50))));
        assertTrue(keys(data).containsAll(List.of("back:casting:power", "back-out:casting:power")), keys(data).toString());
        assertTrue(data.nodes().stream().anyMatch(node -> node.name().equals("Returned from Casting")));
        new Sankey(data).heightPx();
    }

    @Test
    @DisplayName("one little place alone keeps its name; flows between the same places are one; a plant of pots alone is drawn too")
    void drawsASmelter() {
        SankeyData data = drawing(new CarbonBalance(List.of(new CarbonPath("in-bought-anodes", "electrolysis", 40_000),
                new CarbonPath("electrolysis", "out-co2-roof", 30_000), new CarbonPath("electrolysis", "out-co2-roof", 9_999),
                new CarbonPath("electrolysis", "out-pfc", 1), new CarbonPath("electrolysis", "out-dust", 0))));
        assertEquals(List.of("in-bought-anodes", "electrolysis", "out-co2-roof", "out-pfc"), keys(data));
        assertEquals(3, data.bands().size());
        assertTrue(new Sankey(data).heightPx() > 400);
    }

    @Test
    @DisplayName("the table has every flow, the balance adds up as printed: 1 705 810.0 + 350.0 = 1 704 900.0 + 1 260.0 + 0.0")
    void tableHasAll() {
        CarbonBalance carbon = SampleCarbon.site();
        String html = section(carbon, Language.EN);
        long flows = carbon.paths().stream().map(path -> path.from() + path.to()).distinct().count();
        assertEquals(flows + 1, html.split("<tr", -1).length - 1, "a heading and all flows");
        assertTrue(html.contains("1\u202F705\u202F810.0 + from stock 350.0 = out 1\u202F704\u202F900.0 + to stock 1\u202F260.0 + residual 0.0 t C"), html);
        assertTrue(html.contains("&lt;\u202F0.01 %"), "14 t of 1.7 million are not nothing");
        assertTrue(html.contains("51.3"), "14 t C x 44.009/12.011 as CO2");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("a year without carbon flows, or with empty ones, has one sentence and no drawing")
    void saysThatThereIsNone(Language language) {
        for (CarbonBalance none : List.of(new CarbonBalance(List.of()), new CarbonBalance(List.of(new CarbonPath("in-coal", "power", 0))))) {
            String html = section(none, language);
            assertTrue(html.contains(new Words(language).say("carbon.none")));
            assertFalse(html.contains("<svg") || html.contains("<table"));
        }
    }

    @Test
    @DisplayName("every place has a name of its own in both languages; a place nobody named keeps its key")
    void namesEveryPlace() {
        for (Language language : Language.values()) {
            var labels = new Labels(new Words(language));
            var names = new ArrayList<String>();
            for (String place : PLACES) {
                assertNotEquals(place, labels.place(place));
                names.add(labels.place(place));
            }
            assertEquals(names.size(), names.stream().collect(Collectors.toSet()).size(), names.toString());
            assertEquals("in-peat", labels.place("in-peat"));
        }
    }
}
