package org.potline.twin.flow.pot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.twin.chemistry.Chemistry;
import org.potline.twin.flow.book.Step;
import org.potline.twin.flow.material.Lot;

class PotLawsTest {
    /** 300 kA for an hour. */
    private static final double HOUR_C = 300e3 * 3600;
    private static final LineStep HOUR = new LineStep(new Step(0, 0, 1), 300, 300, 1);

    @Test @DisplayName("Faraday: 1 kA for a day at CE 1 makes 8.0537455 kg of metal")
    void makesMetal() {
        assertEquals(8.0537455, new FaradayMetal().metalKg(1000 * 86400.0, 1), 5e-8);
        assertEquals(8.053745494 * 0.93, new FaradayMetal().metalKg(1000 * 86400.0, 0.93), 1e-8);
    }

    @Test @DisplayName("300 kA, 1.70 V and 6.5 µΩ: 3.65 V; with 6 minutes at 25 V 3.65 + 0.1 (25 - 3.65) = 5.785 V; busbar 0.3 V")
    void hasItsVoltage() {
        var voltage = new PotVoltage(1.70, 1.0);
        assertEquals(3.65, voltage.potV(1, 300, 6.5, 0, 0), 1e-12);
        assertEquals(5.785, voltage.potV(1, 300, 6.5, 6, 25), 1e-12);
        assertEquals(0.3, voltage.busbarV(300), 1e-12);
    }

    @Test @DisplayName("heat of that hour: 2106 MJ ohmic - 333.6336 MJ polarisation less reaction + 2305.8 MJ of the effect")
    void givesHeat() {
        var enthalpy = new ReactionEnthalpy();
        assertEquals(2.00892, enthalpy.thermoneutralV(0.93), 1e-12);                  // 0.48 + 1.644 x 0.93
        var heat = new PotHeat(1.70, 1.0);
        assertEquals(2106e6 - 333.6336e6 + 2305.8e6, heat.potJ(1, HOUR, 6.5, 2.00892, 6, 25), 1e-3);
        assertEquals(324e6, heat.busbarJ(HOUR), 1e-3);                                 // 9e10 A² x 1e-6 Ω x 3600 s
        double metalKg = new FaradayMetal().metalKg(HOUR_C, 0.93);
        assertEquals(2.00892 * HOUR_C, enthalpy.joule(metalKg, HOUR_C), 1);           // the two ways to the same energy
    }

    @Test @DisplayName("carbon: 333.87 kg per tonne of metal at CE 1, 333.87/0.93 = 359.00 at CE 0.93")
    void usesCarbon() {
        double carbonKg = new AnodeConsumption().carbonKg(HOUR_C, 0, 0);
        assertEquals(333.86717, 1000 * carbonKg / new FaradayMetal().metalKg(HOUR_C, 1), 1e-5);
        assertEquals(358.99696, 1000 * carbonKg / new FaradayMetal().metalKg(HOUR_C, 0.93), 1e-5);
        // CF4 takes a carbon for 4 electrons, as CO2 does; C2F6 two for 6
        assertEquals(carbonKg, new AnodeConsumption().carbonKg(0, HOUR_C, 0), 1e-9);
        assertEquals(carbonKg * 4 / 3, new AnodeConsumption().carbonKg(0, 0, HOUR_C), 1e-9);
    }

    @Test @DisplayName("primary gas at CE 0.93: 14 % CO, and as much carbon as the anode lost")
    void makesPrimaryGas() {
        double co2 = new PrimaryGas().co2Mol(HOUR_C, HOUR_C, 0.93);
        double co = new PrimaryGas().coMol(HOUR_C, 0.93);
        assertEquals(0.14, co / (co + co2), 1e-12);
        assertEquals(new AnodeConsumption().carbonKg(HOUR_C, 0, 0), (co + co2) * 12.011 / 1000, 1e-9);
    }

    @Test @DisplayName("alumina: 1.889441 kg Al2O3 per kg of metal whatever the current efficiency")
    void usesAlumina() {
        for (double ce : new double[] {1, 0.93, 0.8}) {
            double metalKg = new FaradayMetal().metalKg(HOUR_C, ce);
            assertEquals(1.8894415, new OxideDischarge().oxideKg(HOUR_C, HOUR_C, ce) / metalKg, 1e-7);
        }
    }

    @Test @DisplayName("an effect of 3 min at 300 kA and 25 V makes 793.66 g CF4 and 51.321 g C2F6")
    void makesEffectGas() {
        var gas = new AnodeEffectGas(1);
        // CF4: 0.045 x 3 + 0.045 x 1.5 x (1 - exp(-2)) = 0.19336487 min of the current; C2F6: 0.006 + 0.006 (1 - exp(-5))
        assertEquals(3480567.63, gas.cf4Coulomb(300, 25, 0, 3), 0.01);
        assertEquals(0.79365951, gas.cf4Mol(gas.cf4Coulomb(300, 25, 0, 3)) * Chemistry.CF4 / 1000, 1e-8);
        assertEquals(0.05132084, gas.c2f6Mol(gas.c2f6Coulomb(300, 25, 0, 3)) * Chemistry.C2F6 / 1000, 1e-8);
    }

    @Test @DisplayName("its gas is not in proportion to minutes, rises with the voltage, and stays the same where an hour cuts it")
    void isNotLinear() {
        var gas = new AnodeEffectGas(1.3);
        double three = gas.cf4Coulomb(300, 25, 0, 3);
        double six = gas.cf4Coulomb(300, 25, 0, 6);
        assertTrue(six < 1.9 * three, () -> six + " of " + three);
        assertEquals(three * Math.sqrt(1.44), gas.cf4Coulomb(300, 36, 0, 3), 1e-6 * three);
        assertEquals(six, three + gas.cf4Coulomb(300, 25, 3, 6), 1e-9 * six);
        assertTrue(gas.c2f6Coulomb(300, 25, 0, 6) < 1.6 * gas.c2f6Coulomb(300, 25, 0, 3));
    }

    @Test @DisplayName("low voltage: 0.003 g/kAh at 300 kA is 0.9 g an hour = 10.2267 mmol, 3946.92 C; 4/3 AlF3 for each CF4")
    void makesLowVoltageGas() {
        var law = new LowVoltagePfc(0.003);
        assertEquals(0.010226737, law.cf4Mol(300), 1e-9);
        assertEquals(3946.9203, law.coulomb(300), 1e-4);
        assertEquals(0.010226737 * 111.968997 / 1000, new PfcFluoride().fluorideKg(3946.9203393), 1e-10);
    }

    @Test @DisplayName("burning and dust: 20 kg/t of 100 kg is 2 kg C: 166.514 mol CO2 by air, 333.028 mol CO by Boudouard")
    void losesExcessCarbon() {
        var air = new AirBurn(20);
        assertEquals(2, air.carbonKg(100), 1e-12);
        assertEquals(166.51403, air.co2Mol(100), 1e-5);
        assertEquals(166.51403, air.oxygenMol(2), 1e-5);
        var boudouard = new Boudouard(20);
        assertEquals(2, boudouard.carbonKg(100), 1e-12);
        assertEquals(166.51403, boudouard.co2UsedMol(100), 1e-5);
        assertEquals(333.02806, boudouard.coMol(100), 1e-5);
        assertEquals(2, new CarbonDust(20).carbonKg(100), 1e-12);
    }

    @Test @DisplayName("feeding: 160 kg used, 10 kg short of the aim, a day factor of 1.05: 168 + 1.2 = 169.2 kg dissolve")
    void feedsAlumina() {
        var feed = new AluminaFeed(225, 0.985, 0.003);
        assertEquals(169.2, feed.dissolvedKg(1, 160, 1.05, 215), 1e-9);
        assertEquals(0, feed.dissolvedKg(1, 160, 1, 2000), 0);
        double fedKg = feed.fedKg(169.2);
        assertEquals(172.2935, fedKg, 1e-4);                                      // 169.2 / (0.985 x 0.997)
        assertEquals(169.2, feed.oxideKg(fedKg) - feed.dustKg(169.2), 1e-9);
    }

    @Test @DisplayName("AlF3: 16.7 kg/t of 93 kg is 1.5531 kg; 20 kg short of the aim 0.1 kg more is fed")
    void feedsFluoride() {
        var feed = new FluorideFeed(945, 16.7);
        assertEquals(1.5531 + 0.005 * 20, feed.fedKg(1, 93, 1.5531, 925), 1e-12);
        assertEquals(1.5531 * 1.1, feed.lostKg(93, 1.1), 1e-12);
    }

    @Test @DisplayName("an anode of 1000 kg, 2 % S, 0.4 % ash, that lost 800 kg C leaves (976 - 800)/0.976 = 180.328 kg")
    void leavesAButt() {
        var lot = new Lot(1000, 0.02, 0.004);
        var change = new AnodeChange();
        double buttKg = change.buttKg(lot, 800);
        assertEquals(180.32787, buttKg, 1e-5);
        assertEquals(176, change.carbonKg(lot, buttKg), 1e-9);
        assertEquals(3.6065574, change.sulphurKg(lot, buttKg), 1e-7);
    }

    @Test @DisplayName("two anodes of a pot lose 100 kg together: 50 kg each, sulphur and ash in step")
    void sharesTheLoss() {
        var anodes = new AnodesInPot(2);
        anodes.set(0, new Lot(1000, 0.02, 0.004), 0);
        anodes.set(1, new Lot(900, 0.03, 0.005), 300);
        assertEquals(976 + 868.5 - 300, anodes.carbonKg(), 1e-9);                 // 900 x 0.965 = 868.5
        double sulphurKg = anodes.sulphurKg();
        double massKg = anodes.massKg();
        double released = anodes.sulphurKg(100);
        double ash = anodes.ashKg(100);
        anodes.lose(100);
        assertEquals(50, anodes.lostKg(0), 1e-12);
        assertEquals(350, anodes.lostKg(1), 1e-12);
        assertEquals(50 * 0.02 / 0.976 + 50 * 0.03 / 0.965, released, 1e-12);
        assertEquals(released, sulphurKg - anodes.sulphurKg(), 1e-9);
        assertEquals(100 + released + ash, massKg - anodes.massKg(), 1e-9);
        anodes.remove(1);
        assertEquals(926, anodes.carbonKg(), 1e-9);
        assertEquals(1, anodes.count());
    }

    @Test @DisplayName("tapping 23.2 t down to 21 t x 1.01 takes 1.99 t; nothing where the pad is below the aim")
    void taps() {
        var tapping = new Tapping(21_000);
        assertEquals(1990, tapping.fromPadKg(23_200, 1.01), 1e-9);
        assertEquals(0, tapping.fromPadKg(19_000, 1), 0);
    }

    @Test @DisplayName("rectifiers at 474 V and 300 kA: (474 + 8) x 300 + 5 x 140 kW = 145.3 MWh an hour, 3.1 lost, 142.2 DC")
    void rectifies() {
        var rectifier = new Rectifier(5, 8, 140);
        assertEquals(145.3, rectifier.acMwh(1, 474, 300), 1e-12);
        assertEquals(3.1, rectifier.lossMwh(1, 300), 1e-12);
        assertEquals(142.2, rectifier.dcMwh(1, 474, 300), 1e-12);
    }
}
