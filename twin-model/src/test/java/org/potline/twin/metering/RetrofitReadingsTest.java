package org.potline.twin.metering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.twin.flow.Plants;
import org.potline.twin.flow.Simulation;
import org.potline.twin.flow.TrueFlows;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.MeterCatalogue;
import org.potline.twin.plant.MeterType;
import org.potline.twin.plant.Plant;
import org.potline.twin.retrofit.AddMeter;
import org.potline.twin.retrofit.EmptySite;
import org.potline.twin.retrofit.PlantDraft;
import org.potline.twin.retrofit.RemoveMeter;
import org.potline.twin.retrofit.Retrofit;
import org.potline.twin.retrofit.RetrofitContext;
import org.potline.twin.retrofit.SwapMeter;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.Content;
import org.potline.twin.yaml.StrictYaml;

/** A retrofit of a meter changes what that meter reads, and no other. */
class RetrofitReadingsTest {
    private static final Map<String, MeterType> TYPES = MeterCatalogue.load();
    private static final Where HERE = Where.file("scenario.yaml");
    private static final Plant PLANT = Plants.POTLINE_ONLY;
    private static final TrueFlows TRUTH = Simulation.year(PLANT, 2025, 1);
    private static final PlantDraft DRAFT = PlantDraft.of(StrictYaml.text(Content.folder("twin-model", "plants").resolve("potline-only.yaml"), "p"), "p");

    /** Management numbers whose hours differ in any bit, or that only one of two plants has. */
    private static Set<String> differing(Plant a, Plant b) {
        var differing = new TreeSet<String>();
        Map<String, List<Double>> first = hours(a);
        Map<String, List<Double>> second = hours(b);
        first.forEach((no, hours) -> {
            if (!hours.equals(second.get(no))) {
                differing.add(no);
            }
        });
        second.keySet().stream().filter(no -> !first.containsKey(no)).forEach(differing::add);
        return differing;
    }

    private static Map<String, List<Double>> hours(Plant plant) {
        var hours = new java.util.TreeMap<String, List<Double>>();
        Readings.of(plant, TYPES, TRUTH, 7).meters().forEach(meter -> hours.put(meter.meter().no(), java.util.stream.IntStream.range(0, 8760)
                .mapToObj(hour -> meter.hour(hour).orElse(Double.NaN)).toList()));
        return hours;
    }

    private static Plant after(Retrofit... retrofits) {
        return Retrofit.applyAll(DRAFT, List.of(retrofits), RetrofitContext.ofYear(TYPES, 2025)).plant();
    }

    @Test @DisplayName("same seed: only the swapped, the removed and the added meter read otherwise, all other hours are equal in every bit")
    void changesNoOtherReading() {
        String some = PLANT.meters().stream().filter(meter -> !meter.isMember() && meter.type().equals("AC_KWH_05S")).findFirst().orElseThrow().no();
        assertEquals(Set.of(some), differing(PLANT, after(new SwapMeter(HERE, some, "AC_KWH_02S"))));
        assertEquals(Set.of(some), differing(PLANT, after(new RemoveMeter(HERE, some))));
        var point = PLANT.candidates().get(0);
        Plant added = after(new AddMeter(HERE, point.point(), point.type()));
        String anew = added.meters().get(PLANT.meters().size()).no();
        Set<String> differing = differing(PLANT, added);
        assertTrue(differing.remove(anew) && differing.isEmpty(), differing.toString());
    }

    @Test @DisplayName("an empty site has the same truth and no readings")
    void emptySiteReadsNothing() {
        Plant empty = EmptySite.of(DRAFT).plant();
        assertEquals(0, Readings.of(empty, TYPES, TRUTH, 7).year().meters().size());
        TrueFlows again = Simulation.year(empty, 2025, 1);
        String stream = "liquid-aluminium@electrolysis";
        assertArrayEquals(TRUTH.series(stream, Measurand.MASS).values(), again.series(stream, Measurand.MASS).values());
    }
}
