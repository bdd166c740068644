package org.potline.twin.metering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.potline.twin.flow.TrueFlows;
import org.potline.twin.flow.book.Series;
import org.potline.twin.plant.Equipment;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.MemberQuantity;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeterErrors;
import org.potline.twin.plant.MeterStatus;
import org.potline.twin.plant.MeterType;
import org.potline.twin.plant.MeteringPoint;
import org.potline.twin.plant.Plant;

/** Puts each meter of a plant together with its type, the members of its chain and the truth it reads. */
final class MeterRack {
    private static final long HOUR_S = 3600;
    private static final String POT = "pot";

    private final Plant plant;
    private final Map<String, MeterType> types;
    private final TrueFlows truth;
    private final long seed;
    private final long startHour;

    MeterRack(Plant plant, Map<String, MeterType> types, TrueFlows truth, long seed) {
        this.plant = plant;
        this.types = types;
        this.truth = truth;
        this.seed = seed;
        startHour = Math.floorDiv(truth.hours().start().getEpochSecond(), HOUR_S);
    }

    private MeterType type(Meter meter) {
        MeterType type = types.get(meter.type());
        if (type == null) {
            throw new IllegalArgumentException("Meter (%s) is of type (%s), which the catalogue does not have."
                    .formatted(meter.no(), meter.type()));
        }
        return type;
    }

    /** What a meter reads: of a point what is measured there, of a member its own quantity; empty for a ratio. */
    private Optional<Measurand> measures(Meter meter) {
        return meter.isMember() ? quantity(meter).measures() : Optional.of(plant.point(meter.point()).measures());
    }

    private MemberQuantity quantity(Meter member) {
        return type(member).chain().member().orElseThrow(() -> new IllegalArgumentException(
                "Meter (%s) is part of (%s), but its type (%s) is no member of any chain.".formatted(member.no(),
                        String.join(", ", member.partOf()), member.type())));
    }

    private Series series(Meter meter, Measurand measures) {
        MeteringPoint point = plant.point(meter.point());
        return EquipmentShare.of(plant, point, truth.series(point.stream(), measures));
    }

    /** The pot controllers of a card that logs anode effects. */
    Optional<PotControllers> controllers(Meter meter) {
        MeterType type = type(meter);
        MeteringPoint point = plant.point(meter.point());
        return type.log().filter(log -> point.measures() == Measurand.ANODE_EFFECT_MINUTES).map(log ->
                new PotControllers(meter, type, log, plant.stream(point.stream()).process(), pots(point), truth, seed));
    }

    /** The pots a point is for: of a group of them at the level of equipment those that its place in the list gives it, else all. */
    private IntPredicate pots(MeteringPoint point) {
        int from = 0;
        for (Equipment piece : plant.process(plant.stream(point.stream()).process()).equipment()) {
            if (piece.kind().equals(POT)) {
                int first = from;
                int end = from + piece.count();
                if (point.equipment().equals(Optional.of(piece.id()))) {
                    return pot -> pot >= first && pot < end;
                }
                from = end;
            }
        }
        return pot -> true;
    }

    /**
     * What a meter shows; empty for a transformer.
     *
     * @param controllers its pot controllers, or null where it has none
     */
    Optional<MeterReadings> readings(Meter meter, PotControllers controllers) {
        return measures(meter).map(measures -> new MeterReadings(meter, measures,
                controllers != null ? new EffectLog(controllers) : instrument(meter, measures), truth.hours()));
    }

    private Instrument instrument(Meter meter, Measurand measures) {
        MeterType type = type(meter);
        var links = new ArrayList<Link>();
        plant.meters().stream().filter(member -> member.partOf().contains(meter.no()))
                .filter(member -> member.status() != MeterStatus.STOPPED).forEach(member -> links.add(link(member)));
        boolean complete = links.stream().map(Link::quantity).toList().containsAll(type.chain().needs());
        MeterErrors errors = complete ? type.errors() : type.chain().limitAlone().map(type.errors()::withLimit).orElse(type.errors());
        return new Instrument(series(meter, measures), error(meter, errors, Optional.of(measures)), links, errors.resolution(), startHour);
    }

    private Link link(Meter member) {
        MemberQuantity quantity = quantity(member);
        return new Link(quantity, error(member, type(member).errors(), quantity.measures()), state(member, quantity),
                MeterReadings.first(member, truth.hours()));
    }

    private double[] state(Meter member, MemberQuantity quantity) {
        if (!quantity.isRelative()) {
            return series(member, quantity.measures().orElseThrow()).values();
        }
        var ones = new double[truth.hours().count()];
        Arrays.fill(ones, 1);
        return ones;
    }

    private MeterError error(Meter meter, MeterErrors errors, Optional<Measurand> measures) {
        return new MeterError("meter/" + meter.no(), meter, errors, measures, truth.hours().zone(), seed);
    }
}
