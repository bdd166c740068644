package org.potline.twin.retrofit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.potline.twin.plant.MemberQuantity;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeterCatalogue;
import org.potline.twin.plant.MeterType;
import org.potline.twin.plant.MeteringPoint;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.YamlValue;

/**
 * A meter that is bought.
 *
 * @param at       place in the scenario
 * @param point    metering point, by id
 * @param newPoint fields of that point where the plant does not have it yet, as a plant file writes them; else empty
 * @param type     type, by id
 * @param no       management number; empty for the next free one
 * @param range    measuring range; empty for that of a like meter of the stream
 * @param members  types of the members of its chain; empty where it is to have the cheapest that its type needs. A list without any: none
 * @param priceCny price without members [CNY]; empty for the catalogue's
 * @param from     day from which it is in use; empty for that of the context
 */
public record AddMeter(Where at, String point, Map<String, Object> newPoint, String type, String no, String range,
        Optional<List<String>> members, OptionalDouble priceCny, Optional<LocalDate> from) implements Retrofit {
    /** A meter at a point that there is, with the cheapest members at the catalogue's price. */
    public AddMeter(Where at, String point, String type) {
        this(at, point, Map.of(), type, "", "", Optional.empty(), OptionalDouble.empty(), Optional.empty());
    }

    @Override
    public PlantDraft applyTo(PlantDraft given, RetrofitContext context) {
        PlantDraft draft = withPoint(given);
        Found found = Found.in(draft, context, at);
        MeteringPoint place = found.point(point);
        MeterType bought = found.type(type);
        LocalDate day = found.from(from);
        refuseUnfit(bought, place, context);
        String number = no.isEmpty() ? Cards.freeNo(draft, bought, place) : no;
        if (Cards.taken(draft).contains(number)) {
            throw Refusal.of(at, "number-taken", Map.of("value", number));
        }
        String marked = range.isEmpty() ? rangeLike(found, place, bought) : range;
        PlantDraft added = draft.add(Cards.asOrdered(draft, Cards.atPoint(number, bought, place, marked, day)), "meters");
        added = priceCny.isPresent() ? added.withPrice(number, priceCny.getAsDouble()) : added;
        for (MeterType member : memberTypes(found, bought)) {
            MemberQuantity quantity = member.chain().member().orElseThrow();
            String memberNo = Cards.memberNo(added, number, quantity);
            added = added.add(Cards.asOrdered(draft, Cards.member(memberNo, member, number, Cards.rangeLike(found.plant(), member), day)), "meters");
        }
        return added;
    }

    private PlantDraft withPoint(PlantDraft draft) {
        if (newPoint.isEmpty()) {
            return draft;
        }
        if (Cards.taken(draft).contains(point)) {
            throw Refusal.of(at, "number-taken", Map.of("value", point));
        }
        PlantDraft added = draft.add(newPoint, "points");
        refuseUnread(added);
        return added;
    }

    private void refuseUnfit(MeterType bought, MeteringPoint place, RetrofitContext context) {
        if (!bought.measures().contains(place.measures())) {
            List<String> fit = context.types().values().stream().filter(each -> each.measures().contains(place.measures())).map(MeterType::id).toList();
            throw Refusal.of(at, "type-unfit", Map.of("value", type, "point", point, "measures", YamlValue.nameOf(place.measures()), "types",
                    Refusal.known(fit)));
        }
    }

    private List<MeterType> memberTypes(Found found, MeterType bought) {
        if (members.isEmpty()) {
            return bought.chain().needs().stream().flatMap(each -> MeterCatalogue.cheapestMember(found.context().types(), bought, each).stream()).toList();
        }
        return members.get().stream().map(found::type).peek(member -> {
            if (member.chain().member().filter(bought.chain().needs()::contains).isEmpty()) {
                throw Refusal.of(at, "member-unfit", Map.of("value", member.id(), "type", type, "needs", needs(bought)));
            }
        }).toList();
    }

    private static String needs(MeterType bought) {
        return Refusal.known(bought.chain().needs().stream().map(YamlValue::nameOf).collect(Collectors.toList()));
    }

    /** The range of a meter at that point or of that stream that measures the same; empty where there is none, or none marked in such a unit. */
    private static String rangeLike(Found found, MeteringPoint place, MeterType bought) {
        List<Meter> heads = found.plant().meters().stream().filter(meter -> !meter.isMember() && !meter.range().isEmpty()).toList();
        Optional<Meter> samePoint = heads.stream().filter(meter -> meter.point().equals(place.id())).findFirst();
        return samePoint.or(() -> heads.stream().filter(meter -> meter.type().equals(bought.id())).filter(meter -> {
            MeteringPoint other = found.plant().point(meter.point());
            return other.stream().equals(place.stream()) && other.measures() == place.measures();
        }).findFirst()).map(Meter::range).orElse("");
    }
}
