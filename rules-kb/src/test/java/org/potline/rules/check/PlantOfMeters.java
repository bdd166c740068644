package org.potline.rules.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.yaml.Content;

/** The small shipped plant, its instruments repeated under other numbers until there are as many as asked. */
final class PlantOfMeters {
    private PlantOfMeters() {
    }

    static Plant of(int meters) {
        Plant plant = PlantReader.read(Content.folder("twin-model", "plants").resolve("potline-only.yaml"), "potline-only.yaml");
        var all = new ArrayList<>(plant.meters());
        List<Meter> heads = plant.meters().stream().filter(meter -> !meter.isMember()).toList();
        for (int i = 0; all.size() < meters; i++) {
            Meter like = heads.get(i % heads.size());
            all.add(MeterEdits.with(like, Map.of("no", like.no() + "-" + (i / heads.size() + 2))));
        }
        return plant.with(all);
    }
}
