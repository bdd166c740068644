package org.potline.twin.flow.power;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.potline.twin.flow.power.PowerAccount.*;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.twin.flow.Models;
import org.potline.twin.flow.book.TrueEmission;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.PowerModel;

/**
 * One day of a power plant by hand: two units of 350 MW at 96 %, 4 400 t of steam at 2.75 GJ/t, nothing varying. Coal of
 * reference_plant.yaml (D): 20.9 GJ/t, 55 % C, 1.0 % S, 25 % ash, 2 % carbon in the fly ash. Atomic weights C 12.011, O 15.999,
 * S 32.06, Ca 40.078, H 1.008 (IUPAC).
 */
class PowerDayTest {
    private static final PowerModel STEADY = Models.with(Models.steady(PowerYear.MODEL), "outageDays", 0);
    private static final PowerYear YEAR = PowerYear.hourly(STEADY, PowerYear.STEAM_T_PER_DAY, 7);
    private static final int FROM = 24 * 200;

    private static double day(PowerAccount account) {
        return Arrays.stream(YEAR.book().values(account), FROM, FROM + 24).sum();
    }

    private static double day(String stream, Measurand measures) {
        return Arrays.stream(YEAR.series(stream, measures).values(), FROM, FROM + 24).sum();
    }

    private static double at(String stream, Measurand measures) {
        return YEAR.series(stream, measures).values()[FROM + 12];
    }

    private static double co2Kg(String source) {
        TrueEmission emission = YEAR.sheet().emissions().stream().filter(one -> one.source().equals(source)).findFirst().orElseThrow();
        return Arrays.stream(emission.co2Kg(), FROM, FROM + 24).sum();
    }

    @Test @DisplayName("heat: 16 128 MWh and 12 100 GJ of steam ask for 139 201.4 GJ of live steam and 7 267.1 t of coal")
    void makesHeat() {
        // electricity 2 x 350 MW x 0.96 x 24 h = 16 128 MWh = 58 060.8 GJ, of it by the steam extracted 0.13 x 12 100 = 1 573 GJ
        assertEquals(16_128, day("electricity@generation", Measurand.ENERGY), 1e-6);
        assertEquals(4_400, day("steam@power", Measurand.MASS), 1e-9);
        assertEquals(12_100, day("steam@power", Measurand.HEAT), 1e-9);
        // live steam 12 100 + 1 573 + (58 060.8 - 1 573)/0.45 = 139 201.444 GJ; condensers 0.55 x 125 528.444
        assertEquals(139_201.444444, day(LIVE_STEAM_GJ), 1e-6);
        assertEquals(69_040.644444, day(CONDENSER_GJ), 1e-6);
        // carbon left for each t of ash 0.88 x 0.02/0.98 + 0.12 x 0.03/0.97 = 0.021670524 t; burning 32.762468 GJ/t (393.51/12.011)
        // useful heat of the coal 20.9 x 0.925 - 0.25 x 0.021670524 x 32.762468 = 19.15500504 GJ/t
        assertEquals(7_267.105603, day("bituminous@power", Measurand.MASS), 1e-6);
        assertEquals(7_267.105603 * 20.9 * 0.075, day(LOSS_GJ), 1e-5);
        assertEquals(1_289.874617, day(UNBURNT_GJ), 1e-6);
        assertEquals(20.9, at("bituminous@power", Measurand.NCV), 1e-12);
        assertEquals(0.55, at("bituminous@power", Measurand.CARBON), 1e-12);
        assertEquals(1.0, at("bituminous@power", Measurand.SULPHUR), 1e-12);
        assertEquals(25, at("bituminous@power", Measurand.ASH), 1e-12);
        assertEquals(967.68, day("electricity@auxiliaries", Measurand.ENERGY), 1e-6);
    }

    @Test @DisplayName("carbon: 7 267.1 t x 55 % less 39.37 t in the ash make 14 500.6 t CO2")
    void burnsCarbon() {
        // 7 267.105603 x 0.25 x 0.88/0.98 = 1 631.391 t fly ash, x 0.12/0.97 = 224.756 t slag
        assertEquals(1_631.391054, day("fly-ash@power", Measurand.MASS), 1e-6);
        assertEquals(224.755843, day("slag@power", Measurand.MASS), 1e-6);
        assertEquals(0.02, at("fly-ash@power", Measurand.CARBON), 1e-12);
        assertEquals(0.03, at("slag@power", Measurand.CARBON), 1e-12);
        // 0.02 x 1 631.391 + 0.03 x 224.756 = 39.370496; (3 996.908082 - 39.370496) x 44.009/12.011
        assertEquals(39_370.496, day(FLY_ASH_CARBON_KG) + day(SLAG_CARBON_KG), 1e-3);
        assertEquals(14_500_647.04, co2Kg("bituminous@power"), 0.01);
    }

    @Test @DisplayName("sulphur: 130.68 t SO2, 97 % taken by 214.7 t of limestone: 87.1 t CO2, 357.4 t of gypsum")
    void washesSulphur() {
        // 7 267.105603 x 0.01 x 0.9 x 64.058/32.06 = 130.681418 t; 97 % = 126.760975 t = 1.978847 kmol x 1000
        assertEquals(130_681.4178, day(SO2_KG), 1e-3);
        assertEquals(7_267.105603, day(RETAINED_SULPHUR_KG), 1e-5);
        assertEquals(3_920.4425, day(SO2_EMITTED_KG), 1e-3);
        // x 1.03 x 100.086/0.95: 1.694 t of stone for each t of SO2 (process_parameters.csv: 1.6 to 1.8, D)
        assertEquals(214.733177, day("limestone@power", Measurand.MASS), 1e-6);
        assertEquals(95, at("limestone@power", Measurand.PURITY), 1e-12);
        assertEquals(1.694, day(STONE_KG) / day(SO2_TAKEN_KG), 1e-3);
        assertEquals(87_087.0737, co2Kg("limestone@power"), 1e-3);
        // 1.978847 x 172.164 dihydrate + 0.03 x 1.978847 x 100.086 stone unreacted + 0.05 x 214.733 inert
        assertEquals(357.364504, day("gypsum@power", Measurand.MASS), 1e-6);
    }

    @Test @DisplayName("flue gas: all that CO2, about 12 vol% of the dry gas and the air's 0.042")
    void fillsTheStack() {
        assertEquals(14_587.734109, day("flue-gas@power", Measurand.MASS), 1e-5);
        double pct = Arrays.stream(YEAR.series("flue-gas@power", Measurand.CO2_CONCENTRATION).values()).average().orElseThrow();
        assertEquals(12.042, pct, 0.1);        // days of more and less air: 4 % of a day, so 0.04 vol% of a year
        assertEquals(101, at("flue-gas@power", Measurand.PRESSURE), 2);
        assertEquals(50, at("flue-gas@power", Measurand.TEMPERATURE), 8);
        assertEquals(300, at("steam@power", Measurand.TEMPERATURE), 8);
        assertEquals(1000, at("steam@power", Measurand.PRESSURE), 50);
    }
}
