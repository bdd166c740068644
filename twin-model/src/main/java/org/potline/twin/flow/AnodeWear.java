package org.potline.twin.flow;

import java.util.Map;
import org.potline.twin.plant.ElectrolysisModel;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;

/** What a pot's anodes lose in an ordinary hour, to begin the year with anodes of all ages and to see that none burns through. */
final class AnodeWear {
    /** Below this share of its mass an anode shows its stubs before it is changed. */
    private static final double LEAST_BUTT_FRAC = 0.04;
    private static final double DAY_H = 24;

    private AnodeWear() {
    }

    /** Carbon an hour, no anode effect in it [kg]. */
    static double carbonKgPerHour(PotLaws laws, double coulomb, double metalKg) {
        return laws.anode().carbonKg(coulomb, 0, 0) + laws.airBurn().carbonKg(metalKg) + laws.boudouard().carbonKg(metalKg)
                + laws.dust().carbonKg(metalKg);
    }

    /** Refuses a plant whose anodes would be used up before they are changed. */
    static void check(ElectrolysisModel model, PotLaws laws) {
        double coulomb = model.lineCurrentKa() * Chemistry.A_PER_KA * Chemistry.HOUR_S;
        double metalKg = laws.metal().metalKg(coulomb, model.currentEfficiencyPct() / 100);
        double carbonFrac = 1 - (model.anodeSulphurPct() + model.anodeAshPct()) / 100;
        double lostKg = carbonKgPerHour(laws, coulomb, metalKg) * model.anodeLifeDays() * DAY_H / model.anodesPerPot()
                / carbonFrac;
        double left = 1 - lostKg / model.anodeMassKg();
        if (left < LEAST_BUTT_FRAC) {
            throw BadInput.of(Where.file(""), "flow", "anode-used-up", Map.of("life", model.anodeLifeDays(),
                    "lost", Math.round(lostKg), "mass", model.anodeMassKg()));
        }
    }
}
