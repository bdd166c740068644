package org.potline.rules.fact.plant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.potline.rules.fact.Certificate;
import org.potline.rules.fact.Grade;
import org.potline.rules.fact.Instrument;
import org.potline.rules.fact.Member;
import org.potline.rules.fact.MemberElsewhere;
import org.potline.rules.fact.Meter;
import org.potline.rules.fact.Reads;
import org.potline.rules.fact.Settlement;
import org.potline.rules.parameter.AccuracyScales;
import org.potline.twin.plant.Calibration;
import org.potline.twin.plant.CalibrationResult;
import org.potline.twin.plant.MemberQuantity;
import org.potline.twin.plant.MeterCatalogue;
import org.potline.twin.plant.MeterStatus;
import org.potline.twin.plant.MeterType;
import org.potline.twin.plant.MeteringPoint;
import org.potline.twin.plant.NameplateItem;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.Stated;
import org.potline.twin.yaml.YamlValue;

/** Makes the facts of one card of the list of instruments: a meter, or a member of a measuring chain, with what its card says. */
final class MeterFacts {
    /** What a member without a class, or a stack monitor, is judged by. */
    static final String NO_USE = "none";
    private static final String STACK_MONITOR = "CEMS_";

    /** The catalogue is content of the program, read once. */
    private static final class Types {
        private static final Map<String, MeterType> BY_ID = MeterCatalogue.load();
    }

    private final Map<String, MeteringPoint> points = new HashMap<>();
    /** Points of meters that are no members, by their numbers. */
    private final Map<String, MeteringPoint> pointOf = new HashMap<>();
    private final AccuracyScales scales;
    private final ChainError errors;
    private final FeatureFacts features;

    MeterFacts(Plant plant, AccuracyScales scales, FeatureFacts features) {
        plant.points().forEach(point -> points.put(point.id(), point));
        plant.meters().stream().filter(meter -> !meter.isMember()).forEach(head -> pointOf.put(head.no(), points.get(head.point())));
        this.scales = scales;
        this.features = features;
        errors = new ChainError(scales);
    }

    /** All facts of a card. A member of a chain serves no point, and its class is none of the point's use. */
    List<Object> of(org.potline.twin.plant.Meter card) {
        var facts = new ArrayList<Object>();
        MeteringPoint point = points.get(card.point());
        boolean inUse = card.status() != MeterStatus.STOPPED;
        if (card.isMember()) {
            addMember(card, point, inUse, facts);
        } else {
            facts.add(new Meter(card.no(), point.id(), point.use(), inUse, card.accuracy().isPresent(), grade(card)));
            if (point.settlement()) {
                facts.add(new Settlement(card.no() + "/settlement", card.no(), "settlement." + point.use()));
            }
        }
        if (inUse) {
            addLink(card, facts);
            features.ofScale(card, point.level()).ifPresent(facts::add);
        }
        facts.addAll(LedgerCard.of(card, point));
        if (inUse) {
            facts.add(new Instrument(card.no(), card.installed()));
            card.calibrations().forEach(calibration -> facts.add(certificate(card.no(), calibration)));
        }
        return facts;
    }

    private void addMember(org.potline.twin.plant.Meter card, MeteringPoint point, boolean inUse, List<Object> facts) {
        Optional<MemberQuantity> quantity = quantity(card);
        String kind = card.type().startsWith(STACK_MONITOR) ? card.type().toLowerCase(Locale.ROOT).replace('_', '-') : "";
        String role = quantity.map(YamlValue::nameOf).orElse("");
        double usual = card.nameplate().of(NameplateItem.USUAL).map(Stated::value).orElse(Double.POSITIVE_INFINITY);
        var first = new Member(card.no(), card.partOf().get(0), role, use(card, point), kind, inUse, card.accuracy().isPresent(), grade(card),
                usual);
        var asked = new ArrayList<String>();
        chains(card).forEach((head, at) -> {
            String there = use(card, at);
            facts.add(asked.isEmpty() ? first : MemberElsewhere.of(first, head, there, asked));
            asked.add(there);
        });
        if (inUse) {
            quantity.flatMap(MemberQuantity::measures)
                    .ifPresent(measures -> card.partOf().forEach(head -> facts.add(new Reads(card.no(), head, measures))));
            if (!kind.isEmpty()) {
                facts.addAll(features.of(card, kind));
            }
        }
    }

    /** The heads of the chains that a card is of, itself if it is none, with their points. */
    private Map<String, MeteringPoint> chains(org.potline.twin.plant.Meter card) {
        var chains = new LinkedHashMap<String, MeteringPoint>();
        chains.put(card.isMember() ? card.partOf().get(0) : card.no(), points.get(card.point()));
        card.partOf().stream().filter(pointOf::containsKey).forEach(head -> chains.putIfAbsent(head, pointOf.get(head)));
        return chains;
    }

    private static Optional<MemberQuantity> quantity(org.potline.twin.plant.Meter card) {
        return Optional.ofNullable(Types.BY_ID.get(card.type())).flatMap(type -> type.chain().member());
    }

    /** The row of classes asked of a card: of the head of a chain that of its point. */
    private static String use(org.potline.twin.plant.Meter card, MeteringPoint point) {
        if (!card.isMember()) {
            return point.use();
        }
        return card.type().startsWith(STACK_MONITOR) ? NO_USE : quantity(card).map(each -> use(each, point)).orElse(NO_USE);
    }

    /** The row of classes for a member: of a transformer by the use of its head's point, of a transmitter that for masses of gas and steam. */
    private static String use(MemberQuantity quantity, MeteringPoint point) {
        return switch (quantity) {
            case CT, VT -> YamlValue.nameOf(quantity) + "." + point.use();
            case TEMPERATURE, PRESSURE -> YamlValue.nameOf(quantity) + ".mass";
            case FLOW, CO2, HUMIDITY -> NO_USE;
        };
    }

    private void addLink(org.potline.twin.plant.Meter card, List<Object> facts) {
        OptionalDouble usual = card.nameplate().of(NameplateItem.USUAL).map(Stated::value).map(OptionalDouble::of).orElse(OptionalDouble.empty());
        String no = card.no();
        card.accuracy().ifPresent(accuracy -> chains(card).forEach((head, point) -> errors.link(head + "/chain", use(card, point),
                card.partOf().indexOf(head) > 0 ? MemberElsewhere.id(no, head) : no, !card.isMember(), accuracy, usual, card.span()).ifPresent(facts::add)));
    }

    private Grade grade(org.potline.twin.plant.Meter card) {
        return card.accuracy().map(accuracy -> Grade.of(accuracy, scales)).orElse(Grade.NONE);
    }

    static Certificate certificate(String no, Calibration calibration) {
        return new Certificate(no, calibration.date(), calibration.validUntil(), calibration.result() == CalibrationResult.PASSED);
    }
}
