package org.potline.twin.flow.alumina;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.twin.flow.Models;
import org.potline.twin.flow.Simulation;
import org.potline.twin.flow.TrueFlows;
import org.potline.twin.flow.book.TrueEmission;
import org.potline.twin.plant.Measurand;

/**
 * A day of the reference refinery without any variation, worked by hand. Molar masses [g/mol]: Al2O3 101.960, Al2O3·3H2O 156.005, H2O 18.015,
 * CaO 56.077, CaCO3 100.086, Na2CO3 105.988, NaOH 39.997, Na2O 61.979, C 12.011, CO2 44.009 (IUPAC, as in Chemistry).
 */
class RefineryDayTest {
    private static final TrueFlows FLOWS = Simulation.year(Refinery.alone(Models.steady(Refinery.BAYER)), 2025, 1);

    @Test @DisplayName("2192 t of alumina: 4656.5 t of bauxite, 3303.6 t of hydrate, 2401.2 t of mud")
    void digests() {
        assertEquals(2192, day("alumina@calcination"), 1e-6);
        // Al2O3 2192 x 0.985 = 2159.12; / 0.84 = 2570.381 charged; / 0.60 = 4283.968 dry; / 0.92 = 4656.487 as received
        assertEquals(4656.487, day("bauxite@alumina"), 1e-3);
        assertEquals(8, FLOWS.series("bauxite@alumina", Measurand.MOISTURE).values()[3], 1e-9);
        // 2159.12 x 156.005/101.960 = 2159.12 x 1.5300604
        assertEquals(3303.584, day("hydrate@alumina"), 1e-3);
        // Al2O3 2570.381 x 0.16 = 411.261; inert 4283.968 x 0.398 = 1705.019; organic carbon 8.56794 x 0.7 = 5.998;
        // 8.56794 x 0.3 / 12.011 = 0.214002 Gmol and soda ash 65.76 x 0.992 / 105.988 = 0.615487 Gmol of carbonate: 0.829489 x 100.086
        // = 83.020 t CaCO3; lime 70.144 / 56.077 = 1.250852, less 0.829489: 0.421363 x 56.077 = 23.629 t CaO;
        // core and inert of 109.818 t of limestone 4.173 + 5.491; of soda ash 0.526;
        // Na2O: caustic 160.016 / 39.997 / 2 x 61.979 = 123.979, soda ash 0.615487 x 61.979 = 38.147
        assertEquals(411.261 + 1705.019 + 5.998 + 83.020 + 23.629 + 9.664 + 0.526 + 162.126, day("red-mud@alumina"), 2e-3);
        assertEquals(160.016, day("caustic@alumina"), 1e-9);
        assertEquals(65.76, day("soda-ash@alumina"), 1e-9);
    }

    @Test @DisplayName("lime kiln: 109.818 t of stone give 44.039 t CO2, 7.576 t of anthracite 18.919 t; soda ash none")
    void burnsLime() {
        // CaO 70.144 t, 80 % burnt: 56.1152 x 100.086/56.077 / (0.95 x 0.96) = 109.818; its CO2 56.1152 x 44.009/56.077 = 44.039
        assertEquals(109.818, day("limestone@alumina"), 1e-3);
        assertEquals(44_038.98, co2Kg("limestone@alumina"), 1e-2);
        assertEquals(14.0288, day("lime@alumina"), 1e-9);
        // 56.1152 x 0.135 = 7.57555; x 0.71 x 0.96 x 44.009/12.011 = 18.919
        assertEquals(7.57555, day("anthracite@lime-kiln"), 1e-5);
        assertEquals(18_919.35, co2Kg("anthracite@lime-kiln"), 1e-2);
        assertEquals(0, FLOWS.emissions().stream().filter(one -> one.source().equals("soda-ash@alumina")).count());
    }

    @Test @DisplayName("half of the soda ash decomposed in a sinter kiln: 65.234 t of Na2CO3 give 13.543 t CO2")
    void sinters() {
        var sinter = Simulation.year(Refinery.alone(Models.with(Models.steady(Refinery.BAYER), "sodaDecomposedPct", 50)), 2025, 1);
        TrueEmission soda = sinter.emissions().stream().filter(one -> one.source().equals("soda-ash@alumina")).findFirst().orElseThrow();
        // 65.23392 / 2 x 44.009/105.98754
        assertEquals(13_543.48, Arrays.stream(soda.co2Kg(), 0, 24).sum(), 1e-2);
    }

    @Test @DisplayName("calciners: 1111.58 t of combined and 210.87 t of free water, 2.972 GJ/t; a quarter of it by 301 513 Nm3 of producer gas")
    void calcines() {
        // combined water driven out 3303.584 − 2192 = 1111.584 t / 18.015 x 61.7 kJ/mol = 3807.09 GJ;
        // free 3303.584 x 6/94 = 210.867 t / 18.015 x 44.0 = 515.02 GJ; losses 2192 x 1.0: together 6514.11 GJ
        // natural gas, 75 %: 4885.586 GJ / 35.57171 MJ/Nm3 = 137 344.7 Nm3; 1 C a mole: x (0.998 + 0.01) x 44.009/22.41397 = 271.829 t CO2
        assertEquals(137_344.7, sum("natural-gas@calcination", Measurand.VOLUME_0C), 0.1);
        assertEquals(271_828.6, co2Kg("natural-gas@calcination"), 0.5);
        // producer gas: (0.26 x 282.98 + 0.13 x 241.81 + 0.02 x 802.60)/22.41397 = 5.40119 MJ/Nm3 (default table: 5.234); 1628.5285 GJ
        assertEquals(54.0119, FLOWS.series("producer-gas@calcination", Measurand.NCV).values()[0], 1e-4);
        assertEquals(301_512.9, sum("producer-gas@calcination", Measurand.VOLUME_0C), 0.1);
        // its carbon 0.33 x 12.011/22.41397 = 0.176837 kg/Nm3, 0.03274 tC/GJ (domain notes: about 0.033)
        assertEquals(0.032740, FLOWS.series("producer-gas@calcination", Measurand.CARBON_CONTENT).values()[0], 1e-6);
        // 53.3188 t C in the gas: 195.363 t CO2; / 0.93 / 0.61 = 93.987 t of coal; tar 57.3320 x 0.04 / 0.88 = 2.60600 t
        assertEquals(195_363.1, co2Kg("bituminous@gasifier"), 0.1);
        assertEquals(93.98694, day("bituminous@gasifier"), 1e-5);
        assertEquals(2.60600, day("tar@gasifier"), 1e-5);
        assertEquals(467_191.7, 1000 * day("flue-gas@calcination"), 1);
    }

    @Test @DisplayName("steam 4384 t with 12 056 GJ, electricity 477.856 MWh; all alumina is sold where no potline draws it")
    void takesSteamAndPower() {
        assertEquals(4384, day("steam@alumina"), 1e-6);
        assertEquals(12_056, sum("steam@alumina", Measurand.HEAT), 1e-6);
        assertEquals(477.856, sum("electricity@alumina", Measurand.ENERGY), 1e-9);
        assertEquals(2192, day("alumina@sold"), 1e-6);
        assertEquals(0, day("alumina@bought"), 0);
        assertEquals(21_920, FLOWS.series("alumina@silo", Measurand.STOCK).values()[23], 1e-6);
    }

    private static double day(String stream) {
        return sum(stream, Measurand.MASS);
    }

    private static double sum(String stream, Measurand measures) {
        return Arrays.stream(FLOWS.series(stream, measures).values(), 0, 24).sum();
    }

    private static double co2Kg(String source) {
        return FLOWS.emissions().stream().filter(one -> one.source().equals(source)).findFirst()
                .map(one -> Arrays.stream(one.co2Kg(), 0, 24).sum()).orElseThrow();
    }
}
