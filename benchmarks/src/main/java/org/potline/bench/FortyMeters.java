package org.potline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.yaml.Content;

/** The small shipped plant with its list of instruments repeated, or cut, to forty cards. */
final class FortyMeters {
    private static final int METERS = 40;

    private FortyMeters() {
    }

    static Plant plant() {
        Plant plant = PlantReader.read(Content.folder("twin-model", "plants").resolve("potline-only.yaml"), "potline-only.yaml");
        List<Meter> heads = plant.meters().stream().filter(meter -> !meter.isMember()).toList();
        var meters = new ArrayList<Meter>();
        IntStream.range(0, METERS).forEach(i -> {
            Meter like = heads.get(i % heads.size());
            meters.add(i < heads.size() ? like : like.numbered(like.no() + "-" + (i / heads.size() + 1)));
        });
        return plant.with(meters);
    }
}
