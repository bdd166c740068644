package org.potline.scenario.plan.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.potline.rules.language.RuleTexts;
import org.potline.scenario.plan.ways.MeteringWays;
import org.potline.scenario.plan.ways.Way;
import org.potline.twin.plant.Crossing;
import org.potline.twin.plant.Item;
import org.potline.twin.plant.Level;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.MeteringPoint;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantProcess;
import org.potline.twin.plant.ProcessStreams;
import org.potline.twin.plant.SourceStream;
import org.potline.twin.text.Texts;
import org.potline.twin.yaml.YamlValue;

/** The points of a site: those it has, and those a plan would set up. New ones are numbered in the order they are thought of. */
final class SitePoints {
    private static final Texts TEXTS = Texts.of("plan");
    private static final Texts WORDS = Texts.of(RuleTexts.BUNDLE);
    /** Amounts in the order in which they are booked. */
    private static final List<Measurand> AMOUNTS = List.of(Measurand.MASS, Measurand.ENERGY, Measurand.VOLUME_20C, Measurand.VOLUME_0C);

    private final Plant plant;
    private final MeteringWays ways;
    private final Set<String> taken;
    private final List<PlanPoint> points = new ArrayList<>();
    private int next = 1;

    SitePoints(Plant plant, MeteringWays ways) {
        this.plant = plant;
        this.ways = ways;
        taken = plant.points().stream().map(MeteringPoint::id).collect(Collectors.toCollection(LinkedHashSet::new));
        plant.points().forEach(point -> points.add(new PlanPoint(point.id(), point.name(), point.stream(), plant.stream(point.stream()).substance(),
                point.measures(), point.item(), point.level(), Optional.of(point.use()), point.equipment(), false, false)));
    }

    List<PlanPoint> all() {
        return List.copyOf(points);
    }

    /** The points that measure one of these quantities of a stream. */
    List<PlanPoint> serving(String stream, Item item, Level level, List<Measurand> accepted) {
        return points.stream().filter(point -> point.serves(stream, item, level, accepted)).toList();
    }

    /**
     * Points of the plant that measure what is needed of a stream as a whole, but stand at another level: most often energy meters that were
     * there before anybody accounted for carbon. They are taken over at the level that is needed.
     */
    List<PlanPoint> takeOver(String stream, Item item, Level level, List<Measurand> accepted) {
        var taken = new ArrayList<PlanPoint>();
        for (int i = 0; i < points.size(); i++) {
            PlanPoint point = points.get(i);
            if (!point.isNew() && point.level() != Level.EQUIPMENT && point.serves(stream, item, point.level(), accepted)) {
                points.set(i, point.moved(level, use(point, level)));
                taken.add(points.get(i));
            }
        }
        return taken;
    }

    /** Its own use class where that is one of the level, too. */
    private String use(PlanPoint point, Level level) {
        List<String> uses = ways.of(point.substance(), point.measures(), level).stream().map(Way::use).toList();
        String own = point.use().orElseThrow();
        return uses.isEmpty() || uses.contains(own) ? own : uses.get(0);
    }

    /** The points that meter the amount of a stream as a whole. */
    List<PlanPoint> wholeOf(String stream) {
        return points.stream().filter(point -> point.stream().equals(stream) && point.item() == Item.ACTIVITY_DATA
                && point.level() != Level.EQUIPMENT && point.measures() != Measurand.STOCK).toList();
    }

    /** The amounts that can be measured of a stream, as they are booked first. */
    List<Measurand> amounts(String stream) {
        Set<Measurand> known = known(plant.stream(stream)).measures();
        return AMOUNTS.stream().filter(known::contains).toList();
    }

    private ProcessStreams.Known known(SourceStream stream) {
        PlantProcess process = plant.process(stream.process());
        return ProcessStreams.of(process, plant.processes()).get(stream.id());
    }

    /** A new point. */
    PlanPoint create(String stream, Measurand measures, Item item, Level level) {
        String id = "N-%03d".formatted(next++);
        while (!taken.add(id)) {
            id = "N-%03d".formatted(next++);
        }
        SourceStream of = plant.stream(stream);
        var point = new PlanPoint(id, TEXTS.both("point-name", Map.of("stream", of.name(),
                "measures", WORDS.both("measurand." + YamlValue.nameOf(measures), Map.of()))), stream, of.substance(), measures, item, level,
                Optional.empty(), Optional.empty(), true, false);
        points.add(point);
        return point;
    }

    /**
     * Points nobody asks for that could check others through the balances: amounts and stocks of streams of the reporting entity that no point
     * measures yet at that level.
     */
    void addChecks() {
        for (SourceStream stream : plant.streams()) {
            if (isOwn(stream) && stream.crossing() != Crossing.EMITTED) {
                amounts(stream.id()).stream().limit(1).forEach(measures -> check(stream, measures));
                if (known(stream).measures().contains(Measurand.STOCK)) {
                    check(stream, Measurand.STOCK);
                }
            }
        }
    }

    private void check(SourceStream stream, Measurand measures) {
        for (Level level : List.of(Level.ENTERPRISE, Level.PROCESS)) {
            boolean there = points.stream().anyMatch(point -> point.stream().equals(stream.id()) && point.measures() == measures
                    && point.level() == level);
            boolean sensible = level == Level.PROCESS || stream.crossing() != Crossing.INTERNAL;
            if (!there && sensible && !ways.of(stream.substance(), measures, level).isEmpty()) {
                create(stream.id(), measures, Item.ACTIVITY_DATA, level);
            }
        }
    }

    private boolean isOwn(SourceStream stream) {
        String entity = plant.process(stream.process()).entity();
        return plant.entities().stream().anyMatch(each -> each.id().equals(entity) && each.reporting());
    }
}
