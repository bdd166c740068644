package org.potline.scenario.whatif;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.potline.twin.retrofit.ChangeParameter;
import org.potline.twin.retrofit.Retrofit;
import org.potline.twin.retrofit.RetrofitReader;
import org.potline.twin.text.LocalText;
import org.potline.twin.yaml.Problems;
import org.potline.twin.yaml.StrictYaml;
import org.potline.twin.yaml.YamlMap;
import org.potline.twin.yaml.YamlValue;

/** Reads a scenario file strictly; whether its plant has what the scenario speaks of is seen when it is applied. */
public final class ScenarioReader {
    /** Text bundle of scenarios. */
    static final String BUNDLE = "whatif";
    private static final int VERSION = 1;
    private static final int MOST_HORIZON = 50;
    private static final double PCT = 100;
    private static final double MOST_AGE = 20;

    private final String shown;
    private final Problems problems = new Problems();

    private ScenarioReader(String shown) {
        this.shown = shown;
    }

    /**
     * A scenario.
     *
     * @param text  text of its file
     * @param shown its file as it is to stand in errors
     * @throws org.potline.twin.text.BadInput with all that is wrong with it, by line and column
     */
    public static Scenario parse(String text, String shown) {
        return new ScenarioReader(shown).read(text);
    }

    /** A scenario file: see {@link #parse}. */
    public static Scenario read(Path file, String shown) {
        return parse(StrictYaml.text(file, shown), shown);
    }

    private Scenario read(String text) {
        YamlMap file = StrictYaml.mapOf(text, shown, problems);
        if (file.has("scenario") && file.whole("scenario") != VERSION) {
            file.refuseAt("scenario", BUNDLE, "scenario-version", Map.of("value", file.whole("scenario"), "expected", VERSION));
        }
        file.value("scenario");
        String id = file.text("id");
        if (!id.isEmpty() && !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            file.refuseAt("id", BUNDLE, "scenario-id", Map.of("value", id));
        }
        LocalText title = file.localText("title");
        LocalText question = file.localText("question");
        Optional<String> plant = file.optional("plant", YamlValue::asText);
        Optional<String> method = file.optional("method", YamlValue::asText);
        OptionalInt horizon = horizon(file);
        List<Retrofit> retrofits = RetrofitReader.list(file, "retrofits");
        Optional<PfcCampaign> campaign = file.has("campaign") ? Optional.ofNullable(campaign(file.map("campaign"))) : Optional.empty();
        List<Scenario.Named> amendments = amendments(file);
        List<Measure> measures = file.listOrNone("measures", ScenarioReader::measure);
        if (!file.has("retrofits") && !file.has("campaign") && !file.has("amendments") && !file.has("measures")) {
            file.refuse(BUNDLE, "scenario-empty", Map.of());
        }
        Scenario scenario = file.make(() -> new Scenario(id, shown, title, question, plant, method, horizon, retrofits, campaign, amendments, measures));
        problems.refuseIfAny();
        return scenario;
    }

    private static OptionalInt horizon(YamlMap file) {
        Optional<Double> years = file.optional("horizon", value -> value.asQuantity("years"));
        if (years.isEmpty()) {
            return OptionalInt.empty();
        }
        double asked = years.get();
        if (asked != Math.rint(asked) || asked < 1 || asked > MOST_HORIZON) {
            file.refuseAt("horizon", BUNDLE, "scenario-horizon", Map.of("value", shown(asked), "most", MOST_HORIZON));
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) asked);
    }

    private static List<Scenario.Named> amendments(YamlMap file) {
        var named = new ArrayList<Scenario.Named>();
        file.optional("amendments", YamlValue::asList).orElse(List.of()).forEach(value -> {
            String name = value.asText();
            if (named.stream().anyMatch(one -> one.name().equals(name))) {
                value.refuse(BUNDLE, "amendment-twice", Map.of("value", name));
            }
            named.add(new Scenario.Named(name, value.where()));
        });
        return named;
    }

    private static PfcCampaign campaign(YamlMap map) {
        double slope = share(map, "slope", map.quantity("slope", "%"));
        Optional<Double> ratio = map.optional("c2f6", value -> value.asQuantity("%"));
        double age = map.optional("age", value -> value.asQuantity("years")).orElse(0.0);
        if (age < 0 || age > MOST_AGE) {
            map.refuseAt("age", BUNDLE, "campaign-age", Map.of("value", shown(age), "most", shown(MOST_AGE)));
        }
        OptionalDouble price = cny(map, "price");
        OptionalDouble ratioU = ratio.map(pct -> OptionalDouble.of(share(map, "c2f6", pct))).orElse(OptionalDouble.empty());
        return map.make(() -> new PfcCampaign(slope, ratioU, age, price));
    }

    /** A relative standard uncertainty in percent as a share; a coefficient drawn with more than 30 % would often be below nought. */
    private static double share(YamlMap map, String key, double pct) {
        if (!(pct > 0 && pct <= 30)) {
            map.refuseAt(key, BUNDLE, "campaign-u", Map.of("value", shown(pct)));
        }
        return pct / PCT;
    }

    private static OptionalDouble cny(YamlMap map, String key) {
        Optional<Double> cny = map.optional(key, value -> value.asQuantity("CNY"));
        if (cny.isPresent() && cny.get() < 0) {
            map.refuseAt(key, BUNDLE, "price-negative", Map.of("value", shown(cny.get())));
        }
        return cny.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    private static Measure measure(YamlMap map) {
        LocalText name = map.localText("name");
        double once = cny(map, "price").orElse(0);
        double perYear = map.optional("perYear", value -> value.asQuantity("CNY")).orElse(0.0);
        ChangeParameter change = RetrofitReader.parameter(map, "parameter");
        return map.make(() -> new Measure(name, change, once, perYear));
    }

    private static String shown(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? String.valueOf((long) value) : String.valueOf(value);
    }
}
