package org.potline.twin.retrofit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.potline.twin.plant.MemberQuantity;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeterCatalogue;
import org.potline.twin.plant.MeterType;
import org.potline.twin.plant.MeteringPoint;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.YamlValue;

/**
 * A meter, or a member of a chain, that another one takes the place of. Number, point, place, keeper, range and archive stay; model, maker, serial
 * number and label are those of the new one, which nobody knows yet. Members that the new type needs stay, those it does not need go.
 *
 * @param at       place in the scenario
 * @param meter    management number
 * @param type     type of the new one, by id
 * @param finerMembers whether members of its chain alone are exchanged for the finest of the catalogue and missing ones added; what other
 *                 chains share stays
 * @param range    measuring range of the new one; empty for that of the old one
 * @param priceCny price without members [CNY]; empty for the catalogue's
 * @param from     day from which it is in use; empty for that of the context
 */
public record SwapMeter(Where at, String meter, String type, boolean finerMembers, String range, OptionalDouble priceCny,
        Optional<LocalDate> from) implements Retrofit {
    /** What belongs to the old meter and not to its place. */
    private static final List<String> OF_THE_OLD = List.of("name", "model", "accuracy", "manufacturer", "serialNo", "label", "labelUntil", "interval",
            "installed", "calibrations", "nameplate");
    private static final String METERS = "meters";
    private static final String NO = "managementNo";

    /** Exchanged at the catalogue's price, its members kept. */
    public SwapMeter(Where at, String meter, String type) {
        this(at, meter, type, false, "", OptionalDouble.empty(), Optional.empty());
    }

    @Override
    public PlantDraft applyTo(PlantDraft draft, RetrofitContext context) {
        Found found = Found.in(draft, context, at);
        Meter old = found.meter(meter);
        MeterType bought = found.type(type);
        LocalDate day = found.from(from);
        refuseUnfit(found, old, bought);
        PlantDraft swapped = exchanged(draft, old, bought, range, day);
        swapped = swapped.removeWhere(each -> meter.equals(each.get("instrument")), "repairs");
        swapped = priceCny.isPresent() ? swapped.withPrice(meter, priceCny.getAsDouble()) : swapped;
        if (old.isMember()) {
            return swapped;
        }
        swapped = withoutNeedless(swapped, found, bought);
        return finerMembers ? withFiner(swapped, found, bought, day) : swapped;
    }

    private static PlantDraft exchanged(PlantDraft draft, Meter old, MeterType bought, String range, LocalDate day) {
        return draft.replaceWhere(card -> old.no().equals(card.get(NO)), card -> {
            var left = new LinkedHashMap<>(card);
            OF_THE_OLD.forEach(left::remove);
            var anew = new LinkedHashMap<String, Object>();
            left.forEach((key, value) -> {
                anew.put(key, key.equals("type") ? bought.id() : key.equals("status") ? "qualified" : value);
                if (key.equals("type")) {
                    anew.put("name", Cards.both(bought.name()));
                    bought.accuracy().ifPresent(accuracy -> anew.put("accuracy", accuracy));
                }
            });
            if (!range.isEmpty()) {
                anew.put("range", range);
            }
            return Cards.planned(anew, bought.intervalMonths(), day);
        }, METERS);
    }

    private void refuseUnfit(Found found, Meter old, MeterType bought) {
        if (old.isMember()) {
            MemberQuantity quantity = found.type(old.type()).chain().member().orElseThrow();
            if (bought.chain().member().filter(quantity::equals).isEmpty()) {
                throw Refusal.of(at, "member-other", Map.of("value", type, "meter", meter, "quantity", YamlValue.nameOf(quantity), "types",
                        Refusal.known(found.context().types().values().stream().filter(each -> each.chain().member().filter(quantity::equals).isPresent())
                                .map(MeterType::id).toList())));
            }
            return;
        }
        MeteringPoint place = found.point(old.point());
        if (!bought.measures().contains(place.measures())) {
            throw Refusal.of(at, "type-unfit", Map.of("value", type, "point", place.id(), "measures", YamlValue.nameOf(place.measures()), "types",
                    Refusal.known(found.context().types().values().stream().filter(each -> each.measures().contains(place.measures()))
                            .map(MeterType::id).toList())));
        }
    }

    private List<Meter> membersOf(Found found) {
        return found.plant().meters().stream().filter(each -> each.partOf().contains(meter)).toList();
    }

    private PlantDraft withoutNeedless(PlantDraft draft, Found found, MeterType bought) {
        PlantDraft left = draft;
        for (Meter member : membersOf(found)) {
            if (found.type(member.type()).chain().member().filter(bought.chain().needs()::contains).isEmpty()) {
                left = member.partOf().size() == 1 ? Mending.withoutCard(left, member.no()) : Mending.withoutHead(left, member.no(), meter);
            }
        }
        return left;
    }

    private PlantDraft withFiner(PlantDraft draft, Found found, MeterType bought, LocalDate day) {
        PlantDraft finer = draft;
        for (MemberQuantity quantity : bought.chain().needs()) {
            Optional<Meter> has = membersOf(found).stream().filter(each -> found.type(each.type()).chain().member().filter(quantity::equals).isPresent())
                    .findFirst();
            Optional<MeterType> cheapest = MeterCatalogue.cheapestMember(found.context().types(), bought, quantity);
            if (has.isEmpty() && cheapest.isPresent()) {
                MeterType type = finest(found, cheapest.get());
                String no = Cards.memberNo(finer, meter, quantity);
                finer = finer.addBehind(meter, Cards.member(no, type, meter, Cards.rangeLike(found.plant(), type), day), METERS);
            } else if (has.isPresent() && has.get().partOf().size() == 1) {
                MeterType type = finest(found, found.type(has.get().type()));
                finer = type.id().equals(has.get().type()) ? finer : exchanged(finer, has.get(), type, "", day);
            }
        }
        return finer;
    }

    /** The type of the same quantity with the least limit of error of the same kind; the given one where none is finer. */
    private static MeterType finest(Found found, MeterType given) {
        var all = new ArrayList<>(found.context().types().values());
        return all.stream().filter(each -> each.chain().member().equals(given.chain().member()))
                .filter(each -> each.errors().limit().getClass() == given.errors().limit().getClass())
                .min(Comparator.comparingDouble((MeterType each) -> each.errors().limit().stated())
                        .thenComparing(each -> !each.id().equals(given.id())).thenComparingDouble(MeterType::priceCny).thenComparing(MeterType::id))
                .orElse(given);
    }
}
