package org.potline.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.report.SampleResult;
import org.potline.rules.accounting.Factor;
import org.potline.rules.accounting.FactorSpread;
import org.potline.rules.accounting.Method;
import org.potline.rules.accounting.Methods;
import org.potline.rules.accounting.MonthsOfItem;
import org.potline.rules.uncertainty.BudgetEntry;
import org.potline.rules.uncertainty.InventoryUncertainty;
import org.potline.rules.uncertainty.OutputUncertainty;
import org.potline.rules.uncertainty.ValueSpread;
import org.potline.twin.text.Language;
import org.potline.twin.uncertainty.ErrorCause.Kind;
import org.potline.twin.uncertainty.Shape;

class CauseNamesTest {
    private static CauseNames names(Language language, List<ValueSpread> values) {
        var words = new Words(language);
        var nothing = new OutputUncertainty("total", 0, 0, List.of(), List.of(), Optional.empty());
        return new CauseNames(words, new Labels(SampleResult.year().plant(), words), new InventoryUncertainty(nothing, nothing, List.of(),
                List.of(), MonthsOfItem.COMMON, false, OptionalDouble.empty(), values));
    }

    private static BudgetEntry entry(String subject, Kind kind) {
        return new BudgetEntry(subject, kind, Shape.NORMAL, List.of(), OptionalDouble.empty(), "", OptionalDouble.empty(), OptionalDouble.empty(), 1, 1);
    }

    @Test
    @DisplayName("a meter is called by its name and number, or by its number where no plant is known of it")
    void namesMeters() {
        assertEquals("整流机组电能表 E-021：校准", names(Language.ZH, List.of()).line(entry("meter/E-021/calibration", Kind.CALIBRATION)));
        assertEquals("X-1: drift", names(Language.EN, List.of()).line(entry("meter/X-1/drift", Kind.DRIFT)));
    }

    @Test
    @DisplayName("a laboratory's bias and its samples are told apart, properties of gases too; a row of the ledger is its item")
    void namesTheOthers() {
        CauseNames zh = names(Language.ZH, List.of());
        assertEquals("自有实验室：含碳量偏倚", zh.line(entry("laboratory/own/CARBON/bias", Kind.LABORATORY)));
        assertEquals("外部实验室：气体低位发热量偏倚", zh.line(entry("laboratory/outside/NCV-of-gas/bias", Kind.LABORATORY)));
        CauseNames en = names(Language.EN, List.of());
        assertEquals("Natural gas of the casthouse: samples, net calorific value",
                en.line(entry("laboratory/own/natural-gas@casting/NCV/samples", Kind.SAMPLES)));
        assertEquals("Electrolysis: liquid aluminium (u of the ledger)", en.line(entry("ledger/electrolysis/liquid-aluminium", Kind.STATED)));
        assertEquals("Electrolysis: liquid aluminium", en.entering("electrolysis liquid-aluminium"));
    }

    @Test
    @DisplayName("every value of every method that is not certain has a name without ids in Chinese, unlike every other, and a Chinese source")
    void namesEveryValue() {
        var raw = Pattern.compile("[a-z]{3,}|\\{");
        for (Method method : Methods.all()) {
            var seen = new TreeSet<String>();
            for (Factor factor : method.factors().all()) {
                FactorSpread spread = method.spreads().on(factor, LocalDate.of(2025, 12, 31)).filter(one -> one.uFrac() > 0).orElse(null);
                if (spread != null && factor.since().equals(method.factors().on(factor.parameter(), factor.row(), LocalDate.of(2025, 12, 31))
                        .orElseThrow().since())) {
                    var value = new ValueSpread(factor.name(), method.factors().label(factor.parameter()).orElseThrow(), factor.row(), factor.value(),
                            factor.unit(), spread);
                    String name = names(Language.ZH, List.of(value)).line(entry(value.subject(), Kind.DEFAULT));
                    assertFalse(raw.matcher(name).find(), name);
                    assertTrue(seen.add(name), method.id() + " " + name);
                    assertTrue(Pattern.compile("\\p{IsHan}").matcher(spread.source().zh()).find(), spread.source().zh());
                    assertFalse(Pattern.compile("\\p{IsHan}").matcher(spread.source().en()).find(), spread.source().en());
                }
            }
        }
    }

    @Test
    @DisplayName("units stand as readers write them")
    void saysUnits() {
        assertEquals("10\u2074\u00A0Nm\u00B3", names(Language.EN, List.of()).unit("1e4Nm3"));
        assertEquals("GJ/万Nm³", names(Language.ZH, List.of()).unit("GJ/1e4Nm3"));
    }
}
