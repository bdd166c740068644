package org.potline.twin.flow.pot;

import org.potline.twin.flow.book.Factors;
import org.potline.twin.flow.book.YearSteps;
import org.potline.twin.plant.ElectrolysisModel;
import org.potline.twin.random.Noise;

/**
 * What is particular to a pot, step by step.
 *
 * @param efficiencyFrac current efficiency, start-up apart
 * @param microohm       resistance of bath, anodes and cathode [µΩ]
 * @param feedFactor     how well the alumina fed matches the use
 * @param tapFactor      how near the crew comes to the pad aimed at
 */
record PotDays(Factors efficiencyFrac, Factors microohm, Factors feedFactor, Factors tapFactor) {
    /** Variation of feeding [%] (D). */
    private static final double FEED_CV_PCT = 3;
    /** Variation of the pad left after tapping [%] (D: about half a centimetre of metal). */
    private static final double TAP_CV_PCT = 1.5;
    /** Below it the back reaction of {@link PrimaryGas} would soon find no CO2 left (at 0.5). */
    static final double LEAST_EFFICIENCY = 0.6;
    /** Some metal always dissolves in the bath (D). */
    private static final double GREATEST_EFFICIENCY = 0.995;

    /** A pot differs from the mean of the line for good as much as it varies from day to day. */
    static PotDays of(ElectrolysisModel model, String pot, YearSteps steps, long seed) {
        double[] efficiency = Factors.daily(seed, pot + "/efficiency", steps.days(), model.efficiencyCvPct());
        double[] resistance = Factors.daily(seed, pot + "/resistance", steps.days(), model.resistanceCvPct());
        Noise own = Noise.of(seed, pot + "/own");
        double ownEfficiency = model.currentEfficiencyPct() / 100 * (1 + model.efficiencyCvPct() / 100 * own.gaussian(0));
        double ownMicroohm = model.potResistanceMicroohm() * (1 + model.resistanceCvPct() / 100 * own.gaussian(1));
        for (int day = 0; day < efficiency.length; day++) {
            efficiency[day] = Math.min(GREATEST_EFFICIENCY, Math.max(LEAST_EFFICIENCY, ownEfficiency * efficiency[day]));
            resistance[day] *= ownMicroohm;
        }
        return new PotDays(Factors.of(efficiency, steps), Factors.of(resistance, steps),
                Factors.of(seed, pot + "/feed", steps, FEED_CV_PCT), Factors.of(seed, pot + "/tap", steps, TAP_CV_PCT));
    }
}
