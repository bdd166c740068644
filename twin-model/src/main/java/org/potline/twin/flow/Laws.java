package org.potline.twin.flow;

import java.util.Optional;
import org.potline.twin.plant.CastingModel;
import org.potline.twin.plant.ElectrolysisModel;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.ProcessKind;
import org.potline.twin.plant.UtilitiesModel;

/** The laws of all processes a plant has. */
record Laws(Optional<PotLaws> pots, Optional<CastLaws> casting, Optional<SiteLaws> site) {
    static Laws of(Plant plant, long seed) {
        return new Laws(
                plant.process(ProcessKind.ELECTROLYSIS)
                        .map(process -> PotLaws.of((ElectrolysisModel) process.model(), Potline.effectGasFactor(seed))),
                plant.process(ProcessKind.CASTING).map(process -> CastLaws.of((CastingModel) process.model())),
                plant.process(ProcessKind.UTILITIES).map(process -> SiteLaws.of((UtilitiesModel) process.model())));
    }
}
