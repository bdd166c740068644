package org.potline.scenario.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.potline.rules.accounting.AccountingChoices;
import org.potline.rules.accounting.Method;
import org.potline.rules.accounting.Methods;
import org.potline.rules.accounting.MonthsOfItem;
import org.potline.rules.accounting.Technology;
import org.potline.rules.accounting.formula.GwpSet;
import org.potline.rules.data.Ledger;
import org.potline.rules.data.LedgerItem;
import org.potline.rules.data.LedgerRow;
import org.potline.rules.data.LedgerVocabulary;
import org.potline.twin.random.Noise;

class SideBySideTest {
    private static final List<Method> ALL = Methods.all();

    private static LedgerRow row(String period, String stream, String item, double value) {
        String unit = LedgerVocabulary.item(LedgerVocabulary.substance(stream), item).orElseThrow().units().get(0);
        return new LedgerRow(period, stream, item, value, unit, OptionalDouble.empty());
    }

    private static LedgerRow row(String stream, String item, double value) {
        return row("2025", stream, item, value);
    }

    private static SideBySide sideBySide(AccountingChoices choices, LedgerRow... rows) {
        return SideBySide.of(new Ledger(List.of(rows)), "2025", Methods.load("cets-2024"), choices, ALL);
    }

    private static SourceDifference difference(SideBySide all, String method, String source) {
        return all.differences().stream().filter(one -> one.method().equals(method)).findFirst().orElseThrow()
                .sources().stream().filter(one -> one.source().equals(source)).findFirst().orElseThrow();
    }

    private static void holds(SourceDifference one, double boundary, double gwp, double factor, double rounding) {
        assertEquals(boundary, one.boundaryTCo2e(), 1e-6, "boundary of " + one.source());
        assertEquals(gwp, one.gwpTCo2e(), 1e-6, "warming potentials of " + one.source());
        assertEquals(factor, one.factorTCo2e(), 1e-6, "factor of " + one.source());
        assertEquals(rounding, one.roundingTCo2e(), 1e-6, "rounding of " + one.source());
    }

    @Test
    @DisplayName("500 000 t at 0.12 min: CETS (AR5) 66 409.20 t, printed 65 790.00; the same gases at SAR weigh 63 663.60 t in the guide of 2013")
    void weighsTheSameGasesOtherwise() {
        SideBySide all = sideBySide(AccountingChoices.none(), row("electrolysis", "liquid-aluminium", 500_000),
                row("electrolysis", "anode-effect-minutes", 0.12));
        // m(CF4) = 0.143·0.12·500 000 kg = 8.58 t, m(C2F6) = 0.858 t by both; 8.58·6500 + 0.858·9200 = 63 663.6 (rounded there to 0.01 t)
        SourceDifference pfc = difference(all, "ndrc-2013", "anode-effect");
        holds(pfc, 0, 63_663.6 - 66_409.2, 0, 66_409.2 - 65_790);
        assertEquals(63_663.6 - 65_790, pfc.tCo2e(), 1e-6);
        assertEquals(List.of(), pfc.figures());
        assertTrue(pfc.ofProcess());
        assertEquals((63_663.6 - 66_409.2) * 90, all.cny(pfc.unroundedTCo2e()).orElseThrow(), 1e-3);
    }

    @Test
    @DisplayName("1 000 MWh bought and 200 passed on are 429.28 t more in the guide of 2013, all of it boundary; CBAM leaves the power plant out")
    void tellsTheBoundary() {
        SideBySide all = sideBySide(AccountingChoices.none(), row("electrolysis", "liquid-aluminium", 1), row("electricity", "purchased", 1000),
                row("electricity", "exported", 200), row("bituminous@power", "amount", 10));
        holds(difference(all, "ndrc-2013", "electricity"), 800 * 0.5366, 0, 0, 0);
        SourceDifference coal = difference(all, "cbam-2025", "bituminous@power");
        double cets = all.base().sources().stream().filter(one -> one.id().equals("bituminous@power")).findFirst().orElseThrow().tCo2e();
        assertEquals(-cets, coal.boundaryTCo2e(), 1e-9);
        assertEquals(OptionalDouble.empty(), coal.other());
    }

    @Test
    @DisplayName("1 000 t of limestone: 440 t by CETS, 405 t by the guide of 2013: 35 t less by the factor 0.405 against 0.44, and that is what differs")
    void namesTheFiguresThatDiffer() {
        SourceDifference lime = difference(sideBySide(AccountingChoices.none(), row("CaCO3@alumina", "amount", 1000)), "ndrc-2013",
                "CaCO3@alumina");
        holds(lime, 0, 0, -35, 0);
        assertEquals(List.of("carbonate-factor"), lime.figures().stream().map(DifferingFigure::item).toList());
        assertEquals(0.44, lime.figures().get(0).base().get(0).value());
        assertEquals(0.405, lime.figures().get(0).other().get(0).value());
        assertTrue(lime.figures().get(0).constant());
    }

    @Test
    @DisplayName("gas with measured carbon and oxidation differs from CBAM by 44/12 against 3.664 alone")
    void namesTheConstant() {
        SourceDifference gas = difference(sideBySide(AccountingChoices.none(), row("natural-gas@casting", "amount", 1200),
                row("natural-gas@casting", "carbon", 5.9), row("natural-gas@casting", "oxidation", 99)), "cbam-2025", "natural-gas@casting");
        assertEquals(1200 * 5.9 * 0.99 * (3.664 - 44.0 / 12), gas.factorTCo2e(), 1e-9);
        assertEquals(List.of("carbon"), gas.figures().stream().map(DifferingFigure::item).toList());
        assertTrue(gas.figures().get(0).constant());
    }

    @Test
    @DisplayName("what a method counts and lacks data for is factor, not boundary: CBAM has no default of anode effects")
    void tellsLackFromBoundary() {
        SourceDifference pfc = difference(sideBySide(AccountingChoices.none(), row("electrolysis", "liquid-aluminium", 1000)), "cbam-2025",
                "anode-effect");
        assertTrue(pfc.lacking());
        assertEquals(0, pfc.boundaryTCo2e());
        assertEquals(-(0.034 * 6630 + 0.0034 * 11100), pfc.factorTCo2e(), 1e-9);
    }

    @Test
    @DisplayName("a default per technology and one for all cells are the same figure; the technology asked for holds for all methods")
    void comparesAcrossTechnologies() {
        SideBySide all = sideBySide(AccountingChoices.parse("HSS", null), row("electrolysis", "liquid-aluminium", 1000),
                row("electrolysis", "anode-effect-minutes", 0.5));
        List<DifferingFigure> figures = difference(all, "ipcc-2006", "anode-effect").figures();
        DifferingFigure slope = figures.stream().filter(one -> one.item().equals("anode-effect-slope")).findFirst().orElseThrow();
        assertEquals("anode-effect-slope.hss", slope.other().get(0).item());
        assertEquals(0.143, slope.base().get(0).value());
    }

    /** A year of a smelter, its fuels and purchases drawn anew with every number; some items and months are not there. */
    private static Ledger drawn(int number) {
        Noise noise = Noise.of(number, "ledger");
        var rows = new ArrayList<LedgerRow>();
        long draw = 0;
        for (String stream : List.of("electrolysis", "electrolysis@2", "bituminous@power", "natural-gas@casting", "diesel@vehicles",
                "producer-gas@alumina", "CaCO3@alumina", "CaCO3@power", "Na2CO3@alumina", "electricity", "heat", "green-coke@anode",
                "calcined-coke@anode", "baked-anode@anode", "packing-coke@anode")) {
            boolean whole = noise.uniform(draw++) < 0.5;
            for (LedgerItem item : LedgerVocabulary.items(LedgerVocabulary.substance(stream))) {
                if (noise.uniform(draw++) < 0.5) {
                    for (int month = 1; month <= (whole ? 1 : 12); month++) {
                        String period = whole ? "2025" : String.format(Locale.ROOT, "2025-%02d", month);
                        rows.add(row(period, stream, item.name(), value(item, noise.uniform(draw++))));
                    }
                }
            }
        }
        return new Ledger(rows);
    }

    private static double value(LedgerItem item, double uniform) {
        return switch (item.name()) {
            case "anode-sulphur", "anode-ash", "butt-share", "moisture", "volatiles", "sulphur", "ash" -> 20 * uniform;
            case "anode-effect-minutes", "anode-net-per-t", "carbon-content", "carbon", "anode-effect-slope", "c2f6-ratio" -> 0.5 * uniform;
            default -> item.units().get(0).equals("%") ? 80 + 20 * uniform : 1000 * uniform;
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    @DisplayName("whatever the ledger and the base method, the four causes add up to the difference of the printed figures, source by source and in sum")
    void addsUp(int number) {
        for (Method base : ALL) {
            SideBySide all = SideBySide.of(drawn(number), "2025", base, AccountingChoices.none(), ALL);
            assertEquals(ALL.size() - 1, all.differences().size());
            for (int i = 0; i < all.differences().size(); i++) {
                MethodDifference one = all.differences().get(i);
                one.sources().forEach(source -> assertEquals(source.tCo2e(), source.unroundedTCo2e() + source.roundingTCo2e(),
                        1e-9 * (1 + Math.abs(source.base().orElse(0)) + Math.abs(source.other().orElse(0))), source.toString()));
                var other = all.methods().get(i + 1).inventory();
                double scale = 1e-9 * (1 + Math.abs(all.base().totalTCo2e()) + Math.abs(other.totalTCo2e()));
                assertEquals(other.totalTCo2eRounded() - all.base().totalTCo2eRounded(), sum(one, SourceDifference::boundaryTCo2e,
                        SourceDifference::gwpTCo2e, SourceDifference::factorTCo2e, SourceDifference::roundingTCo2e), scale);
                assertEquals(other.processTCo2e() - all.base().processTCo2e(), one.process(SourceDifference::unroundedTCo2e), scale);
            }
        }
    }

    @SafeVarargs
    private static double sum(MethodDifference one, ToDoubleFunction<SourceDifference>... parts) {
        double sum = 0;
        for (ToDoubleFunction<SourceDifference> part : parts) {
            sum += one.total(part);
        }
        return sum;
    }

    @Test
    @DisplayName("a variant stands beside its own method; potentials chosen are the base method's alone, and the price is 90 CNY, C-")
    void comparesVariants() {
        var ledger = new Ledger(List.of(row("electrolysis", "liquid-aluminium", 1000), row("electrolysis", "anode-gross", 500)));
        SideBySide all = SideBySide.of(ledger, "2025", Methods.load("cets-2024/form1"), new AccountingChoices(Optional.of(Technology.CWPB),
                Optional.of(GwpSet.AR4), MonthsOfItem.COMMON), ALL);
        assertEquals(List.of("cets-2024/form1", "cbam-2025", "cets-2024", "ipcc-2006", "ndrc-2013"),
                all.methods().stream().map(MethodInventory::id).toList());
        assertEquals(List.of(GwpSet.AR4, GwpSet.AR5), all.methods().stream().map(MethodInventory::gwpSet).limit(2).toList());
        assertEquals(90, all.price().orElseThrow().cnyPerT());
        assertEquals("C-", all.price().orElseThrow().confidence());
    }
}
