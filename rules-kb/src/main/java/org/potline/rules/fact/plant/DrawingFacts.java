package org.potline.rules.fact.plant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.potline.rules.fact.Depiction;
import org.potline.rules.fact.Drawing;
import org.potline.rules.fact.Drawn;
import org.potline.twin.plant.DrawingKind;
import org.potline.twin.plant.LegalEntity;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantProcess;
import org.potline.twin.plant.StreamRoute;
import org.potline.twin.plant.StreamRoutes;

/**
 * The diagrams of a plant as facts: what has to stand on them and what does. A process of the reporting entity is a key process; what
 * stays within one process is not asked of the diagram of the site. All networks together are the one network of the site.
 */
public final class DrawingFacts {
    /** What a network shows that states the levels. */
    public static final String LEVELS = "levels";
    private final Plant plant;
    private final List<StreamRoute> routes;
    private final List<Object> facts = new ArrayList<>();

    private DrawingFacts(Plant plant, List<StreamRoute> routes) {
        this.plant = plant;
        this.routes = routes;
    }

    /** Those of source-stream diagrams. */
    static List<Object> ofStreams(Plant plant) {
        var made = new DrawingFacts(plant, StreamRoutes.of(plant));
        made.drawings(DrawingKind.SOURCE_STREAMS).forEach(made::add);
        Stream.concat(Stream.of(plant.id()), plant.processes().stream().filter(made::isKey).map(PlantProcess::id)).forEach(made::sourceStreams);
        return made.facts;
    }

    /** Those of networks of metering points: they rest on the list of instruments. */
    static List<Object> ofNetworks(Plant plant) {
        var made = new DrawingFacts(plant, List.of());
        made.drawings(DrawingKind.NETWORK).forEach(made::add);
        made.network();
        return made.facts;
    }

    private Stream<org.potline.twin.plant.Drawing> drawings(DrawingKind kind) {
        return plant.organisation().drawings().stream().filter(drawing -> drawing.kind() == kind);
    }

    private boolean isKey(PlantProcess process) {
        return plant.entities().stream().filter(LegalEntity::reporting).anyMatch(entity -> entity.id().equals(process.entity()))
                && !streamsOf(process.id()).isEmpty();
    }

    private void add(org.potline.twin.plant.Drawing drawing) {
        String place = drawing.kind() == DrawingKind.NETWORK ? plant.id() : drawing.process().orElse(plant.id());
        facts.add(new Drawing(drawing.id(), drawing.kind(), place, drawing.date()));
        facts.add(drawn(drawing, place, place));
        if (drawing.statesLevels()) {
            facts.add(drawn(drawing, place, LEVELS + " " + drawing.id()));
        }
        shown(drawing).forEach(what -> facts.add(drawn(drawing, place, what)));
    }

    private static Drawn drawn(org.potline.twin.plant.Drawing drawing, String place, String what) {
        return new Drawn(drawing.id(), drawing.kind(), place, what, drawing.date());
    }

    private List<String> shown(org.potline.twin.plant.Drawing drawing) {
        if (!drawing.showsAll()) {
            return drawing.shows();
        }
        List<String> all = drawing.kind() == DrawingKind.NETWORK ? instruments(drawing) : streamsOf(drawing.process().orElse(plant.id()));
        return Stream.concat(all.stream().filter(what -> !drawing.except().contains(what)), drawing.also().stream()).toList();
    }

    /** The streams with an end in a process; of the site those that leave a process. */
    private List<String> streamsOf(String place) {
        return routes.stream().filter(route -> place.equals(plant.id()) ? !route.isWithinProcess()
                : route.from().ofProcess().equals(place) || route.to().ofProcess().equals(place)).map(StreamRoute::stream).toList();
    }

    /** The instruments there were on the day of a network, of its process or all. */
    private List<String> instruments(org.potline.twin.plant.Drawing drawing) {
        var found = new ArrayList<String>();
        plant.meters().stream().filter(meter -> !meter.installed().isAfter(drawing.date()))
                .filter(meter -> drawing.process().map(process -> process.equals(processOf(meter))).orElse(true)).forEach(meter -> found.add(meter.no()));
        if (drawing.process().isEmpty()) {
            plant.laboratory().instruments().stream().filter(one -> !one.installed().isAfter(drawing.date())).forEach(one -> found.add(one.no()));
        }
        return found;
    }

    private String processOf(Meter meter) {
        return plant.stream(plant.point(meter.point()).stream()).process();
    }

    private void sourceStreams(String place) {
        facts.add(new Depiction(place, DrawingKind.SOURCE_STREAMS, place, place, place, true));
        depict(DrawingKind.SOURCE_STREAMS, place, streamsOf(place), what -> what + "/" + place);
    }

    private void network() {
        facts.add(new Depiction(plant.id(), DrawingKind.NETWORK, plant.id(), plant.id(), plant.id(), true));
        plant.organisation().drawings().stream().filter(drawing -> drawing.kind() == DrawingKind.NETWORK).forEach(drawing ->
                facts.add(new Depiction(drawing.id(), DrawingKind.NETWORK, plant.id(), LEVELS + " " + drawing.id(), LEVELS, false)));
        List<String> listed = Stream.concat(plant.meters().stream().map(Meter::no),
                plant.laboratory().instruments().stream().map(one -> one.no())).toList();
        depict(DrawingKind.NETWORK, plant.id(), listed, what -> what);
    }

    /** What has to be there, then what is there and nobody asked for. */
    private void depict(DrawingKind kind, String place, List<String> due, UnaryOperator<String> id) {
        Map<String, String> things = new LinkedHashMap<>();
        due.forEach(what -> things.put(what, what));
        plant.organisation().drawings().stream().filter(drawing -> drawing.kind() == kind)
                .filter(drawing -> kind == DrawingKind.NETWORK || drawing.process().orElse(plant.id()).equals(place))
                .flatMap(drawing -> shown(drawing).stream()).forEach(what -> things.putIfAbsent(what, ""));
        things.forEach((what, wanted) -> facts.add(new Depiction(id.apply(what), kind, place, what, wanted, false)));
    }
}
