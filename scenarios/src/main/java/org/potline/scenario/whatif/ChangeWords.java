package org.potline.scenario.whatif;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.potline.twin.plant.MeterType;
import org.potline.twin.plant.MeteringPoint;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.SourceStream;
import org.potline.twin.retrofit.AddCems;
import org.potline.twin.retrofit.AddInstrument;
import org.potline.twin.retrofit.AddMeter;
import org.potline.twin.retrofit.ChangeClass;
import org.potline.twin.retrofit.ChangeInterval;
import org.potline.twin.retrofit.ChangeLaboratory;
import org.potline.twin.retrofit.ChangeParameter;
import org.potline.twin.retrofit.ChangeSampling;
import org.potline.twin.retrofit.RemoveMeter;
import org.potline.twin.retrofit.Retrofit;
import org.potline.twin.retrofit.SwapMeter;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;
import org.potline.twin.yaml.YamlValue;

/** What a change of a plant is, in words, with the names of the plant as it was before. */
final class ChangeWords {
    private static final String BUNDLE = ScenarioReader.BUNDLE;
    private static final LocalText NOTHING = LocalText.same("");

    private final Plant before;
    private final Plant after;
    private final Map<String, MeterType> types;

    ChangeWords(Plant before, Plant after, Map<String, MeterType> types) {
        this.before = before;
        this.after = after;
        this.types = types;
    }

    private static LocalText say(String key, Map<String, ?> values) {
        return Texts.of(BUNDLE).both(key, values);
    }

    LocalText of(Retrofit change) {
        if (change instanceof AddMeter add) {
            return say("change-add", Map.of("type", type(add.type()), "point", add.point(), "name", point(add.point()), "price", price(add.priceCny())));
        } else if (change instanceof SwapMeter swap) {
            return say(swap.finerMembers() ? "change-swap-members" : "change-swap", swapped(swap.meter(), swap.type(), swap.priceCny()));
        } else if (change instanceof RemoveMeter remove) {
            return say("change-remove", Map.of("meter", remove.meter(), "name", meter(remove.meter())));
        } else if (change instanceof ChangeClass finer) {
            return say("change-class", Map.of("meter", finer.meter(), "name", meter(finer.meter()), "accuracy", accuracy(finer),
                    "price", price(finer.priceCny())));
        } else if (change instanceof ChangeInterval interval) {
            return interval(interval);
        } else if (change instanceof AddInstrument add) {
            return say("change-instrument", Map.of("kind", Texts.of("standards").both("instrument." + add.kind(), Map.of()), "points", String.join(", ", add.points()),
                    "price", price(add.priceCny())));
        } else if (change instanceof AddCems cems) {
            return say("change-cems", Map.of("stream", stream(cems.stream()), "price", price(cems.priceCny())));
        }
        return ofData(change);
    }

    private LocalText ofData(Retrofit change) {
        if (change instanceof ChangeSampling sampling) {
            return say("change-sampling", Map.of("stream", stream(sampling.stream()), "measures", measurand(sampling.measures()),
                    "before", samples(sampling), "after", sampling.samplesPerMonth()));
        } else if (change instanceof ChangeLaboratory laboratory) {
            return laboratory(laboratory);
        }
        ChangeParameter parameter = (ChangeParameter) change;
        return say(parameter.byPct().isPresent() ? "change-parameter-by" : "change-parameter", Map.of("process", process(parameter.process()),
                "name", parameter.name(), "value", parameter.byPct().isPresent() ? signed(parameter.byPct().getAsDouble()) : parameter.to()));
    }

    private Map<String, Object> swapped(String no, String type, OptionalDouble price) {
        return Map.of("meter", no, "name", meter(no), "before", oldType(no), "after", type(type), "price", price(price));
    }

    private LocalText oldType(String no) {
        return before.meters().stream().filter(meter -> meter.no().equals(no)).findFirst().map(meter -> type(meter.type())).orElse(NOTHING);
    }

    private LocalText type(String id) {
        return Optional.ofNullable(types.get(id)).map(MeterType::name).orElse(LocalText.same(id));
    }

    private LocalText meter(String no) {
        return before.meters().stream().filter(meter -> meter.no().equals(no)).findFirst().map(meter -> meter.name()).orElse(NOTHING);
    }

    private static String accuracy(ChangeClass finer) {
        return finer.accuracy().toString();
    }

    private LocalText interval(ChangeInterval interval) {
        var instrument = before.meters().stream().filter(meter -> meter.no().equals(interval.instrument())).findFirst();
        String was = instrument.map(meter -> String.valueOf(meter.intervalMonths())).orElseGet(() -> before.laboratory().instruments().stream()
                .filter(one -> one.no().equals(interval.instrument())).findFirst().map(one -> String.valueOf(one.intervalMonths())).orElse("?"));
        LocalText name = instrument.map(meter -> meter.name()).orElseGet(() -> before.laboratory().instruments().stream()
                .filter(one -> one.no().equals(interval.instrument())).findFirst().map(one -> one.name()).orElse(NOTHING));
        return say("change-interval", Map.of("meter", interval.instrument(), "name", name, "before", was, "after", interval.months()));
    }

    private String samples(ChangeSampling sampling) {
        return before.laboratory().analyses().stream().filter(one -> one.stream().equals(sampling.stream()) && one.measures() == sampling.measures())
                .map(one -> String.valueOf(one.samplesPerMonth())).findFirst().orElse("?");
    }

    private LocalText laboratory(ChangeLaboratory change) {
        var parts = new HashMap<String, Object>(Map.of("stream", stream(change.stream()), "measures", measurand(change.measures())));
        LocalText to = change.own().map(own -> say(own ? "laboratory-own" : "laboratory-outside", Map.of())).orElse(say("laboratory-same", Map.of()));
        to = change.accredited().isEmpty() ? to : and(to, say(change.accredited().get() ? "laboratory-accredited" : "laboratory-unaccredited", Map.of()));
        to = change.uBiasPct().isEmpty() ? to : and(to, say("laboratory-bias", Map.of("value", number(change.uBiasPct().getAsDouble()))));
        parts.put("to", change.standard().isEmpty() ? to : and(to, LocalText.same(change.standard().get())));
        return say("change-laboratory", parts);
    }

    private static LocalText and(LocalText one, LocalText other) {
        return say("and", Map.of("one", one, "other", other));
    }

    private LocalText point(String id) {
        return after.points().stream().filter(point -> point.id().equals(id)).map(MeteringPoint::name).findFirst().orElse(NOTHING);
    }

    private LocalText stream(String id) {
        return before.streams().stream().filter(stream -> stream.id().equals(id)).map(SourceStream::name).findFirst().orElse(LocalText.same(id));
    }

    private LocalText process(String id) {
        return before.processes().stream().filter(process -> process.id().equals(id)).map(process -> process.name()).findFirst()
                .orElse(LocalText.same(id));
    }

    private static LocalText measurand(Measurand measures) {
        return Texts.of("standards").both("measurand." + YamlValue.nameOf(measures), Map.of());
    }

    /** A planned price, or nothing where the catalogue's is taken. */
    private static LocalText price(OptionalDouble cny) {
        return cny.isEmpty() ? NOTHING : say("price", Map.of("cny", String.format(Locale.ROOT, "%,.0f", cny.getAsDouble())));
    }

    LocalText of(Measure measure) {
        return say("change-measure", Map.of("name", measure.name(), "change", of(measure.change())));
    }

    /** The words of a campaign. */
    static LocalText of(PfcCampaign campaign) {
        LocalText ratio = campaign.ratioUFrac().isEmpty() ? NOTHING
                : say("campaign-ratio", Map.of("u", number(campaign.ratioUFrac().getAsDouble() * 100)));
        return say("change-campaign", Map.of("u", number(campaign.slopeUFrac() * 100), "ratio", ratio, "age", number(campaign.ageYears())));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value).replaceAll("0+$", "").replaceAll("\\.$", "");
    }

    private static String signed(double value) {
        return (value < 0 ? "\u2212" : "+") + number(Math.abs(value));
    }
}
