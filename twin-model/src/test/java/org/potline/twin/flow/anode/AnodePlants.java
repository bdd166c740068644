package org.potline.twin.flow.anode;

import java.util.List;
import org.potline.twin.flow.BuiltPlant;
import org.potline.twin.flow.Models;
import org.potline.twin.plant.AnodeModel;
import org.potline.twin.plant.ElectrolysisModel;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.ProcessKind;

/** The anode plant of the reference site, whole or scaled to thirty of its three hundred pots. */
final class AnodePlants {
    /** Makes 545 t/d for a line that takes about 539; sells 20 and so buys some. */
    static final AnodeModel REFERENCE = new AnodeModel(545, 2, 8, 10.5, 65, 2.1, 6, 0.34, 8, 8, 2.5, 10, 15.6, 16, 33, 90, 0.5, 0.2, 10, 3,
            20, 15, 95.5, 2.43, 3, 110, 20, 7, 12, 12, 20, 94, 3, 1, 5, 0.2);
    /** 300 pots of 500 kA. */
    static final ElectrolysisModel LINE = new ElectrolysisModel(300, 500, 0.3, 93, 0.6, 1.7, 3.9, 0.6, 0.5, 12, 8, 300, 250, 35, 15, 2.5,
            10.5, 98.5, 0.3, 16.7, 48, 1160, 31, 2, 6, 0.4, 8, 10, 22, 8, 12, 0.05, 2.5, 0.6, 25, 0.003, 2200, 25, 0.1, 30, 0, 98, 12000);

    private AnodePlants() {
    }

    /** The anode plant with nothing beside it. */
    static Plant alone(AnodeModel model) {
        return BuiltPlant.of("Asia/Shanghai", List.of(BuiltPlant.process("anode", ProcessKind.ANODE, model)));
    }

    /** Thirty pots and a tenth of the anode plant, with the grid behind them. */
    static Plant tenth() {
        return tenth(REFERENCE);
    }

    static Plant tenth(AnodeModel model) {
        return with(LINE.withPots(30), Models.with(model, "productionTPerDay", model.productionTPerDay() / 10, "soldTPerDay",
                model.soldTPerDay() / 10));
    }

    static Plant with(ElectrolysisModel line, AnodeModel model) {
        return BuiltPlant.of("Asia/Shanghai", List.of(BuiltPlant.process("anode", ProcessKind.ANODE, model),
                BuiltPlant.process("electrolysis", ProcessKind.ELECTROLYSIS, line),
                BuiltPlant.process("utilities", ProcessKind.UTILITIES, BuiltPlant.SITE)));
    }
}
