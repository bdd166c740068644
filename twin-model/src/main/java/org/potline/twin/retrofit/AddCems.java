package org.potline.twin.retrofit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.potline.twin.plant.Level;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.MemberQuantity;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeterCatalogue;
import org.potline.twin.plant.MeterType;
import org.potline.twin.plant.MeteringPoint;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.SourceStream;
import org.potline.twin.plant.Substance;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;
import org.potline.twin.text.Where;

/**
 * A continuous emission monitoring system at a stack: the point of its CO2, the system and the monitors it needs. Types and ranges are those of
 * another stack of the plant, of the same gas where there is one; else those of the catalogue, without ranges.
 *
 * @param at       place in the scenario
 * @param stream   stack, by the id of its stream
 * @param priceCny price of the whole set [CNY], carried by the system; empty for the catalogue's of each
 * @param from     day from which it is in use; empty for that of the context
 */
public record AddCems(Where at, String stream, OptionalDouble priceCny, Optional<LocalDate> from) implements Retrofit {
    private static final int FIRST_FREE = 90;

    @Override
    public PlantDraft applyTo(PlantDraft draft, RetrofitContext context) {
        Found found = Found.in(draft, context, at);
        SourceStream stack = found.stream(stream);
        if (stack.substance() != Substance.FLUE_GAS && stack.substance() != Substance.POT_GAS) {
            throw Refusal.of(at, "no-stack", Map.of("value", stream, "known", Refusal.known(found.plant().streams().stream()
                    .filter(each -> each.substance() == Substance.FLUE_GAS || each.substance() == Substance.POT_GAS).map(SourceStream::id).toList())));
        }
        LocalDate day = found.from(from);
        Optional<MeteringPoint> has = massPoint(found.plant(), stream);
        has.flatMap(point -> headAt(found.plant(), point)).ifPresent(head -> {
            throw Refusal.of(at, "cems-there", Map.of("value", stream, "meter", head.no()));
        });
        PlantDraft pointed = has.isPresent() ? draft : draft.add(point(draft, stack), "points");
        refuseUnread(pointed);
        return withSet(pointed, Found.in(pointed, context, at), stack, day);
    }

    private static Optional<MeteringPoint> massPoint(Plant plant, String stream) {
        return plant.points().stream().filter(point -> point.stream().equals(stream) && point.measures() == Measurand.MASS).findFirst();
    }

    private static Optional<Meter> headAt(Plant plant, MeteringPoint point) {
        return plant.meters().stream().filter(meter -> !meter.isMember() && meter.point().equals(point.id())).findFirst();
    }

    private Map<String, Object> point(PlantDraft draft, SourceStream stack) {
        Plant plant = draft.plant();
        String hundreds = plant.points().stream().filter(each -> plant.stream(each.stream()).process().equals(stack.process()))
                .map(MeteringPoint::id).filter(id -> id.matches("P-[0-9]{3}")).map(id -> id.substring(2, 3)).findFirst().orElse("9");
        int next = FIRST_FREE;
        while (Cards.taken(draft).contains("P-" + hundreds + next)) {
            next--;
        }
        var point = new LinkedHashMap<String, Object>();
        point.put("id", "P-" + hundreds + next);
        point.put("name", Cards.both(named("cems-point", stack)));
        point.put("stream", stream);
        point.put("measures", "mass");
        point.put("item", "organised-emission");
        point.put("level", org.potline.twin.yaml.YamlValue.nameOf(Level.PROCESS));
        point.put("use", "none");
        return point;
    }

    private static LocalText named(String key, SourceStream stack) {
        return Texts.of(BUNDLE).both(key, Map.of("stack", stack.name()));
    }

    private PlantDraft withSet(PlantDraft draft, Found found, SourceStream stack, LocalDate day) {
        Optional<Meter> other = likeStack(found.plant(), stack);
        MeterType system = other.map(head -> found.type(head.type())).orElseGet(() -> systemOf(found));
        MeteringPoint point = massPoint(found.plant(), stream).orElseThrow();
        String number = Cards.freeNo(draft, system, point);
        PlantDraft added = draft.add(Cards.asOrdered(draft, Cards.atPoint(number, system, point, other.map(Meter::range).orElse(""), day)), "meters");
        for (MemberQuantity quantity : system.chain().needs()) {
            Optional<Meter> likeMember = other.flatMap(head -> found.plant().meters().stream().filter(each -> each.partOf().contains(head.no()))
                    .filter(each -> found.type(each.type()).chain().member().filter(quantity::equals).isPresent()).findFirst());
            MeterType type = likeMember.map(each -> found.type(each.type()))
                    .orElseGet(() -> MeterCatalogue.cheapestMember(found.context().types(), system, quantity).orElseThrow());
            String range = likeMember.map(Meter::range).orElse("");
            added = added.add(Cards.asOrdered(draft, Cards.member(Cards.memberNo(added, number, quantity), type, number, range, day)), "meters");
        }
        return priceCny.isPresent() ? setPrice(added, number) : added;
    }

    /** The price of the set at its head; its members then cost nothing by themselves. */
    private PlantDraft setPrice(PlantDraft added, String head) {
        PlantDraft priced = added.withPrice(head, priceCny.getAsDouble());
        for (Map<String, Object> card : added.elements("meters")) {
            priced = Mending.heads(card).contains(head) ? priced.withPrice(card.get("managementNo").toString(), 0) : priced;
        }
        return priced;
    }

    /** The system of another stack, of the same gas where there is one. */
    private static Optional<Meter> likeStack(Plant plant, SourceStream stack) {
        List<Meter> systems = plant.meters().stream().filter(meter -> !meter.isMember()).filter(meter -> {
            MeteringPoint point = plant.point(meter.point());
            Substance gas = plant.stream(point.stream()).substance();
            return point.measures() == Measurand.MASS && (gas == Substance.FLUE_GAS || gas == Substance.POT_GAS);
        }).toList();
        return systems.stream().filter(meter -> plant.stream(plant.point(meter.point()).stream()).substance() == stack.substance()).findFirst()
                .or(() -> systems.stream().findFirst());
    }

    /** The type that measures the mass of CO2 in a stack: the one that needs its concentration. */
    private static MeterType systemOf(Found found) {
        return found.context().types().values().stream().filter(type -> type.chain().needs().contains(MemberQuantity.CO2)
                && type.measures().contains(Measurand.MASS)).findFirst().orElseThrow();
    }
}
