package org.potline.report.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.report.SampleResult;
import org.potline.rules.accounting.BalanceLine;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.accounting.MassBalance;
import org.potline.rules.data.SubstanceKind;
import org.potline.rules.standard.Term;
import org.potline.scenario.assess.ClauseLine;
import org.potline.scenario.compare.Approaches;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InventoryJsonTest {
    private static final List<String> ACCOUNT = List.of("method", "period", "totalTCo2e", "totalTCo2eRounded", "uTCo2e", "processTCo2e",
            "sources", "missing", "notes");

    private static String account(List<BalanceLine> lines) {
        var balance = new MassBalance("cets-2024", "2025", 44.0 / 12, lines, List.of(), List.of());
        Inventory inventory = SampleResult.year().inventory();
        return InventoryJson.account(inventory, balance, Approaches.of(SampleResult.year().ledger(), inventory, balance), Language.EN);
    }

    @Test
    @DisplayName("account tells the mass balance where the ledger knows what was bought, and nothing of it where it does not")
    void tellsTheBalance() {
        assertFalse(read(account(List.of())).has("massBalance"));
        var line = new BalanceLine("baked-anode@yard", SubstanceKind.CARBON_MATERIAL, OptionalDouble.of(40_000), OptionalDouble.empty(),
                OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), 40_000, "t", 97.5, "%", 39_000, 143_000, List.of());
        JsonNode balance = read(account(List.of(line))).get("massBalance");
        assertEquals(143_000, balance.get("balanceTCo2").doubleValue(), 0);
        assertEquals(6_641.92, balance.get("pfcTCo2e").doubleValue(), 0);
        JsonNode anodes = balance.get("balanceMinusFactors").get(0);
        assertEquals("carbon-materials", anodes.get("group").stringValue());
        assertEquals(143_000 - 142_718.4375, anodes.get("anodesTCo2").doubleValue(), 1e-9);
        assertTrue(balance.get("lines").get(0).get("openingStock").isNull());
    }

    private static JsonNode read(String json) {
        return JsonMapper.shared().readTree(json);
    }

    @Test
    @DisplayName("account has the fields of the format, u is null until it is known, defaults are names of items")
    void accountHasItsForm() {
        JsonNode json = read(account(List.of()));
        assertEquals(ACCOUNT, json.propertyNames().stream().limit(ACCOUNT.size()).toList());
        assertTrue(json.get("uTCo2e").isNull());
        JsonNode diesel = json.get("sources").get(3);
        assertEquals(List.of("id", "tCo2e", "tCo2eRounded", "uTCo2e", "gases", "defaults"), List.copyOf(diesel.propertyNames()));
        assertEquals(List.of("CO2", "CF4", "C2F6"), List.copyOf(diesel.get("gases").propertyNames()));
        assertEquals("[\"ncv\",\"oxidation\"]", diesel.get("defaults").toString());
        assertEquals(142_718.4375, json.get("sources").get(0).get("tCo2e").doubleValue(), 0);
    }

    @Test
    @DisplayName("annual adds the truth, the findings, the coverage and what it was made of")
    void annualAddsItsOwn() {
        JsonNode json = read(InventoryJson.annual(SampleResult.year(), Language.ZH));
        assertEquals(157_054.86, json.get("trueTCo2e").doubleValue(), 1e-9, "143 902.5 + 6 204.6 + 5 598 + 1 349.76");
        assertEquals("low-voltage-pfc", json.get("unseen").get(0).get("id").stringValue());
        assertTrue(json.get("unseen").get(0).get("ofReportingEntity").booleanValue());
        assertEquals(158_266.86, json.get("emittedTCo2e").doubleValue(), 1e-9, "157 054.86 + 1 212");
        JsonNode finding = json.get("findings").get(0);
        assertEquals(List.of("clause", "modality", "kind", "subject", "message", "source", "mend", "force", "confidence"), List.copyOf(finding.propertyNames()));
        assertEquals("shall", finding.get("modality").stringValue());
        assertTrue(finding.get("message").stringValue().contains("等级"));
        assertEquals(List.of("clause", "inScope", "met", "broken"), List.copyOf(json.get("coverage").get(0).propertyNames()));
        assertEquals(1, json.get("provenance").get("seed").intValue());
    }

    @Test
    @DisplayName("every source is explained: reported minus true is meter plus factor plus boundary, source by source and in all")
    void annualExplains() {
        JsonNode json = read(InventoryJson.annual(SampleResult.year(), Language.EN));
        double sum = 0;
        for (JsonNode one : json.get("explained")) {
            assertEquals(List.of("source", "reportedTCo2e", "trueTCo2e", "meterTCo2e", "factorTCo2e", "boundaryTCo2e"),
                    List.copyOf(one.propertyNames()));
            double parts = one.get("meterTCo2e").doubleValue() + one.get("factorTCo2e").doubleValue() + one.get("boundaryTCo2e").doubleValue();
            assertEquals(one.get("reportedTCo2e").doubleValue() - one.get("trueTCo2e").doubleValue(), parts, 1e-9 * 158_266);
            sum += parts;
        }
        assertEquals(5, json.get("explained").size());
        assertEquals(json.get("totalTCo2e").doubleValue() - json.get("emittedTCo2e").doubleValue(), sum, 1e-9 * 158_266);
        assertEquals("{\"from\":\"in-coal\",\"to\":\"power\",\"carbonT\":1312400.0}", json.get("carbonFlows").get(0).toString());
    }

    @Test
    @DisplayName("check has findings and coverage in the language asked for")
    void checkHasItsForm() {
        var year = SampleResult.year();
        JsonNode json = read(InventoryJson.check(year.scope(), year.findings(), year.clauses().stream().map(ClauseLine::coverage).toList(),
                List.of(new Term(new LocalText("源流", "source stream"), Map.of(), new LocalText("燃料", "Fuel"), LocalText.same("MRR"), "C+")),
                Language.EN));
        assertEquals(List.of("findings", "coverage", "scope", "terms", "workingValues"), List.copyOf(json.propertyNames()));
        assertTrue(json.get("findings").get(0).get("message").stringValue().contains("coarser"));
        assertEquals("Scope: a sample.", json.get("scope").stringValue());
        assertEquals("{\"term\":\"source stream\",\"definition\":\"Fuel\",\"source\":\"MRR\",\"confidence\":\"C+\"}",
                json.get("terms").get(0).toString());
    }

    @Test
    @DisplayName("numbers are in the shortest form on every Java: 2E23 is not 2.0000000000000003E23")
    void numbersAreShortest() {
        String json = JsonDocument.of(document -> document.number("a", 2e23).number("b", 0.1 + 0.2).number("c", 1.0E7));
        assertEquals("{\n  \"a\" : 2.0E23,\n  \"b\" : 0.30000000000000004,\n  \"c\" : 1.0E7\n}\n", json);
        assertFalse(json.contains("\r"));
    }

    @Test
    @DisplayName("what is no number is refused")
    void refusesNaN() {
        assertThrows(IllegalArgumentException.class, () -> JsonDocument.of(document -> document.number("a", Double.NaN)));
    }
}
