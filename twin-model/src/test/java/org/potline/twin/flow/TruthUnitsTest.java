package org.potline.twin.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.twin.flow.book.TrueEmission;
import org.potline.twin.flow.pot.PotAccount;
import org.potline.twin.plant.Measurand;

class TruthUnitsTest {
    private static final TrueFlows YEAR = Simulation.year(BuiltPlant.in("Asia/Shanghai"), 2025, 1);

    @Test @DisplayName("a gas at 20 °C has 293.15/273.15 of its volume at 0 °C")
    void warmsTheGas() {
        double[] warm = hourly("natural-gas@casting", Measurand.VOLUME_20C);
        double[] normal = hourly("natural-gas@casting", Measurand.VOLUME_0C);
        for (int hour = 0; hour < 8760; hour += 13) {
            assertEquals(1.0732198, warm[hour] / normal[hour], 1e-7);
        }
    }

    @Test @DisplayName("volume x calorific value x carbon content x 44.009/12.011 is the CO2 of the gas but for the 0.2 % unburnt")
    void namesTheUnitsOfGas() {
        double[] volume = hourly("natural-gas@casting", Measurand.VOLUME_0C);
        double[] ncv = hourly("natural-gas@casting", Measurand.NCV);
        double[] carbon = hourly("natural-gas@casting", Measurand.CARBON_CONTENT);
        double[] co2Kg = emission("natural-gas@casting").co2Kg();
        for (int hour = 0; hour < 8760; hour += 13) {
            double allT = volume[hour] / 1e4 * ncv[hour] * carbon[hour] * 44.009 / 12.011;
            double burntShare = co2Kg[hour] / 1000 / allT;
            assertTrue(burntShare > 0.9980 && burntShare < 0.9981, () -> "burnt " + burntShare);   // its own CO2 counts as burnt
        }
    }

    @Test @DisplayName("metal tapped plus what the pads gained is the metal made, 8 pots x 2.247 t a day")
    void namesTheUnitsOfMetal() {
        double[] pad = hourly("metal-pad@electrolysis", Measurand.STOCK);
        double opening = YEAR.series("metal-pad@electrolysis", Measurand.STOCK).opening();
        double madeT = sum(hourly("liquid-aluminium@electrolysis", Measurand.MASS)) + pad[8759] - opening;
        double potDays = sum(hourly("anode-effect@electrolysis", Measurand.POT_DAYS));
        // 8.0537455 x 300 x 0.93 = 2247.0 kg a pot-day; the eight pots' own efficiencies leave 0.6 %/sqrt(8) of it
        assertEquals(2.2470, madeT / potDays, 5 * 0.006 / Math.sqrt(8) * 2.247);
    }

    @Test @DisplayName("CO2 of the anodes: (333.87/0.93 + 22 + 8) kg C a tonne of metal x 44.009/12.011, CO counted as CO2")
    void namesTheUnitsOfEmission() {
        double metalT = sum(YEAR.lines().get(0).book().values(PotAccount.METAL_PRODUCED_KG)) / 1000;
        double perT = sum(emission("anode").co2Kg()) / metalT;
        // less the carbon of PFC, 2e-5 of it; 0.6 %/sqrt(8) as above
        assertEquals((333.867 / 0.93 + 30) * 44.009 / 12.011, perT, 5 * 0.006 / Math.sqrt(8) * 1425);
    }

    @Test @DisplayName("low-voltage CF4: 0.003 g a kA·h of every pot in service, 1 minute in 10 000 of anode effect off")
    void namesTheUnitsOfPfc() {
        double kiloampereHours = sum(YEAR.lines().get(0).book().values(PotAccount.CHARGE_KAH));
        assertEquals(0.003e-3 * kiloampereHours, sum(emission("low-voltage-pfc").cf4Kg()), 3e-4 * 0.003e-3 * kiloampereHours);
        assertEquals(0, sum(emission("low-voltage-pfc").c2f6Kg()), 0);
        assertEquals(0, sum(emission("anode-effect").co2Kg()), 0);
    }

    private static double[] hourly(String stream, Measurand measures) {
        return YEAR.series(stream, measures).values();
    }

    private static TrueEmission emission(String source) {
        return YEAR.emissions().stream().filter(one -> one.source().equals(source)).findFirst().orElseThrow();
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
