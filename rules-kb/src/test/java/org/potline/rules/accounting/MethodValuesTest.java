package org.potline.rules.accounting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.potline.rules.data.LedgerVocabulary;
import org.potline.rules.data.SubstanceKind;

/** That the numbers of the methods hang together: with each other, with chemistry, and with what their documents print elsewhere. */
class MethodValuesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
    private static final double CO2_PER_CARBON = 44.0 / 12.0;

    private static double value(String method, String table, String row) {
        return Methods.load(method).factors().on(table, row, DAY)
                .orElseThrow(() -> new AssertionError("(%s) has no (%s.%s)".formatted(method, table, row))).value();
    }

    @ParameterizedTest
    @ValueSource(strings = { "cets-2024", "ndrc-2013", "ipcc-2006", "cbam-2025" })
    @DisplayName("Every fuel of the ledger has a calorific value in the ledger's unit, a carbon content and an oxidation factor")
    void knowsEveryFuel(String method) {
        Factors factors = Methods.load(method).factors();
        for (String fuel : LedgerVocabulary.substances()) {
            if (LedgerVocabulary.kind(fuel).orElseThrow() != SubstanceKind.FUEL) {
                continue;
            }
            String unit = LedgerVocabulary.item(fuel, "ncv").orElseThrow().units().get(0);
            String table = unit.equals("GJ/t") ? "fuel-ncv-by-mass" : "fuel-ncv-by-volume";
            assertEquals(unit, factors.on(table, fuel, DAY).orElseThrow().unit(), fuel);
            assertEquals("tC/GJ", factors.on("fuel-carbon-content", fuel, DAY).orElseThrow().unit(), fuel);
            double oxidation = factors.on("fuel-oxidation", fuel, DAY).orElseThrow().value();
            assertTrue(oxidation >= 90 && oxidation <= 100, fuel + " " + oxidation);
        }
    }

    /** Emission factors [tCO2/TJ] of IPCC 2006, vol. 2, table 1.4, which (EU) 2018/2066 Annex VI prints as well. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({ "anthracite, 98.3, 26.7", "bituminous, 94.6, 25.8", "lignite, 101, 11.9", "coke, 107, 28.2", "petcoke, 97.5, 32.5",
        "crude, 73.3, 42.3", "fuel-oil, 77.4, 40.4", "gasoline, 69.3, 44.3", "diesel, 74.1, 43.0", "kerosene, 71.9, 43.8", "lng, 56.1, 48.0",
        "lpg, 63.1, 47.3", "coal-tar, 80.7, 28.0", "refinery-gas, 57.6, 49.5" })
    @DisplayName("Carbon of IPCC table 1.3 times 44/12 is table 1.4 to the three digits printed; that of CBAM times 3.664 is it exactly")
    void agreesWithThePrintedEmissionFactors(String fuel, double printed, double ncv) {
        double ofIpcc = value("ipcc-2006", "fuel-carbon-content", fuel) * CO2_PER_CARBON * 1000;
        assertEquals(printed, new BigDecimal(ofIpcc).round(new MathContext(3, RoundingMode.HALF_UP)).doubleValue(), 1e-9);
        assertEquals(printed, value("cbam-2025", "fuel-carbon-content", fuel) * 3.664 * 1000, 1e-9);
        assertEquals(ncv, value("ipcc-2006", "fuel-ncv-by-mass", fuel), 0);
        assertEquals(ncv, value("cbam-2025", "fuel-ncv-by-mass", fuel), 0);
    }

    /** Molar masses of IUPAC 2021 [g/mol]; CO2 44.009. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({ "CaCO3, 1, 100.086", "MgCO3, 1, 84.313", "Na2CO3, 1, 105.988", "NaHCO3, 1, 84.006", "FeCO3, 1, 115.853", "MnCO3, 1, 114.946",
        "BaCO3, 1, 197.335", "Li2CO3, 1, 73.89", "K2CO3, 1, 138.205", "SrCO3, 1, 147.628", "CaMg(CO3)2, 2, 184.399" })
    @DisplayName("A carbonate emits what its molar mass says, under each method that counts it")
    void agreesWithChemistry(String carbonate, int molecules, double molarMass) {
        for (String method : List.of("cets-2024", "ipcc-2006", "cbam-2025")) {
            assertEquals(molecules * 44.009 / molarMass, value(method, "carbonate-factor", carbonate), 6e-4, method);
        }
    }

    @Test @DisplayName("Half a million tonnes by the guide of 2013: 751 520 t of anode carbon, 126 140 tCO2e of anode effects by default")
    void worksTheGuideOf2013ByHand() {
        double anode = 500_000 * value("ndrc-2013", "anode-consumption", "net-per-t") * (100 - value("ndrc-2013", "anode-share", "sulphur")
                - value("ndrc-2013", "anode-share", "ash")) / 100 * value("ndrc-2013", "carbon", "co2-per-carbon");
        assertEquals(751_520, anode, 1e-6);     // 500 000 × 0.42 × 0.976 × 44/12
        double pfc = 500 * (value("ndrc-2013", "anode-effect-default", "cf4") * value("ndrc-2013", "gwp", "sar.cf4")
                + value("ndrc-2013", "anode-effect-default", "c2f6") * value("ndrc-2013", "gwp", "sar.c2f6"));
        assertEquals(126_140, pfc, 1e-6);       // 500 × (0.034 × 6500 + 0.0034 × 9200)
    }

    @Test @DisplayName("A green anode of the default mix has the default carbon of a green anode, to a tenth of a per cent")
    void mixesGreenAnodes() {
        // 0.735 calcined coke, 0.155 butts and 0.165 pitch make 1.055 green anode, of which 1 t baked (working values that close)
        double carbon = (0.735 * value("ipcc-2006", "material-carbon", "calcined-coke") + 0.155 * value("ipcc-2006", "material-carbon", "butts")
                + 0.165 * value("ipcc-2006", "material-carbon", "pitch")) / value("ipcc-2006", "baking-ratio", "green-per-baked");
        assertEquals(carbon, value("ipcc-2006", "material-carbon", "green-anode"), 0.05);
    }

    @Test @DisplayName("C2F6 stays below a third of CF4, and the default factors keep the ratio of the slope method within a factor of two")
    void keepsTheGasesInProportion() {
        for (String cell : List.of("cwpb", "swpb", "vss", "hss")) {
            double ratio = value("ipcc-2006", "anode-effect-ratio", cell);
            double ofDefaults = value("ipcc-2006", "anode-effect-default", cell + ".c2f6")
                    / value("ipcc-2006", "anode-effect-default", cell + ".cf4");
            assertTrue(ratio < 1.0 / 3 && ofDefaults > ratio / 2 && ofDefaults < ratio * 2, cell + " " + ratio + " " + ofDefaults);
        }
        assertEquals(value("ndrc-2013", "anode-effect-ratio", "c2f6"), value("ndrc-2013", "anode-effect-default", "c2f6")
                / value("ndrc-2013", "anode-effect-default", "cf4"), 1e-12);
    }
}
