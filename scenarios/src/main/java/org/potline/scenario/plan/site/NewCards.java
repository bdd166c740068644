package org.potline.scenario.plan.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.potline.scenario.plan.ways.AnalysisWay;
import org.potline.scenario.plan.ways.CardText;
import org.potline.scenario.plan.ways.MeteringWays;
import org.potline.twin.plant.AccuracyClass;
import org.potline.twin.plant.MeterType;
import org.potline.twin.retrofit.Retrofit;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;
import org.potline.twin.yaml.YamlValue;

/**
 * What a plan adds to a plant file, as its lists have it. A card states what is known when an instrument is ordered: type, class, what its
 * nameplate must state, when it has to be verified. What only the instrument itself will tell, its maker and serial number, stays empty; the
 * clauses on the list of instruments then ask for it, as they should.
 */
final class NewCards {
    private static final Texts TEXTS = Texts.of("plan");
    /** What stays on a card when another instrument takes its place. */
    private static final List<String> OF_PLACE = List.of("managementNo", "point", "partOf", "points", "name", "place", "label", "keeper", "acquisition");
    private static final Texts CARD_WORDS = Texts.of("card");

    private final Map<String, MeterType> types;
    private final MeteringWays ways;
    private final LocalDate installed;
    private final LocalDate asOf;

    /**
     * @param installed day on which the new instruments are first verified and go into use
     * @param asOf      day the plant file is true for; verifications that fall due until then are planned
     */
    NewCards(Map<String, MeterType> types, MeteringWays ways, LocalDate installed, LocalDate asOf) {
        this.types = types;
        this.ways = ways;
        this.installed = installed;
        this.asOf = asOf;
    }

    /** A new metering point, metered as an option has it. */
    Map<String, Object> point(PlanPoint point, String use) {
        var element = new LinkedHashMap<String, Object>();
        element.put("id", point.id());
        element.put("name", both(point.name()));
        element.put("stream", point.stream());
        element.put("measures", YamlValue.nameOf(point.measures()));
        element.put("item", YamlValue.nameOf(point.item()));
        element.put("level", YamlValue.nameOf(point.level()));
        element.put("use", use);
        return element;
    }

    private static Map<String, Object> both(LocalText text) {
        var both = new LinkedHashMap<String, Object>();
        both.put("zh", text.zh());
        both.put("en", text.en());
        return both;
    }

    /** The cards of a meter and of the members of its chain. */
    List<Map<String, Object>> meter(PlanOption.OfMeter option) {
        var cards = new ArrayList<Map<String, Object>>();
        cards.add(card(option.no(), option.type(), "point", option.point().id(), option.point().name()));
        for (int i = 0; i < option.members().size(); i++) {
            MeterType member = types.get(option.members().get(i));
            cards.add(card(option.no() + "-" + (i + 1), member.id(), "partOf", option.no(),
                    TEXTS.both("member-name", Map.of("type", member.name(), "head", option.no()))));
        }
        return cards;
    }

    private Map<String, Object> card(String no, String type, String place, String of, LocalText name) {
        MeterType known = types.get(type);
        CardText ordered = ways.card(type);
        var card = new LinkedHashMap<String, Object>();
        card.put("managementNo", no);
        card.put("type", type);
        card.put(place, of);
        card.put("name", both(name));
        String accuracy = ordered.accuracy().isEmpty() ? known.accuracy().map(AccuracyClass::toString).orElse("") : ordered.accuracy();
        if (!accuracy.isEmpty()) {
            card.put("accuracy", accuracy);
        }
        if (!ordered.range().isEmpty()) {
            card.put("range", ordered.range());
        }
        service(card, no, ordered, ordered.intervalMonths() > 0 ? ordered.intervalMonths() : known.intervalMonths());
        return card;
    }

    /** The card of a new instrument in the place of another. */
    static Map<String, Object> inPlaceOf(Map<String, Object> old, Map<String, Object> fresh) {
        var card = new LinkedHashMap<>(fresh);
        OF_PLACE.stream().filter(old::containsKey).forEach(key -> card.put(key, old.get(key)));
        return card;
    }

    private void service(Map<String, Object> card, String no, CardText ordered, int intervalMonths) {
        card.put("label", no);
        card.put("status", "qualified");
        if (intervalMonths > 0) {
            card.put("interval", intervalMonths + " months");
        }
        card.put("installed", installed.toString());
        if (!ordered.nameplate().isEmpty()) {
            card.put("nameplate", new LinkedHashMap<String, Object>(ordered.nameplate()));
        }
        if (intervalMonths > 0) {
            card.put("calibrations", verifications(intervalMonths));
        }
    }

    /** The first verification and those due since, each on the last day that the one before holds for. */
    private List<Map<String, Object>> verifications(int intervalMonths) {
        var all = new ArrayList<Map<String, Object>>();
        for (LocalDate day = installed; !day.isAfter(asOf); ) {
            all.add(Retrofit.plannedVerification(day, intervalMonths));
            day = day.plusMonths(intervalMonths).minusDays(1);
        }
        return all;
    }

    /** An analysis of a point. */
    Map<String, Object> analysis(PlanOption.OfAnalysis option) {
        PlanPoint point = option.point();
        AnalysisWay way = ways.analysis(point.substance(), point.measures()).orElseThrow();
        var element = new LinkedHashMap<String, Object>();
        element.put("stream", point.stream());
        element.put("measures", YamlValue.nameOf(point.measures()));
        element.put("point", point.id());
        element.put("samplesPerMonth", Integer.toString(way.samplesPerMonth()));
        element.put("ownLaboratory", Boolean.toString(option.own()));
        element.put("accredited", Boolean.toString(!option.own()));
        element.put("uRelative", number(way.uRel()) + " %");
        element.put("uBiasRelative", number(way.uBiasRel()) + " %");
        element.put("standard", way.standard());
        return element;
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    /** The card of a laboratory instrument; where it takes the place of another, what it serves is on that card. */
    Map<String, Object> instrument(PlanOption.OfInstrument option, List<String> points) {
        CardText ordered = ways.instrument(option.kind());
        var card = new LinkedHashMap<String, Object>();
        card.put("managementNo", option.no());
        card.put("kind", option.kind());
        card.put("points", points);
        card.put("name", both(CARD_WORDS.both("kind." + option.kind(), Map.of())));
        if (!ordered.accuracy().isEmpty()) {
            card.put("accuracy", ordered.accuracy());
        }
        service(card, option.no(), ordered, ordered.intervalMonths());
        return card;
    }
}
