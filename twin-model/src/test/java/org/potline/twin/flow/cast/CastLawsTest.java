package org.potline.twin.flow.cast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.twin.flow.BuiltPlant;
import org.potline.twin.flow.Simulation;
import org.potline.twin.flow.TrueFlows;
import org.potline.twin.flow.material.AuxiliaryPower;
import org.potline.twin.flow.material.DieselCombustion;
import org.potline.twin.flow.material.GasCombustion;
import org.potline.twin.flow.material.GasFuel;
import org.potline.twin.plant.Measurand;

class CastLawsTest {
    @Test @DisplayName("100 kg lost make 135.578 kg of dross, 35.578 kg of it oxygen of the air")
    void makesDross() {
        var dross = new Dross();
        assertEquals(60, dross.metallicKg(100), 1e-12);
        assertEquals(75.57766, dross.oxideKg(100), 1e-5);                         // 40 x 1.8894415
        assertEquals(35.57766, dross.oxygenKg(100), 1e-5);
    }

    @Test @DisplayName("100 t of ladles, 60 % liquid: 60 t delivered, 40 t into furnaces; of 40 t cast 0.22 t lost")
    void splitsTheMetal() {
        var casting = new Casting(0.6, 0.005);
        assertEquals(60_000, casting.deliveredKg(100_000), 1e-9);
        assertEquals(40_000, casting.intoFurnacesKg(100_000), 1e-9);
        assertEquals(220, casting.lostKg(40_000, 1.1), 1e-9);
        assertEquals(39_780, casting.ingotsKg(40_000, 1.1), 1e-9);
    }

    @Test @DisplayName("methane: 35.808 MJ and 0.53587 kg C per Nm3; 94 % CH4, 3 % C2H6, 1 % CO2: 35.5717 MJ and 0.54123 kg C")
    void knowsTheGas() {
        var methane = new GasFuel(1, 0, 0);
        assertEquals(35.808026, methane.ncvMjPerNm3(), 1e-6);
        assertEquals(0.53587117, methane.carbonKgPerNm3(), 1e-8);
        var natural = new GasFuel(0.94, 0.03, 0.01);
        assertEquals(35.571709, natural.ncvMjPerNm3(), 1e-6);
        assertEquals(0.54122988, natural.carbonKgPerNm3(), 1e-8);
    }

    @Test @DisplayName("1000 Nm3 of that gas, 0.2 % unburnt: 534.8 kg C of fuel x 0.998 and 5.36 kg C of CO2 go off as CO2")
    void burnsTheGas() {
        var gas = new GasFuel(0.94, 0.03, 0.01);
        var combustion = new GasCombustion(0.002);
        assertEquals(1000, combustion.volumeNm3(gas, 35_571.709), 1e-4);
        assertEquals(35_571.709, combustion.heatMj(gas, 1000), 1e-3);
        double unburntKg = combustion.unburntKg(gas, 1000);
        assertEquals(535.87117 * 0.002, unburntKg, 1e-5);                         // 0.94 + 2 x 0.03 = 1 C per mole of gas
        assertEquals((541.22988 - unburntKg) * 44.009 / 12.011, combustion.co2Kg(gas, 1000), 1e-3);
    }

    @Test @DisplayName("a tonne of diesel: 864.98 kg C, 3169.33 kg CO2")
    void burnsDiesel() {
        assertEquals(864.97939, new DieselCombustion().carbonKg(1000), 1e-5);
        assertEquals(3169.33460, new DieselCombustion().co2Kg(1000), 1e-5);
    }

    @Test @DisplayName("power: 1500 kW x 1.1 and 53 kWh/t of 20 t: 1.65 + 1.06 = 2.71 MWh an hour")
    void drawsPower() {
        assertEquals(2.71, new AuxiliaryPower(1500, 53).energyMwh(1, 20_000, 1.1), 1e-12);
    }

    @Test @DisplayName("furnaces that do not cast are held with 0.02 MW: 72 MJ an hour, which 2.024 to 2.026 Nm3 of 35.57 MJ bring")
    void holdsTheFurnaces() {
        TrueFlows year = Simulation.year(BuiltPlant.in("Asia/Shanghai"), 2025, 1);
        Casthouse casthouse = (Casthouse) year.processes().get(1);
        double[] castKg = casthouse.book().values(CastAccount.CAST_KG);
        double[] nm3 = year.series("natural-gas@casting", Measurand.VOLUME_0C).values();
        int held = 0;
        for (int hour = 0; hour < 8760; hour++) {
            if (castKg[hour] == 0) {
                assertEquals(2.0241, nm3[hour], 0.02);
                held++;
            }
        }
        assertTrue(held > 1000 && held < 8760, "hours held: " + held);
    }
}
