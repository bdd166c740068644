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

    @Test @DisplayName("NDRC-A: 500 000 t with NC 0.42, 2 % sulphur, 0.4 % ash emit 751 520 t")
    void anodeOf2013() {
        // 500 000 * 0.42 = 210 000; * (1 - 0.02 - 0.004) = 204 960; * 44/12 = 751 520 (NDRC 2013 / GB/T 32151.4-2015)
        assertEquals(751_520, new AnodePerTonne(CO2_PER_C, Rounding.NONE).co2T(500_000, 0.42, 2, 0.4), 1e-6);
    }

    @Test @DisplayName("NDRC-P: 500 000 t by default factors at the second report's potentials: 126 140 t")
    void pfcOf2013() {
        // (6500 * 0.034 + 9200 * 0.0034) * 500 000 / 1000 = (221 + 31.28) * 500
        assertEquals(126_140, new DefaultPfc(0.034, 0.0034, Rounding.NONE).mass(500_000).tCo2e(new Gwp(6500, 9200)), 1e-8);
    }

    @Test @DisplayName("NDRC-L: 10 000 t of limestone emit 4 050 t")
    void limestoneOf2013() {
        assertEquals(4_050, new CarbonateDecomposition(0.405, Rounding.NONE).co2T(10_000, 100, 100), 1e-9);
    }

    @Test @DisplayName("GHGP-SODA: 1 000 t of soda, 95 % pure, all of it calcined: 1 000 × 0.95 × 44/105.99 = 394.377 t")
    void soda() {
        assertEquals(394.3768280, new CarbonateDecomposition(44 / 105.99, Rounding.NONE).co2T(1000, 95, 100), 1e-6);
    }

    @Test @DisplayName("CETS-X2: 1 000 MWh bought, 100 of them passed on: 482.94 t; more passed on than bought is below nought; 10 GJ of heat 1.1 t")
    void purchasedEnergy() {
        assertEquals(482.94, new PurchasedEnergy(0.5366, Figure.ELECTRICITY, Rounding.NONE).co2T(1000 - 100), 1e-9);
        assertEquals(-53.66, new PurchasedEnergy(0.5366, Figure.ELECTRICITY, Rounding.NONE).co2T(100 - 200), 1e-9);
        assertEquals(1.1, new PurchasedEnergy(0.11, Figure.HEAT, Rounding.NONE).co2T(10), 1e-12);
        var digits = new Rounding(RoundingMode.HALF_UP, Map.of(Figure.ELECTRICITY, 3));
        assertEquals(1.235 * 0.5366, new PurchasedEnergy(0.5366, Figure.ELECTRICITY, digits).co2T(1.2346), 1e-12);
    }

    @Test @DisplayName("Tier 1 of IPCC 2006 and EPA-MISS: 100 000 t of prebake metal 160 000 t, of Søderberg 170 000 t")
    void anodeByMetalAlone() {
        assertEquals(160_000, new AnodeByMetal(Rounding.NONE).co2T(100_000, 1.6), 0);
        assertEquals(170_000, new AnodeByMetal(Rounding.NONE).co2T(100_000, 1.7), 0);
    }

    @Test @DisplayName("IPCC-S: 100 000 t of side-worked prebake at 0.5 min: 13 600 kg CF4, 3 427.2 kg C2F6")
    void slopeOfSideWorked() {
        // 0.272 * 0.5 = 0.136 kg/t; * 0.252 = 0.034272 kg/t (IPCC 2006 table 4.16)
        PfcMass mass = new SlopeMethod(0.272, 0.252, Rounding.NONE).mass(100_000, 0.5);
        assertEquals(13_600, mass.cf4Kg(), 1e-8);
        assertEquals(3_427.2, mass.c2f6Kg(), 1e-8);
    }

    @Test @DisplayName("IPCC-O: 100 000 t at 1.16, 1.9 mV and 95 %: 2 320 kg CF4, 280.72 kg C2F6; with 0.95 it would be a hundred times that")
    void overvoltage() {
        // 1.16 * 1.9 / 95 = 0.0232 kg/t; * 0.121 (IPCC 2006 table 4.16)
        PfcMass mass = new OvervoltageMethod(1.16, 0.121, Rounding.NONE).mass(100_000, 1.9, 95);
        assertEquals(2_320, mass.cf4Kg(), 1e-9);
        assertEquals(280.72, mass.c2f6Kg(), 1e-9);
    }

    @Test @DisplayName("CBAM-S: 400 000 t of PFPB-L at 0.1 min: 4.88 t CF4, 0.473 36 t C2F6, 37 608.696 t")
    void slopeOfCbam() {
        // 0.1 * 0.122 / 1000 * 400 000 = 4.88; * 0.097 = 0.47336; 4.88 * 6630 + 0.47336 * 11 100 = 32 354.4 + 5 254.296
        PfcMass mass = new SlopeMethod(0.122, 0.097, Rounding.NONE).mass(400_000, 0.1);
        assertEquals(4.88, mass.cf4T(), 1e-12);
        assertEquals(0.47336, mass.c2f6T(), 1e-12);
        assertEquals(37_608.696, mass.tCo2e(AR5), 1e-8);
    }

    @Test @DisplayName("GHGP-B1: 105 500 t green, 0.5 % hydrogen, 100 000 t baked, 0.5 % tar: 16 298.333 t")
    void pitchVolatiles() {
        // 105 500 - 527.5 - 100 000 - 527.5 = 4 445; * 44/12
        assertEquals(16_298.3333333, new PitchVolatiles(CO2_PER_C).co2T(105_500, 0.5, 100_000, 527.5), 1e-6);
    }

    @Test @DisplayName("GHGP-B2: 1 500 t of packing coke, 2 % sulphur, 2.5 % ash: 5 252.5 t")
    void packingCoke() {
        // 0.015 * 100 000 t baked = 1 500; * 0.955 = 1 432.5; * 44/12
        assertEquals(5_252.5, new PackingCoke(CO2_PER_C).co2T(1_500, 2, 2.5), 1e-9);
    }

    @Test @DisplayName("GHGP-CC: 100 000 t of green coke with every default: 12 420.83 t of coke and 9 625 t of methane")
    void cokeCalcination() {
        // fed 100 000 * 0.77 = 77 000; out (68 000 + 7 500) * 0.975 = 73 612.5; 3 387.5 * 44/12 = 12 420.8333; methane 3 500 * 2.75 = 9 625
        var fed = new CokeCalcination.Fed(100_000, 10, 10, 3, 3.5);
        assertEquals(12_420.8333333 + 9_625, new CokeCalcination(CO2_PER_C).co2T(fed, new CokeCalcination.Out(68_000, 0, 7_500, 2.5)), 1e-6);
        assertEquals(12_420.8333333 + 9_625 - 97.5 * 44 / 12,
                new CokeCalcination(CO2_PER_C).co2T(fed, new CokeCalcination.Out(68_000, 100, 7_500, 2.5)), 1e-6);
    }

    @Test @DisplayName("GHGP-ALT and CBAM-MB: 1 000 t of pitch net at 95 % are 950 tC: 3 483.333 t by 44/12, 3 480.8 t by 3.664; what is sold counts below nought")
    void carbonBalance() {
        double carbonT = new CarbonBalanceFormula(CO2_PER_C).carbonT(1_000, 95);
        assertEquals(950, carbonT, 1e-9);
        assertEquals(3_483.3333333, new CarbonBalanceFormula(CO2_PER_C).co2T(carbonT), 1e-6);
        assertEquals(3_480.8, new CarbonBalanceFormula(3.664).co2T(carbonT), 1e-9);
        assertEquals(-98 * 3.664, new CarbonBalanceFormula(3.664).co2T(new CarbonBalanceFormula(3.664).carbonT(-100, 98)), 1e-9);
    }
}
