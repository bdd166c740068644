package org.potline.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.potline.report.page.PageChecks.number;
import static org.potline.report.page.PageChecks.rows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.potline.report.SampleResult;
import org.potline.report.page.PrintedParts.Line;
import org.potline.rules.accounting.DefaultUsed;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.accounting.Method;
import org.potline.rules.accounting.Methods;
import org.potline.rules.accounting.SourceResult;
import org.potline.rules.accounting.formula.Gases;
import org.potline.scenario.assess.AnnualResult;
import org.potline.scenario.compare.CarbonBalance;
import org.potline.scenario.compare.Comparison;
import org.potline.scenario.compare.Explained;
import org.potline.scenario.compare.SeenBy;
import org.potline.scenario.compare.Standing;
import org.potline.scenario.compare.TrueSource;
import org.potline.twin.random.Noise;
import org.potline.twin.text.Language;

class ComparisonSectionTest {
    private static final List<Method> METHODS = Stream.of("ndrc-2013", "ipcc-2006", "cbam-2025").map(Methods::load).toList();

    private static AnnualResult year(List<SourceResult> reported, List<SourceResult> errorFree, List<TrueSource> truth) {
        AnnualResult year = SampleResult.year();
        Inventory inventory = inventory(reported);
        return new AnnualResult(year.plant(), year.provenance(), year.ledger(), inventory, year.months(), year.methods(), new Comparison(truth,
                Explained.of(inventory, inventory(errorFree), truth), new CarbonBalance(List.of()), Optional.empty(),
                SeenBy.of(truth, METHODS, LocalDate.of(2025, 12, 31))), year.findings(), year.clauses(),
                year.rates(), year.scope());
    }

    private static Inventory inventory(List<SourceResult> sources) {
        double total = sources.stream().mapToDouble(SourceResult::tCo2e).sum();
        return new Inventory("cets-2024", "2025", total, total, OptionalDouble.empty(), total, sources, List.of(), true, List.of(),
                List.of(), Optional.empty());
    }

    private static SourceResult source(String id, double tCo2e, DefaultUsed... defaults) {
        return new SourceResult(id, tCo2e, tCo2e, OptionalDouble.empty(), new Gases(tCo2e, 0, 0), List.of(defaults), List.of());
    }

    private static TrueSource truth(String id, double year, Standing standing) {
        var months = new double[12];
        Arrays.fill(months, year / 12);
        return new TrueSource(id, months, standing);
    }

    /** A site of 23 sources, three of them unseen, drawn anew with every number. */
    private static AnnualResult drawn(int number) {
        Noise noise = Noise.of(number, "comparison");
        var reported = new ArrayList<SourceResult>();
        var errorFree = new ArrayList<SourceResult>();
        var truth = new ArrayList<TrueSource>();
        for (int i = 0; i < 20; i++) {
            double tCo2e = StrictMath.exp(12 * noise.uniform(10 * i));
            reported.add(source("coke@" + i, tCo2e * (0.98 + 0.04 * noise.uniform(10 * i + 1))));
            errorFree.add(source("coke@" + i, tCo2e * (0.98 + 0.04 * noise.uniform(10 * i + 2))));
            truth.add(truth("coke@" + i, tCo2e, Standing.WITHIN));
        }
        for (String unseen : List.of("low-voltage-pfc@line-1", "low-voltage-pfc@line-2", "pitch@baking")) {
            truth.add(truth(unseen, 1000 * noise.uniform(1000 + unseen.hashCode() % 7), Standing.UNSEEN));
        }
        return year(reported, errorFree, truth);
    }

    private static String html(AnnualResult year) {
        var view = new YearView(year, Language.EN, new Html());
        ComparisonSection.write(view);
        return view.html().toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    @DisplayName("as printed, every column adds up to its totals and along every row reported - true = difference = meter + factor + boundary")
    void addsUpAsPrinted(int number) {
        List<List<String>> rows = rows(html(drawn(number)), "Reported against true");
        assertEquals(20 + 1 + 3 + 1, rows.size());
        for (int column : new int[] {1, 2, 3, 5, 6, 7}) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int row = 0; row < rows.size(); row++) {
                if (row == 20 || row == 24) {
                    assertEquals(0, sum.compareTo(number(rows.get(row).get(column))), "column " + column + ", row " + row + ": " + sum);
                } else {
                    sum = sum.add(number(rows.get(row).get(column)));
                }
            }
        }
        for (List<String> row : rows) {
            assertEquals(0, number(row.get(3)).compareTo(number(row.get(1)).subtract(number(row.get(2)))), row.toString());
            assertEquals(0, number(row.get(3)).compareTo(number(row.get(5)).add(number(row.get(6))).add(number(row.get(7)))), row.toString());
        }
    }

    @Test
    @DisplayName("no printed figure is off by more than the tenths of the three it is made of")
    void staysNearTheFigures() {
        var parts = new PrintedParts(drawn(3));
        parts.all().forEach((one, line) -> {
            assertEquals(one.reported().orElse(0), PrintedParts.tonnes(line.reported()), 0.1);
            assertEquals(one.trueTCo2e().orElse(0), PrintedParts.tonnes(line.truth()), 0.15, one.source());
            assertEquals(one.meterTCo2e(), PrintedParts.tonnes(line.meter()), 0.1);
            assertEquals(one.factorTCo2e(), PrintedParts.tonnes(line.factor()), 0.3);
        });
        Line total = parts.total();
        assertEquals(total.difference(), total.meter() + total.factor() + total.boundary());
    }

    @Test
    @DisplayName("beside the factor part stand the defaults in words; a source without data, and one the plant has not, say so")
    void saysWhy() {
        var ncv = new DefaultUsed("ncv", "fuel.ncv", 42.652, "GJ/t", "a guide", "B", List.of("2025-03"));
        var oxidation = new DefaultUsed("oxidation", "fuel.oxidation", 98, "%", "a guide", "B", List.of());
        List<SourceResult> reported = List.of(source("anode@line-2", 500), source("anode-effect@line-2", 50),
                source("diesel@vehicles", 30, ncv, oxidation), source("coke@store", 1));
        String html = html(year(reported, reported, List.of(truth("anode@line-2", 510, Standing.WITHIN),
                truth("anode-effect@line-2", 40, Standing.WITHIN), truth("diesel@vehicles", 30, Standing.WITHIN),
                truth("natural-gas@casting", 7, Standing.WITHIN))));
        List<List<String>> rows = rows(html, "What makes the factor part");
        assertEquals(List.of("−10.0", "+10.0", "–", "+1.0", "−7.0"), rows.stream().map(row -> row.get(1)).toList());
        assertTrue(rows.get(0).get(2).contains("Carbon dust"));
        assertTrue(rows.get(1).get(2).contains("own slope") && rows.get(1).get(2).contains("drawn once"));
        assertTrue(rows.get(2).get(2).contains("No measured net calorific value in 2025-03: the method&#39;s default 42.652 GJ/t"), html);
        assertTrue(rows.get(2).get(2).contains("No measured oxidation rate: the method&#39;s default 98 %"), html);
        assertTrue(rows.get(3).get(2).contains("truly emits nothing"));
        assertTrue(rows.get(4).get(2).contains("lacks the source"));
    }

    @Test
    @DisplayName("what no source sees is told with its reason, the other methods and its share; another entity's stands apart, in no total")
    void tellsOfTheUnseen() {
        List<SourceResult> reported = List.of(source("anode", 900));
        String html = html(year(reported, reported, List.of(truth("anode", 900, Standing.WITHIN),
                truth("low-voltage-pfc@line-2", 60, Standing.UNSEEN), truth("pitch@baking", 30, Standing.UNSEEN),
                truth("CaCO3@power", 8, Standing.UNSEEN), truth("peat@store", 2, Standing.UNSEEN),
                truth("bituminous@power", 5000, Standing.OF_ANOTHER))));
        List<List<String>> rows = rows(html, "Emission that no source");
        assertEquals(List.of("60.0", "30.0", "8.0", "2.0"), rows.stream().map(row -> row.get(5)).toList());
        assertEquals(List.of("6.00 %", "3.00 %", "0.80 %", "0.20 %"), rows.stream().map(row -> row.get(6)).toList(), "of 1000 t, not of 6000");
        assertEquals(List.of("no", "yes: GHGP-B1", "no"), rows.get(1).subList(2, 5));
        assertEquals(List.of("yes: NDRC-L", "no: left out"), List.of(rows.get(2).get(2), rows.get(2).get(4)));
        assertEquals("The method has no formula for it.", rows.get(3).get(1));
        assertEquals("5\u202F000.0", rows(html, "What another legal entity emits").get(0).get(1));
        List<List<String>> compared = rows(html, "Reported against true");
        assertEquals("1\u202F000.0", compared.get(compared.size() - 1).get(2));
        assertFalse(compared.toString().contains("5\u202F000.0"));
    }

    @Test
    @DisplayName("limestone is flue gas washing at the power plant alone, by either of its names")
    void knowsTheReasons() {
        assertEquals(List.of("low-voltage-pfc", "green-coke", "pitch", "packing-coke", "desulphurisation", "desulphurisation", "other", "other"),
                List.of("low-voltage-pfc", "green-coke@calcining", "pitch@baking", "packing-coke@baking", "limestone@power", "CaCO3@power",
                        "CaCO3@alumina", "bauxite@alumina").stream().map(UnseenPart::reason).toList());
    }
}
