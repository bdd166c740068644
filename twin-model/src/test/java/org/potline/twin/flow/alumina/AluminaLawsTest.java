package org.potline.twin.flow.alumina;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AluminaLawsTest {
    @Test @DisplayName("a tonne of Al2O3 from hydrate: 0.530 t of water, 1.82 GJ by reaction enthalpy and by enthalpies of formation")
    void dehydrates() {
        double hydrateKg = new Precipitation().hydrateKg(1000);
        assertEquals(1530.06, hydrateKg, 5e-3);                                   // 3 x 18.015 / 101.960 = 0.53006
        assertEquals(1000, new Calcination(1).aluminaKg(hydrateKg), 1e-9);
        assertEquals(530.06, new Calcination(1).vapourKg(hydrateKg, 0), 5e-3);
        // 1000 / 101.960 x 185.1 kJ/mol
        assertEquals(1.81542, new CalcinerHeat().gj(hydrateKg, 1000, 0), 1e-5);
        assertEquals(1.81542, new CalcinerEnthalpy(1).gj(hydrateKg, 0, 1000, hydrateKg - 1000), 1e-5);
    }

    @Test @DisplayName("6 % of free water in wet hydrate: 63.83 kg a tonne of dry; 0.1559 GJ to evaporate it (2.4424 GJ/t)")
    void evaporates() {
        double waterKg = new Calcination(0.985).freeWaterKg(1000, 0.06);
        assertEquals(63.8298, waterKg, 1e-4);
        assertEquals(0.155899, new CalcinerHeat().gj(0, 0, waterKg), 1e-6);       // 63.8298 / 18.015 x 44.0
    }

    @Test @DisplayName("a tonne of limestone of 95 %, 96 % decomposed: 511.0 kg CaO, 401.0 kg CO2, 38 kg core, 50 kg inert")
    void burnsLime() {
        var kiln = new LimeKiln(0.96);
        assertEquals(510.983, kiln.limeKg(1000, 0.95), 1e-3);                      // 912 x 56.077 / 100.086
        assertEquals(401.017, kiln.co2Kg(1000, 0.95), 1e-3);                       // 912 x 44.009 / 100.086
        assertEquals(38, kiln.coreKg(1000, 0.95), 1e-9);
        assertEquals(50, kiln.inertKg(1000, 0.95), 1e-9);
        assertEquals(1000, kiln.stoneKg(kiln.limeKg(1000, 0.95), 0.95), 1e-9);
    }

    @Test @DisplayName("carbonate and lime, mole by mole: organics first, then soda ash; what is short stays as it was")
    void causticises() {
        var law = new Causticisation(0.5);
        // 24.022 kg C, half oxidised: 1 kmol; soda ash 105.98754 kg: 1 kmol
        double carbonKg = 24.022;
        double sodaKg = 105.98754;
        double kmol = 56.077;
        assertEquals(56.077, law.limeKg(sodaKg, carbonKg, 3 * kmol), 1e-4);
        assertEquals(100.086, law.sodaCalciteKg(sodaKg, carbonKg, 3 * kmol), 1e-4);
        assertEquals(61.97854, law.na2oKg(sodaKg, carbonKg, 3 * kmol), 1e-4);
        assertEquals(105.98754 / 2, law.sodaKg(sodaKg, carbonKg, 1.5 * kmol), 1e-4);
        assertEquals(0, law.limeKg(sodaKg, carbonKg, 1.5 * kmol), 1e-9);
        assertEquals(12.011, law.organicKg(carbonKg, 1.5 * kmol), 1e-9);
        assertEquals(24.022 - 6.0055, law.organicKg(carbonKg, 0.5 * kmol), 1e-9);
        assertEquals(50.043, law.organicCalciteKg(carbonKg, 0.5 * kmol), 1e-9);
        assertEquals(16 - 0.001, law.oxygenKg(carbonKg, 0.5 * kmol), 1e-9);
        assertEquals(105.98754, law.sodaKg(sodaKg, carbonKg, 0), 1e-4);
    }

    @Test @DisplayName("digestion makes up what the store lacks: 0.4 % of it in an hour, 95 % in a month")
    void plansDigestion() {
        // 985 t Al2O3 a day for the calciners, a store of 3 days aimed at, a day short: 985 x (1 − e^(−1/240)) = 4.0956 t in an hour
        var plan = new DigestionPlan(0.985, 0.84, 3 * 985_000);
        double shortOfADayKg = plan.hydrateAimKg() * 2 / 3;
        assertEquals(41_041.67 + 4095.62, plan.oxideKg(1, 1e6 / 24, shortOfADayKg, 0.84), 0.1);
        // a month: 985 x (1 − e^(−720/240)) = 935.960 t
        assertEquals(30 * 985_000 + 935_959.6, plan.oxideKg(720, 30e6, shortOfADayKg, 0.84), 1);
        assertEquals(0, plan.oxideKg(240, 0, plan.hydrateAimKg() * 2, 0.84), 0);
        // in one step of a month at 1 % less recovery, or in its hours
        double hydrateKg = plan.hydrateAimKg();
        double sumKg = 0;
        for (int hour = 0; hour < 720; hour++) {
            double hourKg = plan.oxideKg(1, 1e6 / 24, hydrateKg, 0.84 * 0.99);
            sumKg += hourKg;
            hydrateKg += new Precipitation().hydrateKg(hourKg * 0.99 - 985_000 / 24.0);
        }
        assertEquals(sumKg, plan.oxideKg(720, 30e6, plan.hydrateAimKg(), 0.84 * 0.99), 1e-3);
        assertEquals(1e6, plan.aluminaKg(985_000), 1e-6);
        assertEquals(100, plan.chargedKg(84), 1e-12);
    }

    @Test @DisplayName("decisions: bauxite up to half a week above the aim on Mondays, alumina sold above the aim and bought below half of it")
    void decides() {
        var order = new BauxiteOrder(1000, 10_000);
        assertEquals(13_500 - 9000, order.weeklyKg(9000, 0), 1e-9);
        assertEquals(0, order.weeklyKg(14_000, 0), 0);
        assertEquals(7000, new BauxiteOrder(1000, 0).weeklyKg(0, 0), 1e-9);
        assertEquals(11_750 - 9000, order.weeklyKg(9000, 500 / 24.0), 1e-9);      // half of the use is mined
        assertEquals(0, order.weeklyKg(10_000, 2000 / 24.0), 0);
        assertEquals(1200, order.urgentKg(200), 1e-9);
        var trade = new AluminaTrade(100);
        assertEquals(20, trade.soldKg(120), 0);
        assertEquals(0, trade.soldKg(60) + trade.boughtKg(60), 0);
        assertEquals(80, trade.boughtKg(-30), 0);
        assertEquals(80, new CalcinerPlan(1).hydrateKg(100, 80), 0);
        assertEquals(153.006, new CalcinerPlan(1).hydrateKg(100, 800), 1e-3);
    }

    @Test @DisplayName("demands go by the alumina: 32 kg of lime, 73 of caustic, 30 of soda ash, 2 t of steam of 2.75 GJ/t, 3.51 GJ/t of lime")
    void demands() {
        var makeUp = new MakeUp(32, 73, 30);
        assertEquals(32 + 73 + 30, makeUp.limeKg(1000) + makeUp.causticKg(1000) + makeUp.sodaAshKg(1000), 1e-9);
        var steam = new SteamUse(2, 2.75);
        assertEquals(2100, steam.massKg(1000, 1.05), 1e-9);
        assertEquals(5.775, steam.heatGj(2100), 1e-9);
        assertEquals(3.51, new KilnHeat(3.51).gj(1000), 1e-12);
        assertEquals(1.2, new CalcinerLoss(1.2).gj(1000), 1e-12);
    }
}
