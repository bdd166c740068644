package org.potline.twin.flow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.twin.flow.pot.AnodeEffect;
import org.potline.twin.plant.ElectrolysisModel;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.ProcessKind;
import org.potline.twin.time.HourRange;

class PotSignalTest {
    private static final Plant PLANT = Plants.POTLINE_ONLY;
    private static final TrueFlows TRUTH = Simulation.year(PLANT, 2025, 1);
    private static final ElectrolysisModel MODEL = (ElectrolysisModel) PLANT.process(ProcessKind.ELECTROLYSIS).orElseThrow().model();
    private static final String LINE = "electrolysis";

    @Test @DisplayName("the minutes of all pots of an hour, meant and added, with the busbar are the voltage of the line, of every hour of a week and of the hours of effects")
    void integrateToTheHour() {
        double[] volts = TRUTH.series("direct-current@potline", Measurand.VOLTAGE).values();
        double[] ka = TRUTH.series("direct-current@potline", Measurand.CURRENT).values();
        for (int from : new int[] {0, 2000, 8760 - 168}) {
            var week = new HourRange(from, from + 168);
            var sums = new double[168];
            for (int pot = 0; pot < MODEL.pots(); pot++) {
                double[] minutes = TRUTH.potSignal(LINE, pot).minutes(week);
                for (int hour = 0; hour < 168; hour++) {
                    sums[hour] += Arrays.stream(minutes, hour * 60, hour * 60 + 60).sum() / 60;
                }
            }
            for (int hour = 0; hour < 168; hour++) {
                // kA x micro-ohm = mV
                double busbar = MODEL.pots() * ka[from + hour] * MODEL.busbarResistanceMicroohm() / 1000;
                assertEquals(1, (sums[hour] + busbar) / volts[from + hour], 1e-12);
            }
        }
    }

    @Test @DisplayName("a minute wholly in an effect stands at its voltage; quiet minutes scatter by 15 mV; the same hours alone are the same")
    void showsTheEffect() {
        AnodeEffect effect = TRUTH.anodeEffects(LINE).stream().filter(one -> one.minutes() > 3).findFirst().orElseThrow();
        int hour = (int) (effect.startSecond() / 3600);
        double[] minutes = TRUTH.potSignal(LINE, effect.pot()).minutes(new HourRange(hour, hour + 2));
        int minute = (int) Math.ceil(effect.startSecond() / 60 - hour * 60.0);
        assertEquals(effect.volts(), minutes[minute], 1e-9);
        assertTrue(minutes[minute - 1] <= effect.volts());
        double[] alone = TRUTH.potSignal(LINE, effect.pot()).minutes(new HourRange(hour + 1, hour + 2));
        assertArrayEquals(alone, Arrays.copyOfRange(minutes, 60, 120));
        double[] day = TRUTH.potSignal(LINE, 3).minutes(new HourRange(100, 101));
        double mean = Arrays.stream(day).sum() / 60;
        double deviation = Math.sqrt(Arrays.stream(day).map(volts -> (volts - mean) * (volts - mean)).sum() / 59);
        assertEquals(0.015, deviation, 5 * 0.015 / Math.sqrt(120));
    }

    @Test @DisplayName("a pot is at no voltage in as many hours as its line lacks pot-days")
    void isDeadWhenItIsOff() {
        double[] potDays = TRUTH.series("anode-effect@electrolysis", Measurand.POT_DAYS).values();
        var month = new HourRange(0, 744);
        double off = 0;
        for (int pot = 0; pot < MODEL.pots(); pot++) {
            off += Arrays.stream(TRUTH.potSignal(LINE, pot).minutes(month)).filter(volts -> volts == 0).count() / 1440.0;
        }
        double on = Arrays.stream(potDays, 0, 744).sum();
        assertEquals(MODEL.pots() * 31, on + off, 1e-6);
        assertTrue(off > 0);
    }

    @Test @DisplayName("a year stepped by months has no minutes")
    void needsHours() {
        TrueFlows months = Simulation.months(PLANT, 2025, 1);
        assertThrows(IllegalStateException.class, () -> months.potSignal(LINE, 0));
    }
}
