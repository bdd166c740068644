package org.potline.twin.reconcile.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.potline.twin.plant.Level;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeterStatus;
import org.potline.twin.plant.MeteringPoint;
import org.potline.twin.plant.Plant;

/**
 * Which quantities a plant has points for, and which meters serve them. A meter at a piece of equipment shows a part of its stream, and the
 * pieces that have points of one stream and measurand are all there are of it, as its booking has it too. Of a state a meter at one piece
 * says nothing of the others, and neither does one of anode effects, which come to each pot alone: these stand by themselves. What a
 * laboratory finds, and what a member of a chain reads, is no quantity of a balance.
 */
final class SitePoints {
    private final Map<SiteQuantity, List<String>> meters = new LinkedHashMap<>();
    private final Map<SiteQuantity, Set<SiteQuantity>> parts = new LinkedHashMap<>();

    SitePoints(Plant plant) {
        for (MeteringPoint point : plant.points()) {
            for (SiteQuantity whole : quantities(point)) {
                Optional<SiteQuantity> seen = seen(point, whole);
                seen.ifPresent(quantity -> meters.computeIfAbsent(quantity, any -> new ArrayList<>()).addAll(at(plant, point)));
                seen.filter(SiteQuantity.Part.class::isInstance)
                        .ifPresent(part -> parts.computeIfAbsent(whole, any -> new LinkedHashSet<>()).add(part));
            }
        }
    }

    private static List<SiteQuantity> quantities(MeteringPoint point) {
        return switch (point.measures().sort()) {
            case FLOW, MEAN -> List.of(new SiteQuantity.Amount(point.stream(), point.measures()));
            case STOCK -> List.of(new SiteQuantity.Level(point.stream(), SiteQuantity.Moment.OPENING),
                    new SiteQuantity.Level(point.stream(), SiteQuantity.Moment.CLOSING));
            case PROPERTY -> List.of();
        };
    }

    private static Optional<SiteQuantity> seen(MeteringPoint point, SiteQuantity whole) {
        if (point.level() != Level.EQUIPMENT) {
            return Optional.of(whole);
        }
        boolean adds = point.measures().sort() != Measurand.Sort.MEAN && point.measures() != Measurand.ANODE_EFFECT_MINUTES;
        return adds ? point.equipment().map(piece -> new SiteQuantity.Part(whole, piece)) : Optional.empty();
    }

    private static List<String> at(Plant plant, MeteringPoint point) {
        return plant.meters().stream().filter(meter -> meter.point().equals(point.id()) && !meter.isMember()
                && meter.status() != MeterStatus.STOPPED).map(Meter::no).toList();
    }

    /** The meters of a quantity, in the plant's order. */
    List<String> meters(SiteQuantity quantity) {
        return meters.getOrDefault(quantity, List.of());
    }

    /** Every quantity that has a point, in the plant's order. */
    Set<SiteQuantity> quantities() {
        return meters.keySet();
    }

    /** The parts of a quantity at pieces of equipment; none where there are no points for them. */
    Set<SiteQuantity> parts(SiteQuantity whole) {
        return parts.getOrDefault(whole, Set.of());
    }
}
