package org.potline.rules.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.potline.rules.fact.Outcome;
import org.potline.rules.finding.Modality;
import org.potline.rules.parameter.AccuracyScales;
import org.potline.rules.parameter.ParameterRow;
import org.potline.rules.parameter.ParameterValue;
import org.potline.twin.plant.Item;
import org.potline.twin.plant.Substance;
import org.potline.twin.text.Language;
import org.potline.twin.text.Texts;
import org.potline.twin.yaml.YamlValue;

/** Guards of the knowledge base: what every edition's content must keep to. */
class ContentGuardTest {
    private static final Pattern RULE = Pattern.compile("rule\\s+\"([^\"]+)\"");
    private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z0-9_$])[0-9]");
    private static final Pattern YEAR = Pattern.compile("-((?:19|20)[0-9]{2})(?![0-9])");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    static List<String> editions() {
        return Editions.ids();
    }

    @Test @DisplayName("each source has its edition; the draft includes those a Chinese smelter lives under, not the foreign ones")
    void editionsAreThere() {
        assertEquals(List.of("cets-ag-04.01/2024", "foreign/40-cfr-98", "foreign/eu-mrr-2018", "gb-17167/2006", "gb-t-carbon-metering/2025",
                "hj-75/2017", "jjf-1356/2012", "jjf-al/draft-2025", "jjf-wan-218/2025", "mrv-cn/2024", "t-csmt-steel/draft", "working"),
                Editions.ids());
        assertTrue(Editions.load("jjf-al/draft-2025").clauses().stream().noneMatch(clause -> clause.edition().startsWith("foreign")));
    }

    @ParameterizedTest @MethodSource("editions") @DisplayName("every clause is judged by a rule that is there")
    void clausesHaveRules(String id) {
        Edition edition = Editions.load(id);
        var rules = new TreeSet<String>();
        edition.packs().forEach(pack -> RULE.matcher(pack.text()).results().forEach(rule -> rules.add(rule.group(1))));
        edition.clauses().stream().filter(clause -> clause.unchecked().isEmpty()).forEach(clause -> assertTrue(rules.contains(clause.rule()), clause.id()));
    }

    @ParameterizedTest @MethodSource("editions") @DisplayName("each message is used, stands in both languages, with the same holes")
    void messagesMatch(String id) {
        Edition edition = Editions.load(id);
        assertSame(edition.messages());
        var possible = new TreeSet<String>();
        for (Clause clause : edition.clauses()) {
            for (Outcome outcome : Outcome.values()) {
                edition.packs().stream().flatMap(pack -> RULE.matcher(pack.text()).results()).map(rule -> rule.group(1))
                        .filter(rule -> rule.equals(clause.rule()) || rule.startsWith(clause.rule() + ".")).forEach(rule -> {
                            possible.addAll(List.of(rule + ".mend", rule + ".mend.without-missing"));
                            possible.add(rule + "." + YamlValue.nameOf(outcome));
                            possible.add(rule + "." + YamlValue.nameOf(outcome) + ".without-missing");
                        });
            }
        }
        Set<String> keys = edition.messages().keys(Language.EN);
        assertTrue(possible.containsAll(keys), () -> keys + " are not all of " + possible);
        Set<String> known = Set.of("subject", "name", "title", "met", "missing", "basis", "limit", "got", "lost", "condition");
        keys.forEach(key -> assertTrue(known.containsAll(edition.messages().holes(Language.EN, key)), key));
    }

    @ParameterizedTest @MethodSource("editions") @DisplayName("each rule of ours for a duty says in both languages what would mend a breach of it")
    void breachesCanBeMended(String id) {
        Edition edition = Editions.load(id);
        var rules = edition.packs().stream().flatMap(pack -> RULE.matcher(pack.text()).results()).map(rule -> rule.group(1)).toList();
        for (Clause clause : edition.clauses()) {
            if (clause.modality() == Modality.SHALL || clause.modality() == Modality.SHOULD) {
                rules.stream().filter(rule -> rule.equals(clause.rule()) || rule.startsWith(clause.rule() + ".")).forEach(rule -> {
                    for (Language language : Language.values()) {
                        assertTrue(edition.messages().keys(language).contains(rule + ".mend"), rule + " " + language);
                    }
                });
            }
        }
    }

    @Test @DisplayName("every scheme of accuracy classes has its name in words")
    void schemesHaveNames() {
        Editions.load("gb-17167/2006").parameters().get("accuracy-scale").rows()
                .forEach(row -> assertTrue(Texts.of("standards").has("scheme." + row.key()), row.key()));
    }

    @Test @DisplayName("the texts of this module's errors stand in both languages, with the same holes")
    void errorsMatch() {
        assertSame(Texts.of("standards"));
    }

    private static void assertSame(Texts texts) {
        assertEquals(texts.keys(Language.EN), texts.keys(Language.ZH));
        texts.keys(Language.EN).forEach(key -> assertEquals(texts.holes(Language.EN, key), texts.holes(Language.ZH, key), key));
    }

    @ParameterizedTest @MethodSource("editions") @DisplayName("every value has source and confidence, every clause text in both languages")
    void valuesHaveSources(String id) {
        Edition edition = Editions.load(id);
        edition.parameters().values().forEach(parameter -> {
            assertFalse(parameter.unit().isBlank(), parameter.id());
            for (ParameterRow row : parameter.rows()) {
                for (ParameterValue value : row.values()) {
                    assertTrue(value.source().en().length() > 3 && !HAN.matcher(value.source().en()).find() && value.source().zh().length() > 3 && value.confidence().matches("[ABCD][+-]?"), value.where().toString());
                }
            }
        });
        for (Clause clause : edition.clauses()) {
            assertTrue(HAN.matcher(clause.text().zh()).find() && !HAN.matcher(clause.text().en()).find(), clause.id());
            assertFalse(HAN.matcher(clause.source().en()).find(), clause.id());
            assertTrue(HAN.matcher(clause.title().zh()).find() && !HAN.matcher(clause.title().en()).find(), clause.id());
        }
        assertTrue(HAN.matcher(edition.banner().zh()).find() && !HAN.matcher(edition.banner().en()).find(), id);
    }

    @ParameterizedTest @MethodSource("editions") @DisplayName("our rules hold no number: every one is a dated parameter with its source")
    void rulesHoldNoNumber(String id) {
        Editions.load(id).packs().forEach(pack ->
                assertFalse(NUMBER.matcher(pack.text().replaceAll("//.*|\"[^\"]*\"", "")).find(), pack.shown()));
    }

    @ParameterizedTest @MethodSource("editions") @DisplayName("no printed value holds before the year of the document it is taken from")
    void noValueBeforeItsDocument(String id) {
        Editions.load(id).parameters().values().stream().filter(parameter -> !parameter.id().equals(AccuracyScales.ID))
                .flatMap(parameter -> parameter.rows().stream()).filter(row -> !row.working()).flatMap(row -> row.values().stream()).filter(value -> !value.confidence().startsWith("D")).forEach(value ->
                        YEAR.matcher(value.source().en()).results().forEach(year -> assertTrue(
                                value.since().getYear() >= Integer.parseInt(year.group(1)), value.where() + " " + value.source().en())));
    }

    @Test @DisplayName("a working value never has a better mark than D, but for what a secondary source carries")
    void workingValuesAreMarked() {
        Editions.load("jjf-al/draft-2025").parameters().values().stream().flatMap(parameter -> parameter.rows().stream())
                .filter(ParameterRow::working).flatMap(row -> row.values().stream())
                .forEach(value -> assertTrue(Set.of("D", "B-").contains(value.confidence()), value.where().toString()));
    }

    @Test @DisplayName("every substance has what is measured of it, else a stream of it would need nothing")
    void everySubstanceIsMeasured() {
        var parameter = Editions.load("jjf-al/draft-2025").parameters().get("equipping-measurand");
        for (Substance substance : Substance.values()) {
            String key = YamlValue.nameOf(substance) + "/" + YamlValue.nameOf(Item.ACTIVITY_DATA);
            assertTrue(parameter.row(key).isPresent(), key);
        }
    }

    @Test @DisplayName("table 4 of GB 17167-2006 and the working values, line by line")
    void accuracyLimits() {
        var rows = Editions.load("jjf-al/draft-2025").parameters().get("accuracy-class").rows();
        assertEquals("""
                weighing.static weighing-percent 0.1, weighing.dynamic belt 0.5, rail 0.5, electricity.enterprise.I active-energy 0.5S, \
                electricity.enterprise.II active-energy 0.5, electricity.enterprise.III active-energy 1, \
                electricity.enterprise.IV active-energy 2, electricity.enterprise.V active-energy 2, electricity.dc dc-energy 2, \
                oil.product flow 0.5, oil.heavy flow 1, gas.coal flow 2, gas.natural flow 2, steam flow 2.5, water.small flow 2.5, \
                water.large flow 1.5, temperature.carrier percent-FS 2, temperature.mass percent-FS 1, \
                pressure.carrier percent-FS 2, pressure.mass percent-FS 1, ct.electricity.enterprise.I ct 0.2S, \
                vt.electricity.enterprise.I vt 0.2, ct.electricity.enterprise.II ct 0.2S, vt.electricity.enterprise.II vt 0.2, \
                ct.electricity.enterprise.III ct 0.5S, vt.electricity.enterprise.III vt 0.5, ct.electricity.enterprise.IV ct 0.5S, \
                vt.electricity.enterprise.IV vt 0.5, ct.electricity.enterprise.V ct 0.5S, \
                settlement.electricity.enterprise.I active-energy 0.2S, settlement.electricity.enterprise.II active-energy 0.5S, \
                settlement.electricity.enterprise.III active-energy 0.5S, settlement.electricity.enterprise.IV active-energy 1, \
                settlement.electricity.enterprise.V active-energy 2""", listed(rows, false));
        assertEquals("""
                electricity.enterprise.I active-energy 0.2S, electricity.process active-energy 0.5S, electricity.rectifier active-energy 0.5S, electricity.dc dc-current 0.2, \
                weighing.static weighing-R76 III, weighing.dynamic weighing-R76 III, gas.natural flow 1, gas.coal flow 2, \
                steam flow 2.5, ct.electricity.process ct 0.5S, vt.electricity.process vt 0.5, ct.electricity.rectifier ct 0.5S, \
                vt.electricity.rectifier vt 0.5, temperature.mass rtd B, \
                settlement.gas.natural flow 1, settlement.steam flow 1.5, settlement.oil.product flow 0.2, \
                settlement.weighing.static weighing-R76 III, settlement.weighing.dynamic rail 0.2""", listed(rows, true));
    }

    @Test @DisplayName("tables 1 to 3 of GB 17167-2006, line by line")
    void energyTables() {
        var parameters = Editions.load("gb-17167/2006").parameters();
        assertEquals("electricity 10, coal 100, coke 100, crude 40, oil-product 40, lpg 40, heavy-oil 80, residual-oil 80, coal-gas 10000, "
                + "natural-gas 10000, steam 5000, water 5000, other 2926", listed(parameters.get("main-unit").rows(), false));
        assertEquals("electricity 100, coal 1, coke 1, crude 0.5, oil-product 0.5, lpg 0.5, heavy-oil 1, residual-oil 1, coal-gas 100, "
                + "natural-gas 100, steam 7, water 1, other 29.26", listed(parameters.get("main-equipment").rows(), false));
        var rates = new TreeMap<String, List<String>>();
        parameters.get("energy-rate").rows().forEach(row -> rates.computeIfAbsent(row.key().substring(0, row.key().indexOf('/')),
                carrier -> new ArrayList<>()).add(row.values().get(0).text()));
        assertEquals("{coal=[100, 100, 90], coal-gas=[100, 90, 80], coke=[100, 100, 90], crude=[100, 100, 90], electricity=[100, 100, 95], "
                + "heavy-oil=[100, 100, 90], lpg=[100, 100, 90], natural-gas=[100, 100, 90], oil-product=[100, 100, 95], "
                + "other=[100, 90, 80], residual-oil=[100, 100, 90], steam=[100, 80, 70], waste-energy=[90, 80], water=[100, 95, 80]}",
                rates.toString());
    }

    private static String listed(List<ParameterRow> rows, boolean working) {
        return String.join(", ", rows.stream().filter(row -> row.working() == working)
                .map(row -> row.key() + " " + row.values().get(row.values().size() - 1).text()).toList());
    }
}
