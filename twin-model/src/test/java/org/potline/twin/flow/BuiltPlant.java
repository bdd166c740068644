package org.potline.twin.flow;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.potline.twin.plant.CastingModel;
import org.potline.twin.plant.ElectrolysisModel;
import org.potline.twin.plant.Laboratory;
import org.potline.twin.plant.Organisation;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantProcess;
import org.potline.twin.plant.ProcessKind;
import org.potline.twin.plant.ProcessModel;
import org.potline.twin.plant.UtilitiesModel;
import org.potline.twin.text.LocalText;

/** A plant of eight pots built in code, so that no edit of a plant file changes what it does. */
public final class BuiltPlant {
    public static final ElectrolysisModel POTS = new ElectrolysisModel(8, 300, 0.3, 93, 0.6, 1.7, 6.5, 1, 0.5, 2, 8, 20, 250, 21, 9,
            2.5, 10.5, 98.5, 0.3, 16.7, 32, 955, 28, 2, 6, 0.4, 8, 15, 22, 8, 12, 0.05, 2.5, 0.6, 25, 0.003, 2200, 25, 0.2, 30, 0, 98, 6900);
    public static final CastingModel CAST = new CastingModel(60, 20, 0.5, 10, 740, 0.02, 4, 53, 0, 0, 94, 3, 1, 5, 0.2);
    public static final UtilitiesModel SITE = new UtilitiesModel(0.1, 10, 150, 5, 0);

    private BuiltPlant() {
    }

    public static Plant in(String zone) {
        return of(zone, List.of(process("electrolysis", ProcessKind.ELECTROLYSIS, POTS),
                process("casting", ProcessKind.CASTING, CAST), process("utilities", ProcessKind.UTILITIES, SITE)));
    }

    public static Plant of(String zone, List<PlantProcess> processes) {
        return new Plant("built", name(), LocalDate.of(2025, 12, 31), ZoneId.of(zone), List.of(), processes, List.of(), List.of(),
                List.of(), new Laboratory(List.of(), List.of()), Organisation.NONE, List.of(), Optional.empty());
    }

    public static PlantProcess process(String id, ProcessKind kind, ProcessModel model) {
        return new PlantProcess(id, kind, Optional.empty(), name(), "e", List.of(), model);
    }

    private static LocalText name() {
        return new LocalText("试验厂", "Test plant");
    }
}
