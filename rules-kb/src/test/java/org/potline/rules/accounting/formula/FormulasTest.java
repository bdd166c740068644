package org.potline.rules.accounting.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each formula against a sum worked by hand. */
class FormulasTest {
    private static final double CO2_PER_C = 44.0 / 12.0;
    private static final Gwp AR5 = new Gwp(6630, 11_100);

    @Test @DisplayName("1 200 ×10⁴Nm³ natural gas by default factors emit 25 980.18 t")
    void burnsGasByItsHeat() {
        // 1200 * 389.31 = 467 172 GJ; * 0.01532 = 7 157.07504 tC; * 0.99 * 44/12 = 25 980.1823952
        assertEquals(25_980.1823952, new FuelCombustion(CO2_PER_C, Rounding.NONE).ofHeatT(1200, 389.31, 0.01532, 99), 1e-7);
    }

    @Test @DisplayName("100 t of coal with 0.6 tC/t, 98 % oxidised, emit 215.6 t")
    void burnsCoalByItsMeasuredCarbon() {
        assertEquals(215.6, new FuelCombustion(CO2_PER_C, Rounding.NONE).ofMeasuredCarbonT(100, 0.6, 98), 1e-10);
    }

    @Test @DisplayName("Measured carbon of 0.61236 tC/t is rounded to 0.6124; the product NCV × CC is not rounded")
    void roundsCarbonOnlyWhereMeasured() {
        var fuel = new FuelCombustion(1, new Rounding(RoundingMode.HALF_UP, Map.of(Figure.CARBON, 4)));
        assertEquals(61.24, fuel.ofMeasuredCarbonT(100, 0.61236, 100), 1e-10);
        assertEquals(61.236, fuel.ofHeatT(100, 20, 0.030618, 100), 1e-10);
    }

    @Test @DisplayName("500 000 t by form 1: 735 416 t unrounded, 735 000 t with the factor at two digits")
    void anodePerTonne() {
        // 0.411 * (1 - 0.02 - 0.004) * 44/12 = 1.470832
        assertEquals(735_416, new AnodePerTonne(CO2_PER_C, Rounding.NONE).co2T(500_000, 0.411, 2, 0.4), 1e-6);
        var policy = new Rounding(RoundingMode.HALF_UP, Map.of(Figure.ANODE_FACTOR, 2));
        assertEquals(735_000, new AnodePerTonne(CO2_PER_C, policy).co2T(500_000, 0.411, 2, 0.4), 0);
    }

    @Test @DisplayName("48 500 t of anodes by form 2 leave 41 137.7 t net and emit 147 218.12 t")
    void anodeByMass() {
        // 48 500 * (1 - 0.1518) = 41 137.7; * 0.976 * 44/12 = 147 218.1157333
        assertEquals(147_218.1157333, new AnodeByMass(CO2_PER_C, Rounding.NONE).co2T(48_500, 15.18, 2, 0.4), 1e-6);
    }

    @Test @DisplayName("Forms 1 and 2 agree at 0.411 / (1 − 0.1518) = 0.48456 t of anodes per tonne of metal")
    void formsAgree() {
        double grossT = 100_000 * 0.411 / 0.8482;
        assertEquals(new AnodePerTonne(CO2_PER_C, Rounding.NONE).co2T(100_000, 0.411, 1.7, 0.3),
                new AnodeByMass(CO2_PER_C, Rounding.NONE).co2T(grossT, 15.18, 1.7, 0.3), 1e-6);
    }

    @Test @DisplayName("500 000 t at 0.12 min/cell-day: 66 409.20 t unrounded, 65 790.00 t by the method's digits")
    void slope() {
        // 0.143 * 0.12 = 0.01716 kg/t: 8 580 kg CF4, 858 kg C2F6; rounded 0.017 and 0.0017: 8 500 and 850 kg
        PfcMass mass = new SlopeMethod(0.143, 0.1, Rounding.NONE).mass(500_000, 0.12);
        assertEquals(8_580, mass.cf4Kg(), 1e-9);
        assertEquals(858, mass.c2f6Kg(), 1e-9);
        assertEquals(66_409.2, mass.tCo2e(AR5), 1e-8);
        var policy = new Rounding(RoundingMode.HALF_UP, Map.of(Figure.CF4_FACTOR, 3, Figure.C2F6_FACTOR, 4));
        assertEquals(65_790, new SlopeMethod(0.143, 0.1, policy).mass(500_000, 0.12).tCo2e(AR5), 1e-8);
    }

    @Test @DisplayName("500 000 t by default factors: 17 000 kg CF4, 1 700 kg C2F6, 131 580 t")
    void defaultPfc() {
        PfcMass mass = new DefaultPfc(0.034, 0.0034, Rounding.NONE).mass(500_000);
        assertEquals(17_000, mass.cf4Kg(), 1e-9);
        assertEquals(1_700, mass.c2f6Kg(), 1e-9);
        assertEquals(131_580, mass.tCo2e(AR5), 1e-8);
        assertEquals(17, mass.cf4T(), 1e-12);
    }

    @Test @DisplayName("1 000 t of soda at 95 %, 90 % of it decomposed, emit 354.7395 t")
    void carbonate() {
        // 1000 * 0.95 * 0.9 * 0.4149 = 354.7395
        assertEquals(354.7395, new CarbonateDecomposition(0.4149, Rounding.NONE).co2T(1000, 95, 90), 1e-10);
    }
}
