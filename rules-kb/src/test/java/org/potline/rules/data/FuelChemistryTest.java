package org.potline.rules.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuelChemistryTest {
    /** Net heats of combustion at 25 °C (NIST Chemistry WebBook; general knowledge, C+): kJ/mol over g/mol; carbon by the formula. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({ "methane, 802.3, 16.043, 1", "ethane, 1428.6, 30.070, 2", "propane, 2043.1, 44.097, 3", "butane, 2657.3, 58.123, 4",
            "ethylene, 1323.1, 28.054, 2", "benzene, 3169.4, 78.114, 6", "carbon, 393.5, 12.011, 1",
            "octane, 5074, 114.23, 8" })
    @DisplayName("Pure substances are possible, by mass and by volume")
    void letsPureSubstancesPass(String name, double kjPerMol, double gPerMol, int atoms) {
        double carbonT = atoms * 12.011 / gPerMol;
        assertTrue(carbonT <= FuelChemistry.mostCarbonT("lpg", kjPerMol / gPerMol), name);
        double kmol = 1e4 / 22.414;
        assertTrue(atoms * 12.011 * kmol / 1000 <= FuelChemistry.mostCarbonT("natural-gas", kjPerMol * kmol / 1000), name);
    }

    @ParameterizedTest(name = "{0}: {1} × {2}")
    @CsvSource({ "anthracite, 22.867, 0.02749", "petcoke, 32.5, 0.0275", "coke, 28.435, 0.02942", "crude, 41.816, 0.02008",
            "diesel, 42.652, 0.0202", "lng, 51.498, 0.0153", "lpg, 50.179, 0.0172", "refinery-gas, 45.998, 0.0182",
            "natural-gas, 389.31, 0.01532", "bfg, 33.0, 0.0708", "ldg, 84.0, 0.0496", "cog, 173.854, 0.0121", "producer-gas, 52.34, 0.0122" })
    @DisplayName("The defaults of the CETS list are possible (Appendix A as coded in felix0220170/ghg-accounting)")
    void letsPublishedDefaultsPass(String fuel, double ncv, double carbonTPerGj) {
        assertTrue(ncv * carbonTPerGj <= FuelChemistry.mostCarbonT(fuel, ncv));
    }

    @Test @DisplayName("By hand: LNG of 51.498 GJ/t has room for (141.8 − 51.498)/109 × 1.05 = 0.869882 tC/t, so 0.0172 tC/GJ (0.885766) is impossible")
    void refusesTheLngOfTheList() {
        assertEquals(0.869882, FuelChemistry.mostCarbonT("lng", 51.498), 1e-6);
        assertFalse(51.498 * 0.0172 <= FuelChemistry.mostCarbonT("lng", 51.498));
    }

    @Test @DisplayName("By hand: a gas of 446.15 GJ has 1 000 kJ/mol, so at most 1 + 1000/600 atoms: 5.359 × 2.6667 × 1.05 = 15.0052 tC")
    void worksAGasByHand() {
        assertEquals(15.0052, FuelChemistry.mostCarbonT("natural-gas", 446.15), 1e-4);
        assertEquals(5.359 * 1.05, FuelChemistry.mostCarbonT("bfg", 0), 1e-12, "CO2 burns with no heat and has one atom");
    }

    @Test @DisplayName("Acetylene, made with heat, is beyond the bound by mass, as the law says of such; by volume it is possible")
    void leavesOutWhatIsMadeWithHeat() {
        assertTrue(2 * 12.011 / 26.038 > FuelChemistry.mostCarbonT("lpg", 1255.6 / 26.038));
        assertTrue(2 * 5.359 <= FuelChemistry.mostCarbonT("cog", 1255.6 * 0.44615));
    }

    @Test @DisplayName("No fuel is more than carbon, and more heat never leaves more room by mass, nor less by volume")
    void isMonotonic() {
        assertEquals(1.05, FuelChemistry.mostCarbonT("coke", 10), 1e-12);
        assertEquals(0, FuelChemistry.mostCarbonT("coke", 150), 0, "more heat than hydrogen has");
        for (int ncv = 1; ncv < 200; ncv++) {
            assertTrue(FuelChemistry.mostCarbonT("coke", ncv) <= FuelChemistry.mostCarbonT("coke", ncv - 1));
            assertTrue(FuelChemistry.mostCarbonT("cog", ncv) > FuelChemistry.mostCarbonT("cog", ncv - 1));
        }
    }

    @Test @DisplayName("What is no fuel, or no calorific value, is refused")
    void refusesWhatIsNoFuel() {
        assertThrows(IllegalArgumentException.class, () -> FuelChemistry.mostCarbonT("butts", 1));
        assertThrows(IllegalArgumentException.class, () -> FuelChemistry.mostCarbonT("coke", Double.NaN));
    }
}
