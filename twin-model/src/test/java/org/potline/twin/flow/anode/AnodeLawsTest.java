package org.potline.twin.flow.anode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.twin.flow.Models;
import org.potline.twin.flow.Simulation;
import org.potline.twin.flow.TrueFlows;
import org.potline.twin.flow.material.Lot;
import org.potline.twin.plant.AnodeModel;
import org.potline.twin.plant.Measurand;

/** Sums by hand. Molar masses of CO2 and C: 44.009 and 12.011, their quotient 3.664058 (IUPAC, abridged). */
class AnodeLawsTest {
    private static final AnodeModel MODEL = AnodePlants.REFERENCE;
    private static final AnodeLaws LAWS = AnodeLaws.of(MODEL);

    @Test @DisplayName("a tonne of green coke: 80 kg water, 96.6 kg volatiles, 800.952 kg fixed carbon; 736.81 kg calcined, 464.845 kg CO2")
    void calcines() {
        Material coke = LAWS.greenCoke().shipment(1000, 0.021, 0.0034);   // 920 kg dry: S 19.32, ash 3.128
        KilnRun run = KilnRun.of(LAWS, coke);
        assertEquals(863.742, coke.carbonKg(), 1e-9);          // 96.6 x 0.65 = 62.79, and 920 - 96.6 - 19.32 - 3.128 = 800.952
        assertEquals(800.952, LAWS.greenCoke().fixedCarbonKg(coke), 1e-9);
        assertEquals(80, run.waterKg(), 1e-9);
        assertEquals(96.6, run.volatileKg(), 1e-9);
        assertEquals(64.07616, run.burntKg(), 1e-9);           // 8 % of it
        assertEquals(464.84496, run.co2Kg(), 1e-5);            // (62.79 + 64.07616) x 3.664058
        assertEquals(1.932, run.sulphurKg(), 1e-9);            // 10 %
        assertEquals(20.5813, run.dust().kg(), 1e-9);          // 0.025/0.92 of 736.87584 + 17.388 + 3.128 = 757.39184
        assertEquals(736.81054, run.calcined().kg(), 1e-9);    // yield 0.7368: within 0.68 to 0.80 (A/C)
        assertEquals(716.85204, run.calcined().carbonKg(), 1e-9);
        assertEquals(16.9155, run.calcined().sulphurKg(), 1e-9);
        assertEquals(3.043, run.calcined().ashKg(), 1e-9);
    }

    @Test @DisplayName("a tonne of green anodes: 51.48 kg of volatiles leave, 5.148 as tar; 947.89 kg baked: green/baked 1.055 (A: 1.04 to 1.07)")
    void mixesAndBakes() {
        var coke = new Material(700, 679, 17.5, 3.5);
        Material pitch = LAWS.pitch().delivery(156);           // 51.48 kg volatile with 46.332 kg C; 0.78 S, 0.312 ash, 103.428 kg C stay
        Material butts = new Material(144, 140.4, 2.88, 0.72);
        Green green = Green.mixed(LAWS, coke, pitch, butts);
        assertEquals(149.76, pitch.carbonKg(), 1e-9);
        assertEquals(1000, green.all().kg(), 1e-9);
        assertEquals(969.16, green.all().carbonKg(), 1e-9);
        assertEquals(21.16, green.all().sulphurKg(), 1e-9);
        assertEquals(922.828, green.fixedCarbonKg(), 1e-9);
        BakingRun run = BakingRun.of(LAWS, green);
        assertEquals(0.6348, run.sulphurKg(), 1e-9);           // 3 % of 21.16
        assertEquals(947.8852, run.baked().kg(), 1e-9);        // 922.828 + 20.5252 + 4.532
        assertEquals(46.332, run.burntKg(), 1e-9);             // 90 % of 51.48
        assertEquals(152.78682, run.co2Kg(), 1e-5);            // 46.332 x 0.90 x 3.664058
        assertEquals(5.148, run.tarKg(), 1e-9);
        assertEquals(4.6332, run.tarCarbonKg(), 1e-9);
    }

    @Test @DisplayName("recipe: 156 kg pitch a tonne; of 160 kg of butts aimed at a day, a twelfth of the 1200 kg at hand, coke makes up the rest")
    void dosesButts() {
        Recipe recipe = LAWS.recipe();
        assertEquals(156, recipe.pitchKg(1000), 1e-9);
        assertEquals(100, recipe.buttsKg(1000, 1, 1200), 1e-9);
        assertEquals(160, recipe.buttsKg(1000, 1, 12_000), 1e-9);
        assertEquals(744, recipe.cokeKg(1000, 100), 1e-9);
    }

    @Test @DisplayName("100 kg of packing coke with 95.5 % carbon make 349.917 kg CO2; ten anodes of 1160 kg hold 11 321.6 kg C, 232 kg S")
    void burnsPackingAndLoads() {
        assertEquals(95.5, LAWS.packing().carbonKg(100), 1e-9);
        assertEquals(349.91750, LAWS.packing().co2Kg(100), 1e-4);
        var lot = new Lot(1160, 0.02, 0.004);
        assertEquals(11_600, LAWS.loading().massKg(lot, 10), 1e-9);
        assertEquals(11_321.6, LAWS.loading().carbonKg(lot, 10), 1e-9);
        assertEquals(232, LAWS.loading().sulphurKg(lot, 10), 1e-9);
    }

    @Test @DisplayName("a day of 545 t without butts or variation: 574.95 t green of 485.25 t coke and 89.69 t pitch; 306.1 t CO2 of the kiln")
    void worksADay() {
        AnodeModel steady = Models.with(Models.steady(MODEL), "buttPct", 0);
        TrueFlows year = Simulation.year(AnodePlants.alone(steady), 2025, 1);
        // calcined: S 16.9155/736.81054 = 2.295773 %, ash 0.412996 %; green: S 0.844 x 2.295773 + 0.156 x 0.5 = 2.015632 %;
        // baked 1 - 0.156 x 0.33 - 0.03 x 0.02015632 = 0.9479153; green 545/0.9479153 = 574.945878; coke 0.844 of it, /0.73681054
        assertEquals(545, day(year, "baked-anode@baking", Measurand.MASS), 1e-6);
        assertEquals(574.945878, day(year, "green-anode@paste", Measurand.MASS), 1e-6);
        assertEquals(89.691557, day(year, "pitch@paste", Measurand.MASS), 1e-6);
        assertEquals(485.254321, day(year, "calcined-coke@calcining", Measurand.MASS), 1e-6);
        assertEquals(658.587648, day(year, "green-coke@calcining", Measurand.MASS), 1e-6);
        assertEquals(2.959821, day(year, "tar@baking", Measurand.MASS), 1e-6);            // 89.691557 x 0.33 x 0.1
        assertEquals(8.175, day(year, "packing-coke@baking", Measurand.MASS), 1e-6);      // 15 kg/t (A)
        assertEquals(59.95, day(year, "electricity@anode", Measurand.ENERGY), 1e-6);      // 110 kWh/t (B)
        assertEquals(37_230.4295, day(year, "natural-gas@baking", Measurand.VOLUME_0C), 1e-3);   // 2.43 GJ/t (B), 35.571709 MJ/Nm3
        assertEquals(24 * 0.863742, day(year, "green-coke@calcining", Measurand.CARBON), 1e-9);
        assertEquals(24 * 2.062593, day(year, "baked-anode@baking", Measurand.SULPHUR), 1e-4);   // 0.97 x 2.015632/0.9479153
        assertEquals(24 * 0.400636, day(year, "baked-anode@baking", Measurand.ASH), 1e-4);
        assertEquals(306.141150, co2T(year, "green-coke@calcining"), 1e-5);               // 658.587648 x 0.46484496
        assertEquals(87.844152, co2T(year, "pitch@baking"), 1e-5);                        // 89.691557 x 0.33 x 0.9 x 0.9 x 3.664058
        assertEquals(28.605758, co2T(year, "packing-coke@baking"), 1e-5);                 // 8.175 x 0.955 x 3.664058
        assertEquals(73.685376, co2T(year, "natural-gas@baking"), 1e-5);                  // 37 230.43 x (0.998 + 0.01) mol C a mol
        assertEquals(190.135286, day(year, "flue-gas@baking", Measurand.MASS), 1e-5);     // the last three
        assertEquals(3.04, day(year, "flue-gas@baking", Measurand.CO2_CONCENTRATION) / 24, 0.5);
    }

    @Test @DisplayName("the store deals in whole anodes of about the potlines' mass; the day's lot is made at the day's end")
    void countsAnodes() {
        TrueFlows year = Simulation.year(AnodePlants.alone(MODEL), 2025, 1);
        AnodePlant plant = (AnodePlant) year.processes().get(0);
        double[] made = plant.store().values(StoreAccount.BAKED_COUNT);
        for (int hour = 0; hour < made.length; hour++) {
            assertTrue(hour % 24 == 23 ? made[hour] > 480 && made[hour] < 610 : made[hour] == 0, "hour " + hour + ": " + made[hour]);
        }
        double soldKg = plant.store().sum(StoreAccount.SOLD_KG) / plant.store().sum(StoreAccount.SOLD_COUNT);
        assertEquals(1000, soldKg, 3);   // variation 0.3 % a day
        assertEquals(20 * 365, Arrays.stream(year.series("baked-anode@sold", Measurand.MASS).values()).sum(), 10);
    }

    /** The second of January, a Thursday, on which nothing is delivered. */
    private static double day(TrueFlows year, String stream, Measurand measures) {
        return Arrays.stream(year.series(stream, measures).values(), 24, 48).sum();
    }

    private static double co2T(TrueFlows year, String source) {
        double[] kg = year.emissions().stream().filter(one -> one.source().equals(source)).findFirst().orElseThrow().co2Kg();
        return Arrays.stream(kg, 24, 48).sum() / 1000;
    }
}
