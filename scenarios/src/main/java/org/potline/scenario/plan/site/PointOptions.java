package org.potline.scenario.plan.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.potline.scenario.plan.ways.MeteringWays;
import org.potline.scenario.plan.ways.Way;
import org.potline.twin.plant.Analysis;
import org.potline.twin.plant.CandidateMeter;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeterCatalogue;
import org.potline.twin.plant.MeterStatus;
import org.potline.twin.plant.MeterType;
import org.potline.twin.plant.Plant;

/** What can be chosen at each point: the meter that is there, those that could be bought, the own laboratory or another. */
final class PointOptions {
    private final Plant plant;
    private final MeteringWays ways;
    private final Map<String, MeterType> types;
    private final Set<String> numbers;

    PointOptions(Plant plant, MeteringWays ways, Map<String, MeterType> types) {
        this.plant = plant;
        this.ways = ways;
        this.types = types;
        numbers = plant.meters().stream().map(Meter::no).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The options of points, by point, what is kept first. */
    Map<PlanPoint, List<PlanOption.AtPoint>> of(List<PlanPoint> points) {
        var options = new LinkedHashMap<PlanPoint, List<PlanOption.AtPoint>>();
        points.forEach(point -> options.put(point, point.isAnalysis() ? analyses(point) : meters(point)));
        return options;
    }

    private List<PlanOption.AtPoint> analyses(PlanPoint point) {
        var options = new ArrayList<PlanOption.AtPoint>();
        plant.laboratory().analyses().stream().filter(analysis -> analysis.point().equals(point.id())).map(Analysis::byOwnLaboratory)
                .forEach(own -> options.add(new PlanOption.OfAnalysis(point.id() + "/kept", point, own, true)));
        plant.meters().stream().filter(meter -> serves(meter, point)).forEach(meter -> options.add(kept(meter, point)));
        if (options.isEmpty() && ways.analysis(point.substance(), point.measures()).isPresent()) {
            options.add(new PlanOption.OfAnalysis(point.id() + "/own", point, true, false));
            options.add(new PlanOption.OfAnalysis(point.id() + "/outside", point, false, false));
        }
        return options;
    }

    private static boolean serves(Meter meter, PlanPoint point) {
        return meter.point().equals(point.id()) && !meter.isMember() && meter.status() != MeterStatus.STOPPED;
    }

    private static PlanOption.OfMeter kept(Meter meter, PlanPoint point) {
        return new PlanOption.OfMeter(point.id() + "/" + meter.no(), point, meter.no(), meter.type(), point.use().orElseThrow(), List.of(),
                OptionalLong.empty(), true);
    }

    /** Where the file names candidates with a price of their own, these stand for their types. */
    private List<PlanOption.AtPoint> meters(PlanPoint point) {
        var options = new ArrayList<PlanOption.AtPoint>();
        plant.meters().stream().filter(meter -> serves(meter, point)).limit(1).forEach(meter -> options.add(kept(meter, point)));
        var offered = new TreeSet<String>();
        plant.candidates().stream().filter(candidate -> candidate.point().equals(point.id())).sorted(Comparator.comparing(CandidateMeter::id))
                .forEach(candidate -> {
                    offered.add(candidate.type());
                    options.add(new PlanOption.OfMeter(point.id() + "/" + candidate.id(), point, number(point), candidate.type(),
                            point.use().orElseThrow(), members(point, candidate.type(), List.of()), OptionalLong.of(Math.round(candidate.priceCny())), false));
                });
        for (Way way : ways.of(point.substance(), point.measures(), point.level())) {
            if (point.use().map(way.use()::equals).orElse(true)) {
                way.types().stream().filter(offered::add).forEach(type -> options.addAll(bought(point, way, type)));
            }
        }
        return options;
    }

    /** A type; where it would take over a chain, also with a chain of its own. */
    private List<PlanOption.AtPoint> bought(PlanPoint point, Way way, String type) {
        var bought = new ArrayList<PlanOption.AtPoint>();
        List<String> own = way.members().isEmpty() ? cheapest(type) : way.members();
        bought.add(new PlanOption.OfMeter(point.id() + "/" + type, point, number(point), type, way.use(), members(point, type, way.members()),
                OptionalLong.empty(), false));
        if (hasChain(point) && !own.isEmpty()) {
            bought.add(new PlanOption.OfMeter(point.id() + "/" + type + "+chain", point, number(point), type, way.use(), own, OptionalLong.empty(),
                    false));
        }
        return bought;
    }

    private boolean hasChain(PlanPoint point) {
        return plant.meters().stream().anyMatch(head -> serves(head, point)
                && plant.meters().stream().anyMatch(member -> member.partOf().equals(List.of(head.no()))));
    }

    /** The number of the meter whose place it takes; else one that no meter of the plant has, of the point, since a point has one new meter. */
    private String number(PlanPoint point) {
        Optional<Meter> there = plant.meters().stream().filter(meter -> serves(meter, point)).findFirst();
        if (there.isPresent()) {
            return there.get().no();
        }
        String no = "M-" + point.id();
        while (numbers.contains(no)) {
            no = no + "'";
        }
        return no;
    }

    /** The members a type's reading is made of: as its way says, else the cheapest type of each quantity. A replaced meter leaves its chain. */
    private List<String> members(PlanPoint point, String type, List<String> stated) {
        if (plant.meters().stream().anyMatch(meter -> serves(meter, point))) {
            return List.of();
        }
        if (!stated.isEmpty()) {
            return stated;
        }
        return cheapest(type);
    }

    private List<String> cheapest(String head) {
        return types.get(head).chain().needs().stream()
                .map(quantity -> MeterCatalogue.cheapestMember(types, types.get(head), quantity).map(MeterType::id).orElseThrow()).toList();
    }
}
