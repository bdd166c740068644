package org.potline.twin.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.potline.twin.text.BadInput;

@DisplayName("A reconciliation problem as YAML")
class ProblemReaderTest {
    private static final List<String> NAMES = List.of("a", "b", "c", "e", "natural", "gas", "natural-gas@casting", "2#boiler", "\u7164", "\u7164\u6C14", "raw gas", "7");

    private static ReconciliationProblem problem(String yaml) {
        return ProblemReader.parse(yaml, "p.yaml");
    }

    @Test
    @DisplayName("values, both forms of uncertainty, correlations and balances come out as written")
    void readsAll() {
        ReconciliationProblem problem = problem("""
                measurements:
                  a: { value: 100, u: 2 }
                  b: { value: 50, halfWidth95: 1.96 }
                  perfect: { value: 3, u: 0 }
                unmeasured: [c]
                correlations: [ { between: [a, b], r: -0.5 } ]
                balances:
                  - "a + b - 0.4 c = perfect - 5"
                """);
        assertEquals(List.of("a", "b", "perfect", "c"), problem.names());
        assertEquals(2, problem.measurements().get(0).estimate().u(), 1e-15);
        assertEquals(1, problem.measurements().get(1).estimate().u(), 1e-15);
        assertTrue(problem.measurements().get(2).isPerfect());
        double together = problem.measurements().get(0).estimate().plus(problem.measurements().get(1).estimate()).u();
        assertEquals(4 + 1 - 2 * 0.5 * 2, together * together, 1e-12);
        assertEquals(Map.of("a", 1.0, "b", 1.0, "c", -0.4, "perfect", -1.0), problem.balances().get(0).coefficients());
        assertEquals(-5, problem.balances().get(0).constant());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "a + b = c | a 1 b 1 c -1 | 0",
            "a - 0.4*b + 2.5e3 c = 3 - 1 | a 1 b -0.4 c 2500 | 2",
            "-a=-b+.5c | a -1 b 1 c -0.5 | 0",
            "2 (a + b) - (c - 1) = 0 | a 2 b 2 c -1 | -1",
            "a/1000 + 3*4*b = 1/4 | a 0.001 b 12 | 0.25",
            "0.1a + 0.2a + b = 0.3a | b 1 | 0",
            "natural-gas@casting - natural - gas = 0 | natural-gas@casting 1 natural -1 gas -1 | 0",
            "2#boiler + 2 2#boiler = 2e3 e | 2#boiler 3 e -2000 | 0",
            "2\u7164\uFF0B\u7164\u6C14\uFF1D\uFF083 a\uFF09 | \u7164 2 \u7164\u6C14 1 a -3 | 0",
            "a \u2212 2 \u00D7 b = 0 | a 1 b -2 | 0",
            "`7` + `raw gas` = raw gas + 7 | 7 1 | 7"})
    @DisplayName("balances are read as people write them")
    void readsBalances(String text, String terms, double constant) throws BalanceText.Fault {
        LinearForm form = BalanceText.read(text, NAMES);
        String[] words = terms.strip().split(" ");
        var expected = new LinkedHashMap<String, Double>();
        for (int i = 0; i < words.length; i += 2) {
            expected.put(words[i], Double.parseDouble(words[i + 1]));
        }
        var found = new LinkedHashMap<>(form.terms());
        found.values().removeIf(coefficient -> coefficient == 0);
        assertEquals(expected.keySet(), found.keySet());
        expected.forEach((name, coefficient) -> assertEquals(coefficient, found.get(name), 1e-12, name));
        assertEquals(constant, -form.constant(), 1e-12);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "a + d = 0 | 5 | balance-unknown-name", "a + ab = 0 | 5 | balance-unknown-name", "a + natural-gsa@x = 0 | 13 | balance-unknown-name",
            "a + b | 6 | balance-no-equals", "a = b = c | 7 | balance-equals-twice", "a + = 0 | 5 | balance-unexpected",
            "a b = 0 | 3 | balance-no-sign", "a 2 = 0 | 3 | balance-no-sign", "2 3 a = 0 | 3 | balance-no-sign", "a * b = 0 | 2 | balance-not-linear",
            "2 / a = 0 | 2 | balance-not-linear", "a / 0 = 0 | 2 | balance-over-nought", "1e999 a = 0 | 1 | balance-number-too-large",
            "2 (a + b = 0 | 10 | balance-not-closed", "a + `b = 0 | 5 | balance-backtick", "0,4 a = 0 | 2 | balance-unexpected",
            "a = | 4 | balance-ends", "a - a = 0 | 1 | balance-no-quantity", "a = a + 1 | 1 | balance-numbers-contradict",
            "3 = 3 | 1 | balance-no-quantity"})
    @DisplayName("what is no balance is refused at the character that is wrong")
    void refusesBalances(String text, int column, String key) {
        BalanceText.Fault fault = assertThrows(BalanceText.Fault.class, () -> BalanceText.read(text, NAMES));
        assertEquals(key, fault.key());
        assertTrue(Math.abs(column - 1 - fault.at()) <= (key.endsWith("not-linear") || key.endsWith("over-nought") ? 1 : 0), "at " + fault.at());
    }

    private static final String GOOD = "measurements: { a: { value: 1, u: 1 }, b: { value: 1, u: 1 }, z: { value: 2, u: 0 } }\nunmeasured: [c]\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
            "balances: [a + d = 0] | p.yaml:3:16 | balance-unknown-name",
            "balances: [\"a + d = 0\"] | p.yaml:3:17 | balance-unknown-name",
            "balances: [] | p.yaml:3:11 | balances-none",
            "balances: [a + c = 1, 2 a + 2 c = 3] | p.yaml:3: | balances-contradict",
            "balances: [z = 3] | p.yaml:3:12 | values-contradict",
            "balances: [a = b]\\nbalance: [] | p.yaml:4:1 | key-unknown",
            "balances: [a = b]\\ncorrelations: [{between: [a, b], r: 1.2}] | p.yaml:4:37 | correlation-range",
            "balances: [a = b]\\ncorrelations: [{between: [a, d], r: 0.2}] | p.yaml:4:30 | correlation-unknown",
            "balances: [a = b]\\ncorrelations: [{between: [a, c], r: 0.2}] | p.yaml:4:30 | correlation-unmeasured",
            "balances: [a = b]\\ncorrelations: [{between: [a, a], r: 0.2}] | p.yaml:4:26 | correlation-pair",
            "balances: [a = b]\\ncorrelations: [{between: [a, z], r: 0.2}] | p.yaml:4:27 | correlation-perfect",
            "balances: [a = b]\\ncorrelations: [{between: [a, b], r: 0.2}, {between: [b, a], r: 0.2}] | p.yaml:4:54 | correlation-twice",
            "balances: [a = b]\\ncorrelations: [{between: [a, b]}] | p.yaml:4:16 | key-missing",
            "unmeasured: [a]\\nbalances: [a = b] | p.yaml:3:1 | key-twice"})
    @DisplayName("each slip is one error with line and column")
    void refusesInOneLine(String rest, String where, String key) {
        BadInput bad = assertThrows(BadInput.class, () -> problem(GOOD + rest.replace("\\n", "\n")));
        assertEquals(1, bad.problems().size(), bad.getMessage());
        assertEquals(key, bad.problems().get(0).key());
        assertTrue(bad.problems().get(0).where().toString().startsWith(where), bad.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{ value: 1 } | uncertainty-none", "{ value: 1, u: 1, halfWidth95: 2 } | uncertainty-twice", "{ value: 1, u: -1 } | uncertainty-negative",
            "{ value: .nan, u: 1 } | expected-number", "{ value: 1, u: .inf } | expected-number", "{ u: 1 } | key-missing",
            "{ value: 1, u: 1, unit: t } | key-unknown", "12 | expected-map"})
    @DisplayName("a measured value without one uncertainty, or with a number that is none, is refused where it stands")
    void refusesMeasurements(String entry, String key) {
        BadInput bad = assertThrows(BadInput.class, () -> problem("measurements:\n  a: " + entry + "\n  b: { value: 1, u: 1 }\nbalances: [a = b]\n"));
        assertEquals(1, bad.problems().size(), bad.getMessage());
        assertEquals(key, bad.problems().get(0).key());
        assertEquals(2, bad.problems().get(0).where().line());
    }

    @Test
    @DisplayName("correlations no errors can have are refused, fully correlated ones are not")
    void knowsPossibleCorrelations() {
        String three = "measurements: { a: { value: 1, u: 1 }, b: { value: 1, u: 1 }, c: { value: 1, u: 1 } }\nbalances: [a + b = 2 c]\ncorrelations:\n";
        String pair = "  - { between: [%s], r: %s }\n";
        BadInput bad = assertThrows(BadInput.class, () -> problem(three + pair.formatted("a, b", "0.9") + pair.formatted("b, c", "0.9")
                + pair.formatted("a, c", "-0.9")));
        assertEquals("correlations-impossible", bad.problems().get(0).key());
        ReconciliationProblem one = problem(three + pair.formatted("a, b", "1") + pair.formatted("b, c", "1") + pair.formatted("a, c", "1"));
        assertEquals(0, Reconciliation.of(one).degreesOfFreedom());
        assertEquals(List.of("name-twice"), assertThrows(BadInput.class, () -> problem("measurements: { a: { value: 1, u: 1 } }\nunmeasured: [a]\n"
                + "balances: [a = 1]\n")).problems().stream().map(each -> each.key()).toList());
    }
}
