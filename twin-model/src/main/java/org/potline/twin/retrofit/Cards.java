package org.potline.twin.retrofit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.potline.twin.plant.MemberQuantity;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeterType;
import org.potline.twin.plant.MeteringPoint;
import org.potline.twin.plant.Plant;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;
import org.potline.twin.yaml.PlainTree;

/** Ledger cards of what is to be bought: what is known of it, and nothing that is not known yet. */
final class Cards {
    private static final Map<MemberQuantity, String> ENDINGS = Map.of(MemberQuantity.CT, "CT", MemberQuantity.VT, "VT", MemberQuantity.FLOW, "F",
            MemberQuantity.TEMPERATURE, "T", MemberQuantity.PRESSURE, "P", MemberQuantity.CO2, "CO2", MemberQuantity.HUMIDITY, "H");
    private static final String POINT_NO = "[A-Za-z]+-[0-9].*";

    private Cards() {
    }

    /** The card of a meter at a point. */
    static Map<String, Object> atPoint(String no, MeterType type, MeteringPoint point, String range, LocalDate from) {
        var card = begin(no, type);
        card.put("point", point.id());
        return end(card, type, Texts.of(Retrofit.BUNDLE).both("meter-at", Map.of("point", point.name(), "type", type.name())), range, from);
    }

    /** The card of a member of a meter's chain. */
    static Map<String, Object> member(String no, MeterType type, String head, String range, LocalDate from) {
        var card = begin(no, type);
        card.put("partOf", head);
        return end(card, type, Texts.of(Retrofit.BUNDLE).both("member-of", Map.of("type", type.name(), "head", head)), range, from);
    }

    private static Map<String, Object> begin(String no, MeterType type) {
        var card = new LinkedHashMap<String, Object>();
        card.put("managementNo", no);
        card.put("type", type.id());
        return card;
    }

    private static Map<String, Object> end(Map<String, Object> card, MeterType type, LocalText name, String range, LocalDate from) {
        card.put("name", both(name));
        type.accuracy().ifPresent(accuracy -> card.put("accuracy", accuracy));
        if (!range.isEmpty()) {
            card.put("range", range);
        }
        card.put("status", "qualified");
        return planned(card, type.intervalMonths(), from);
    }

    static Map<String, Object> both(LocalText text) {
        var both = new LinkedHashMap<String, Object>();
        both.put("zh", text.zh());
        both.put("en", text.en());
        return both;
    }

    /** With the interval, the day of installation and the first verification, planned for that day. */
    static Map<String, Object> planned(Map<String, Object> card, int months, LocalDate from) {
        if (months > 0) {
            card.put("interval", months + " months");
        }
        card.put("installed", from);
        card.put("calibrations", List.of(verification(from, months)));
        return PlainTree.map(PlainTree.plain(card));
    }

    /** A verification that is planned for a day, valid for an interval; without an interval for a year. */
    static Map<String, Object> verification(LocalDate day, int months) {
        var verification = new LinkedHashMap<String, Object>();
        verification.put("date", day);
        verification.put("validUntil", day.plusMonths(months > 0 ? months : 12).minusDays(1));
        verification.put("result", "passed");
        verification.put("certificate", Texts.of(Retrofit.BUNDLE).say(Language.ZH, "planned"));
        return verification;
    }

    /** The number of a member of that quantity: that of its head with the quantity's ending. */
    static String memberNo(PlantDraft draft, String head, MemberQuantity quantity) {
        String no = head + "-" + ENDINGS.get(quantity);
        Set<String> taken = taken(draft);
        for (int i = 2; taken.contains(no); i++) {
            no = head + "-" + ENDINGS.get(quantity) + i;
        }
        return no;
    }

    /**
     * A number for a meter at a point: letters as those of the plant's like meters, hundreds as the point's, then the next one. Like are those of
     * the same type, else of the same measurand.
     */
    static String freeNo(PlantDraft draft, MeterType type, MeteringPoint point) {
        Plant plant = draft.plant();
        String letters = letters(plant, meter -> meter.type().equals(type.id())).or(() -> letters(plant,
                meter -> plant.point(meter.point()).measures() == point.measures())).orElse("M");
        String hundreds = point.id().matches(POINT_NO) ? point.id().replaceAll("^[A-Za-z]+-([0-9]).*", "$1") : "9";
        Set<String> taken = taken(draft);
        int next = 1;
        while (taken.contains("%s-%s%02d".formatted(letters, hundreds, next))) {
            next++;
        }
        return "%s-%s%02d".formatted(letters, hundreds, next);
    }

    private static Optional<String> letters(Plant plant, java.util.function.Predicate<Meter> like) {
        return plant.meters().stream().filter(meter -> !meter.isMember()).filter(like).map(Meter::no).filter(no -> no.matches("[A-Z]+-.*"))
                .map(no -> no.substring(0, no.indexOf('-'))).findFirst();
    }

    /** Every id of the file: one names one thing. */
    static Set<String> taken(PlantDraft draft) {
        var taken = new TreeSet<String>();
        collect(draft.get().orElseThrow(), taken);
        return taken;
    }

    private static void collect(Object at, Set<String> taken) {
        if (at instanceof Map<?, ?>) {
            PlainTree.map(at).forEach((key, value) -> {
                if (value instanceof String id && (key.equals("id") || key.equals("managementNo"))) {
                    taken.add(id);
                }
                collect(value, taken);
            });
        }
        PlainTree.list(at).forEach(each -> collect(each, taken));
    }

    /**
     * With what the plant's like instrument states of its make, which an order asks for again: its class where the type has none, and its
     * nameplate where it has the same range.
     */
    static Map<String, Object> asOrdered(PlantDraft draft, Map<String, Object> card) {
        var ordered = new LinkedHashMap<>(card);
        draft.elements("meters").stream().filter(each -> each.get("type").equals(card.get("type"))).findFirst().ifPresent(like -> {
            if (like.containsKey("accuracy")) {
                ordered.putIfAbsent("accuracy", like.get("accuracy"));
            }
            if (like.containsKey("nameplate") && like.containsKey("range") && like.get("range").equals(card.get("range"))) {
                ordered.putIfAbsent("nameplate", like.get("nameplate"));
            }
        });
        return ordered;
    }

    /** The range of the plant's first card of that type; empty where none states one. */
    static String rangeLike(Plant plant, MeterType type) {
        return plant.meters().stream().filter(meter -> meter.type().equals(type.id())).map(Meter::range).filter(range -> !range.isEmpty())
                .findFirst().orElse("");
    }
}
