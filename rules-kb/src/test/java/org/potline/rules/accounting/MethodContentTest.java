package org.potline.rules.accounting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.potline.rules.accounting.formula.Gases;
import org.potline.rules.accounting.formula.Gwp;
import org.potline.rules.accounting.formula.GwpSet;
import org.potline.rules.data.LedgerVocabulary;
import org.potline.rules.data.SubstanceKind;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Language;

/** What a method's content must be, and that broken content is refused with its place. */
class MethodContentTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 31);

    @TempDir
    Path folder;

    @BeforeEach
    void copyTheMethod() throws IOException {
        for (String part : List.of("cets-2024", "cbam-2025", "ipcc-2006", "ndrc-2013", "shared")) {
            Path from = Path.of("methods", part);
            try (Stream<Path> files = Files.walk(from)) {
                for (Path file : files.sorted().toList()) {
                    Files.copy(file, Files.createDirectories(folder.resolve(part)).resolve(from.relativize(file).toString()),
                            StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    static List<String> methods() {
        return Methods.ids();
    }

    @ParameterizedTest
    @MethodSource("methods")
    @DisplayName("Every value of every method has unit, source and confidence, and so have its formulas")
    void saysWhereEveryValueComesFrom(String id) {
        Method method = Methods.load(id);
        assertTrue(method.factors().all().size() > 90);
        for (Factor factor : method.factors().all()) {
            assertTrue(factor.unit().length() > 0 && factor.source().length() > 10, factor.name());
            assertTrue(factor.confidence().matches("[ABCD][+-]?"), factor.name());
            assertTrue(factor.value() > 0, factor.name());
        }
        for (Formula formula : method.formulas()) {
            assertTrue(formula.source().length() > 10 && formula.confidence().matches("[ABCD][+-]?"), formula.id());
        }
        assertEquals(id, method.id());
    }

    @Test @DisplayName("Every fuel has its three defaults in the units of the ledger, every carbonate its factor")
    void hasADefaultForEverything() {
        Factors factors = Methods.load("cets-2024").factors();
        for (String substance : LedgerVocabulary.substances()) {
            SubstanceKind kind = LedgerVocabulary.kind(substance).orElseThrow();
            if (kind == SubstanceKind.FUEL) {
                String ncvUnit = LedgerVocabulary.item(substance, "ncv").orElseThrow().units().get(0);
                String table = ncvUnit.equals("GJ/t") ? "fuel-ncv-by-mass" : "fuel-ncv-by-volume";
                assertEquals(ncvUnit, factors.on(table, substance, TODAY).orElseThrow().unit(), substance);
                assertEquals("tC/GJ", factors.on("fuel-carbon-content", substance, TODAY).orElseThrow().unit(), substance);
                assertEquals("%", factors.on("fuel-oxidation", substance, TODAY).orElseThrow().unit(), substance);
            } else if (kind == SubstanceKind.CARBONATE) {
                assertEquals("tCO2/t", factors.on("carbonate-factor", substance, TODAY).orElseThrow().unit(), substance);
            }
        }
    }

    @Test @DisplayName("Carbonates emit what their molar masses say, to the last digit given; CO2 per carbon is 44/12")
    void agreesWithChemistry() {
        Factors factors = Methods.load("cets-2024").factors();
        // molar masses of IUPAC 2021, g/mol: CO2 44.009, CaCO3 100.086, Na2CO3 105.988, Li2CO3 73.89, CaMg(CO3)2 184.399
        assertEquals(44.009 / 100.086, factors.on("carbonate-factor", "CaCO3", TODAY).orElseThrow().value(), 5e-4);
        assertEquals(44.009 / 105.988, factors.on("carbonate-factor", "Na2CO3", TODAY).orElseThrow().value(), 5e-4);
        assertEquals(44.009 / 73.89, factors.on("carbonate-factor", "Li2CO3", TODAY).orElseThrow().value(), 5e-4);
        assertEquals(2 * 44.009 / 184.399, factors.on("carbonate-factor", "CaMg(CO3)2", TODAY).orElseThrow().value(), 5e-4);
        assertEquals(44.0 / 12.0, factors.on("carbon", "co2-per-carbon", TODAY).orElseThrow().value(), 0);
    }

    @Test @DisplayName("A tonne of CF4 is 6 630 t by the fifth report, and true gases are weighed alike")
    void weighsGases() {
        Method method = Methods.load("cets-2024");
        assertEquals(new Gwp(6500, 9200), method.factors().gwp(GwpSet.SAR, TODAY));
        assertEquals(new Gwp(7390, 12_200), method.factors().gwp(GwpSet.AR4, TODAY));
        var boundary = new MethodBoundary(method, TODAY);
        assertEquals(100 + 6630 + 0.5 * 11_100, boundary.tCo2e(new Gases(100, 1, 0.5)), 1e-9);
        assertTrue(boundary.has("anode") && boundary.has("diesel@vehicles") && boundary.has("CaCO3@kiln") && !boundary.has("low-voltage-pfc"));
    }

    @Test @DisplayName("Of dated values the one in force counts: 0.5568 tCO2/MWh in 2021, 0.5366 from 2022 on")
    void takesTheValueInForce() {
        Factors factors = Methods.load("cets-2024").factors();
        assertEquals(0.5568, factors.on("electricity-factor", "national", LocalDate.of(2021, 12, 31)).orElseThrow().value(), 0);
        assertEquals(0.5366, factors.on("electricity-factor", "national", LocalDate.of(2022, 1, 1)).orElseThrow().value(), 0);
        assertEquals(0.5568, factors.on("electricity-factor", "national", LocalDate.of(2010, 1, 1)).orElseThrow().value(), 0);
        assertTrue(factors.on("electricity-factor", "regional", TODAY).isEmpty());
    }

    @Test @DisplayName("A year takes the values in force on its last day, a month on its own; without a default the mean stands in, and is noted")
    void datesTheDefaults() throws IOException {
        Path shares = folder.resolve("cets-2024/factors/anode-share.yaml");
        Files.writeString(shares, Files.readString(shares).replace("  ash:",
                "    2025-07-01: { value: 3.0, source: \"a change in the middle of a year\", confidence: D }\n  ash:"));
        Path ncv = folder.resolve("cets-2024/factors/fuel-ncv-by-mass.yaml");
        Files.writeString(ncv, Files.readString(ncv).replaceAll("(?m)^  diesel:.*\\n.*\\n", ""));
        var accountant = new Accountant(Methods.load(folder, "cets-2024"), AccountingChoices.none());
        var ledger = LedgerText.of("2025-01,electrolysis,liquid-aluminium,1000,t", "2025-01,diesel,amount,100,t",
                "2025-02,diesel,amount,100,t", "2025-01,diesel,ncv,40,GJ/t");
        Inventory year = accountant.account(ledger, "2025");
        assertEquals(1000 * 0.411 * (1 - 0.03 - 0.004) * 44 / 12, year.sources().get(0).tCo2e(), 1e-9);
        assertEquals(1000 * 0.411 * 0.976 * 44 / 12, accountant.account(ledger, "2025-01").sources().get(0).tCo2e(), 1e-9);
        assertEquals(200 * 40 * 0.0202 * 0.98 * 44 / 12, year.sources().get(2).tCo2e(), 1e-9);
        assertEquals(1, year.notes().stream().filter(note -> note.key().equals("months-without-property")).count());
        assertEquals(List.of("anode", "anode-effect", "diesel"), accountant.account(ledger, "2025-02").missing());
    }

    private BadInput edited(String file, String from, String to) throws IOException {
        Path path = folder.resolve("cets-2024").resolve(file);
        String text = Files.readString(path);
        assertTrue(text.contains(from), from);
        int at = text.indexOf(from);
        Files.writeString(path, text.substring(0, at) + to + text.substring(at + from.length()));
        return assertThrows(BadInput.class, () -> Methods.load(folder, "cets-2024"));
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', value = {
        "factors/carbon.yaml | , confidence: B | '' | key-missing",
        "factors/carbon.yaml | confidence: B | confidence: E | refused",
        "factors/carbon.yaml | confidence: B | confidence: B, year: 2024 | key-unknown",
        "factors/carbon.yaml | unit: \"tCO2/tC\" | '' | key-missing",
        "factors/carbon.yaml | 44/12 | 44/0 | number-expected",
        "factors/carbon.yaml | 44/12 | many | number-expected",
        "factors/carbon.yaml | 2024-01-01 | 2024-13-01 | day-expected",
        "factors/carbon.yaml | 2024-01-01: { value: 44/12 | 2024-01-01: {} | yaml-broken",
        "factors/carbon.yaml | parameter: carbon | parameter: coal | parameter-not-file",
        "../shared/gwp.yaml | source: \"GHG Protocol worksheet 8 | source: \"\" # | yaml-broken",
        "method.yaml | method: cets-2024 | method: cets-2025 | id-not-folder",
        "method.yaml | confidence: B | confidence: F | confidence-wrong",
        "method.yaml | default: ar5 | default: ar6 | expected-choice",
        "method.yaml | [CO2, CF4, C2F6] | [CO2, SF6] | gas-unknown",
        "method.yaml | ncv: 3 | ncv: 30 | digits-wrong",
        "method.yaml | value: half-up | value: up | expected-choice",
        "method.yaml | mode: { value: half-up, source | mode: { value: half-up, sauce | key-missing",
        "method.yaml | ncv: 3 | nvc: 3 | key-unknown",
        "method.yaml | boundary: | bounds: | key-missing",
        "method.yaml | tables: [gwp | tables: [gpw | table-unknown",
        "method.yaml | tables: [gwp | tables: [gwp, gwp | table-twice",
        "method.yaml | by: fuel-combustion | by: fuel-burning | expected-choice",
        "method.yaml | by: pfc-by-default | by: pfc-by-overvoltage | row-missing",
        "method.yaml | by: carbonate-decomposition | by: coke-calcination | row-missing",
        "method.yaml | ignores: [] | ignores: [purty] | item-of-none",
        "method.yaml | stream: CaCO3@power | stream: CaCO4@power | left-out-unknown",
        "method.yaml | stream: CaCO3@power | plaice: power | left-out-by",
        "method.yaml | gases: | 'perTonneOf: ingots\ngases:' | no-product",
        "factors/fuel-carbon-content.yaml | value: 0.0153, | value: 0.0172, | carbon-impossible",
        "factors/fuel-oxidation.yaml | value: 98 | value: 990 | factor-range",
        "factors/fuel-oxidation.yaml | value: 98 | value: -5 | factor-range",
        "factors/fuel-oxidation.yaml | bituminous: | bituminus: | factor-row",
        "factors/fuel-carbon-content.yaml | tC/GJ | tC/TJ | factor-unit",
        "../shared/gwp.yaml | value: 6500 | value: -6500 | factor-range",
        "../shared/factor-uncertainty.yaml | anode-effect-slope.cf4: | anode-effect-slop.cf4: | spread-of-nothing",
        "../shared/factor-uncertainty.yaml | anode-effect-slope.cf4: | anode-effect-slope.cf5: | spread-of-nothing",
        "../shared/factor-uncertainty.yaml | value: normal 6, | value: gauss 6, | spread-expected",
        "factors/fuel-oxidation.yaml | parameter: fuel-oxidation | parameter: fuel-oxydation | parameter-not-file" })
    @DisplayName("Broken content is refused with file, line and column")
    void refusesBrokenContent(String file, String from, String to, String key) throws IOException {
        BadInput bad = edited(file, from, to);
        var problem = bad.problems().stream().filter(one -> one.key().equals(key)).findFirst()
                .orElseThrow(() -> new AssertionError(bad.getMessage()));
        assertEquals(("methods/cets-2024/" + file).replace("cets-2024/../", ""), problem.where().file());
        assertTrue(problem.where().line() > 0 || List.of("parameter-not-file", "row-missing", "table-unknown", "table-twice").contains(key),
                problem.where().toString());
        assertTrue(!problem.text(Language.ZH).isBlank());
    }

    @Test @DisplayName("Two values that come into force together are looked at together: gangue of 6.0 GJ/t and 0.15 tC/GJ is possible, 8.374 with it is not")
    void looksAtWhatIsInForceTogether() throws IOException {
        Path ncv = folder.resolve("cets-2024/factors/fuel-ncv-by-mass.yaml");
        Path carbon = folder.resolve("cets-2024/factors/fuel-carbon-content.yaml");
        String later = "\n    2026-01-01: { value: %s, source: \"a test of ours\", confidence: D }";
        Files.writeString(carbon, Files.readString(carbon).replaceFirst("(?m)(^  gangue:.*\n.*$)", "$1" + later.formatted("0.15")));
        assertThrows(BadInput.class, () -> Methods.load(folder, "cets-2024"));
        Files.writeString(ncv, Files.readString(ncv).replaceFirst("(?m)(^  gangue:.*\n.*$)", "$1" + later.formatted("6.0")));
        assertEquals(0.15, Methods.load(folder, "cets-2024").factors().on("fuel-carbon-content", "gangue", LocalDate.of(2026, 1, 1))
                .orElseThrow().value(), 0);
    }

    @Test @DisplayName("A source left empty is refused where it is")
    void refusesAnEmptySource() throws IOException {
        BadInput bad = edited("factors/carbon.yaml", "source: \"Chinese guides", "source: \"\", note: \"Chinese guides");
        assertEquals("methods/cets-2024/factors/carbon.yaml:10",
                bad.problems().get(0).where().toString().replaceAll(":[0-9]+$", ""));
    }
}
