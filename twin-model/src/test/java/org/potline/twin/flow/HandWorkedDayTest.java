package org.potline.twin.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.twin.flow.book.TrueEmission;
import org.potline.twin.flow.cast.CastAccount;
import org.potline.twin.flow.cast.Casthouse;
import org.potline.twin.plant.CastingModel;
import org.potline.twin.plant.ElectrolysisModel;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.ProcessKind;

/** One day of the potline and of the casthouse by hand: eight pots at 300 kA, nothing varying, no pot out, no anode effect. */
class HandWorkedDayTest {
    private static final ElectrolysisModel LINE = Models.steady(Models.with(BuiltPlant.POTS, "potLifeDays", 10_000, "reliningDays", 1,
            "stopsPerPotYear", 0, "anodeEffectsPerPotDay", 0));
    private static final CastingModel CAST = Models.steady(BuiltPlant.CAST);
    private static final int DAY = 200;

    private static TrueFlows year(ElectrolysisModel line) {
        return Simulation.year(BuiltPlant.of("Asia/Shanghai", List.of(BuiltPlant.process("electrolysis", ProcessKind.ELECTROLYSIS, line),
                BuiltPlant.process("casting", ProcessKind.CASTING, CAST))), 2025, 4);
    }

    private static double day(double[] hourly) {
        return Arrays.stream(hourly, 24 * DAY, 24 * (DAY + 1)).sum();
    }

    private static double day(TrueFlows year, String stream, Measurand measures) {
        return day(year.series(stream, measures).values());
    }

    private static double co2(TrueFlows year, String source) {
        TrueEmission emission = year.emissions().stream().filter(one -> one.source().equals(source)).findFirst().orElseThrow();
        return day(emission.co2Kg());
    }

    @Test @DisplayName("potline: 17.976 t metal, 400.997 kg C/t, 284.4 MWh DC, 286.08 MWh AC")
    void electrolyses() {
        TrueFlows year = year(LINE);
        // Faraday, k from CODATA F and M (process_parameters.csv, A): 8.0537455 kg per kA-day x 300 kA x 0.93 x 8 pots = 17 975.96 kg;
        // low-voltage CF4 takes no metal: its charge is part of the current, and CE refers to all of it
        double metalT = 8.0537455 * 300 * 0.93 * 8 / 1000;
        double[] pads = year.series("metal-pad@electrolysis", Measurand.STOCK).values();
        double made = day(year, "liquid-aluminium@electrolysis", Measurand.MASS) + pads[24 * DAY + 23] - pads[24 * DAY - 1];
        assertEquals(metalT, made, 1e-6);
        // pot 1.70 V + 300 kA x 6.5 microohm = 3.65 V, busbar 0.30 V (Haupin's components): 8 x 3.95 V x 300 kA x 24 h = 227.52 MWh
        double dc = Arrays.stream(year.series("direct-current@potline", Measurand.VOLTAGE).values(), 24 * DAY, 24 * DAY + 24).sum() * 300 / 1000;
        assertEquals(227.52, dc, 1e-9);
        // (31.6 V + 8 V) x 300 kA + 2 x 20 kW = 11.92 MW, 24 h
        assertEquals(286.08, day(year, "electricity@rectifiers", Measurand.ENERGY), 1e-9);
        assertEquals(0.25 * metalT, day(year, "electricity@potrooms", Measurand.ENERGY), 1e-6);
        // carbon: 333.867/0.93 (stoichiometric, A) + 22 air + 8 Boudouard, less the dust, as CO and CO2; x 44.009/12.011
        // less the carbon of CF4: 0.003 g/kAh x 7200 kAh x 8 = 172.8 g CF4 = 1.9635 mol, 0.0236 kg C
        double gasCarbonKg = (333.86717 / 0.93 + 30) * metalT - 0.003 * 300 * 24 * 8 / 88.0046 * 12.011 / 1000;
        assertEquals(gasCarbonKg * 44.009 / 12.011, co2(year, "anode"), 0.01);
        double cf4Kg = day(year.emissions().get(2).cf4Kg());
        assertEquals(0.1728, cf4Kg, 1e-12);
        // 8 pot-days
        assertEquals(8, day(year, "anode-effect@electrolysis", Measurand.POT_DAYS), 1e-9);
        assertEquals(0, day(year, "anode-effect@electrolysis", Measurand.ANODE_EFFECT_MINUTES), 0);
    }

    @Test @DisplayName("alumina of a year: 1.88944 t Al2O3/t less what CF4 spares, over 0.985 x 0.997")
    void feeds() {
        TrueFlows year = year(LINE);
        double metalT = 8.0537455 * 300 * 0.93 * 8 / 1000 * 365;
        double fedT = Arrays.stream(year.series("alumina@electrolysis", Measurand.MASS).values()).sum();
        // 2980 t over the year; the bath holds at most 8 x 9 t x 2.5 % = 1.8 t, so that its change is below a part in a thousand
        assertEquals(1.8894415 / (0.985 * 0.997), fedT / metalT, 0.001);
    }

    @Test @DisplayName("modulated by 10 %: 270 kA from 18 to 22 o'clock, 306 kA else, the day's charge and metal unchanged")
    void modulates() {
        TrueFlows year = year(Models.with(LINE, "modulationPct", 10));
        double[] ka = year.series("direct-current@potline", Measurand.CURRENT).values();
        assertEquals(270, ka[24 * DAY + 18], 1e-9);
        assertEquals(306, ka[24 * DAY + 22], 1e-9);
        assertEquals(300 * 24, day(ka), 1e-9);
        // 1.70 V x 7200 kAh + 7.5 microohm x (4 x 270² + 20 x 306²) = 12240 + 16232.4 kWh a pot; x 8 = 227.78 MWh
        double[] volts = year.series("direct-current@potline", Measurand.VOLTAGE).values();
        double mwh = 0;
        for (int hour = 24 * DAY; hour < 24 * DAY + 24; hour++) {
            mwh += volts[hour] * ka[hour] / 1000;
        }
        assertEquals(8 * (1.70 * 7200 + 7.5e-3 * (4 * 270 * 270 + 20 * 306 * 306)) / 1000, mwh, 1e-9);
    }

    @Test @DisplayName("a duct of 6 900 Nm3/h a pot carries the CO2 at 1.0 vol% over the air's 0.042")
    void dilutes() {
        TrueFlows year = year(LINE);
        double stackKg = 1000 * day(year, "pot-gas@stack", Measurand.MASS);
        double dryNm3 = day(year, "pot-gas@stack", Measurand.VOLUME_0C);
        double[] pct = year.series("pot-gas@stack", Measurand.CO2_CONCENTRATION).values();
        double meanPct = Arrays.stream(pct, 24 * DAY, 24 * DAY + 24).average().orElseThrow();
        assertEquals(0.042 + 100 * stackKg / 44.009 * 22.41396954 / dryNm3, meanPct, 1e-9);
        assertEquals(1.0, meanPct, 0.2);
    }

    @Test @DisplayName("casthouse: of a day's 17.976 t 60 % delivered, 40 % into furnaces; cast, lost and burnt in proportion")
    void casts() {
        TrueFlows year = year(LINE);
        var book = ((Casthouse) year.processes().get(1)).book();
        double tappedT = day(year, "liquid-aluminium@electrolysis", Measurand.MASS);
        assertEquals(0.6 * tappedT, day(year, "liquid-aluminium@delivered", Measurand.MASS), 1e-9);
        double castT = day(book.values(CastAccount.CAST_KG)) / 1000;
        double furnaces = (book.values(CastAccount.FURNACES_KG)[24 * DAY + 23] - book.values(CastAccount.FURNACES_KG)[24 * DAY - 1]) / 1000;
        assertEquals(0.4 * tappedT - furnaces, castT, 1e-9);
        // melt loss 0.5 % (process_parameters.csv, C), 40 % of it oxidised: dross 0.5 % x (0.6 + 0.4 x 1.8894415)
        assertEquals(0.995 * castT, day(year, "ingots@casting", Measurand.MASS), 1e-9);
        assertEquals(0.005 * castT * (0.6 + 0.4 * 1.8894415), day(year, "dross@casting", Measurand.MASS), 1e-6);
        // 740 MJ/t cast + 0.02 MW x 86 400 s, by a gas of 94 % CH4, 3 % C2H6, 1 % CO2: 35.571709 MJ/Nm3 (ISO 6976)
        double nm3 = (740 * castT + 0.02 * 86_400) / 35.571709;
        assertEquals(nm3, day(year, "natural-gas@casting", Measurand.VOLUME_0C), 1e-3);
        // 0.54122988 kg C/Nm3, of its fuel carbon 0.2 % unburnt
        assertEquals(nm3 * (0.54122988 - 0.002 * 0.53587117) * 44.009 / 12.011, co2(year, "natural-gas@casting"), 0.01);
        assertEquals(0.053 * castT, day(year, "electricity@casting", Measurand.ENERGY), 1e-9);
    }
}
