package org.potline.twin.flow.pot;

import java.util.List;
import org.potline.twin.flow.material.AnodeSource;
import org.potline.twin.flow.material.Lot;
import org.potline.twin.plant.ElectrolysisModel;
import org.potline.twin.random.Noise;

/** The lots in which bought anodes come, one a week: mass, sulphur and ash of their own. */
final class AnodeLots implements AnodeSource {
    /** Variation of an anode's mass from lot to lot [%] (D: as the green/baked ratio varies). */
    private static final double MASS_CV_PCT = 0.3;
    /** No lot is cleaner than this share of the mean. */
    private static final double LEAST = 0.05;
    private static final int WEEK = 7;

    private final ElectrolysisModel model;
    private final Noise mass;
    private final Noise sulphur;
    private final Noise ash;

    AnodeLots(ElectrolysisModel model, long seed) {
        this.model = model;
        mass = Noise.of(seed, "anode-lot/mass");
        sulphur = Noise.of(seed, "anode-lot/sulphur");
        ash = Noise.of(seed, "anode-lot/ash");
    }

    /** The lot of the week in which that day lies. */
    Lot ofDay(long epochDay) {
        long week = Math.floorDiv(epochDay, WEEK);
        return new Lot(model.anodeMassKg() * vary(mass, week, MASS_CV_PCT),
                model.anodeSulphurPct() / 100 * vary(sulphur, week, model.anodeSulphurCvPct()),
                model.anodeAshPct() / 100 * vary(ash, week, model.anodeAshCvPct()));
    }

    @Override
    public boolean daily() {
        return false;
    }

    @Override
    public List<AnodeSource.Load> bring(int count, long day) {
        return List.of(new AnodeSource.Load(ofDay(day), count));
    }

    private static double vary(Noise noise, long week, double cvPct) {
        return Math.max(LEAST, 1 + cvPct / 100 * noise.gaussian(week));
    }
}
