package org.potline.report.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.report.SampleResult;
import org.potline.rules.accounting.AccountingChoices;
import org.potline.rules.accounting.BalanceLine;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.accounting.MassBalance;
import org.potline.rules.accounting.Methods;
import org.potline.rules.data.Ledger;
import org.potline.rules.data.LedgerRow;
import org.potline.rules.data.SubstanceKind;
import org.potline.rules.engine.CheckResult;
import org.potline.rules.standard.Term;
import org.potline.scenario.assess.ClauseLine;
import org.potline.scenario.compare.Approaches;
import org.potline.scenario.compare.MethodInventory;
import org.potline.scenario.compare.SecondApproach;
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
        return InventoryJson.account(SampleResult.alone(inventory).methods().get(0),
                new SecondApproach(balance, Approaches.of(SampleResult.year().ledger(), inventory, balance)), Language.EN);
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
    @DisplayName("uncertainty tells of total, process and each source u, U, both intervals and a budget whose shares are 1; null where a row states no u")
    void tellsHowSureItIs() {
        Ledger ledger = new Ledger(List.of(
                new LedgerRow("2025", "electrolysis", "liquid-aluminium", 500_000, "t", OptionalDouble.of(2_500)),
                new LedgerRow("2025", "diesel@vehicles", "amount", 300, "t", OptionalDouble.empty())));
        MethodInventory accounted = MethodInventory.of(Methods.load("cets-2024"), AccountingChoices.none(), ledger, "2025");
        JsonNode json = read(InventoryJson.account(accounted, SecondApproach.of(ledger, accounted.inventory(), Methods.load("cets-2024")), Language.ZH));
        JsonNode outputs = json.get("uncertainty").get("outputs");
        assertEquals(List.of("total", "process", "anode", "anode-effect", "diesel@vehicles"),
                outputs.values().stream().map(one -> one.get("id").stringValue()).toList());
        assertEquals(List.of("id", "tCo2e", "uTCo2e", "U95TCo2e", "lowerTCo2e", "upperTCo2e", "monteCarlo", "lacking", "budget"),
                List.copyOf(outputs.get(0).propertyNames()));
        JsonNode process = outputs.get(1);
        double u = process.get("uTCo2e").doubleValue();
        assertEquals(1.96 * u, process.get("U95TCo2e").doubleValue(), 1e-9 * u);
        assertEquals(process.get("tCo2e").doubleValue() + 1.96 * u, process.get("upperTCo2e").doubleValue(), 1e-9 * u);
        assertEquals(u, process.get("monteCarlo").get("uTCo2e").doubleValue(), 0.02 * u);
        assertEquals(1, process.get("budget").values().stream().mapToDouble(line -> line.get("shareFrac").doubleValue()).sum(), 1e-9);
        assertEquals(List.of("subject", "kind", "distribution", "enters", "estimate", "unit", "u", "sensitivity", "uTCo2e", "shareFrac"),
                List.copyOf(process.get("budget").get(0).propertyNames()));
        for (int open : new int[] {0, 4}) {
            assertTrue(outputs.get(open).get("uTCo2e").isNull() && outputs.get(open).get("monteCarlo").isNull());
            assertEquals("[\"diesel@vehicles amount\"]", outputs.get(open).get("lacking").toString());
        }
        assertTrue(json.get("uTCo2e").isNull() && json.get("sources").get(0).get("uTCo2e").isNumber());
        assertTrue(json.get("uncertainty").get("values").values().stream().anyMatch(value -> value.get("name").stringValue()
                .equals("anode-consumption.net-per-t") && value.get("confidence").stringValue().equals("C")));
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
    @DisplayName("check has findings and coverage in the language asked for, after them what was checked and how much of each kind was found")
    void checkHasItsForm() {
        var year = SampleResult.year();
        var on = LocalDate.of(2025, 12, 31);
        var result = new CheckResult(year.scope(), List.of(), year.findings(), year.clauses().stream().map(ClauseLine::coverage).toList(),
                List.of());
        JsonNode json = read(InventoryJson.check(year.plant(), "jjf-al/draft-2025", on, on, result, List.of(new Term(new LocalText("源流", "source stream"), Map.of(), new LocalText("燃料", "Fuel"), LocalText.same("MRR"), "C+")),
                Language.EN));
        assertEquals(List.of("findings", "coverage", "scope", "terms", "workingValues", "plant", "edition", "from", "on", "counts", "undecided"),
                List.copyOf(json.propertyNames()));
        assertEquals(List.of("shall", "should", "may", "info"), List.copyOf(json.get("counts").propertyNames()));
        assertEquals(json.get("findings").size(), json.get("counts").valueStream().mapToInt(JsonNode::intValue).sum());
        assertEquals(year.plant().name().en(), json.get("plant").get("name").stringValue());
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
