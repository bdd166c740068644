package org.potline.report.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.potline.rules.data.LedgerWords;
import org.potline.rules.uncertainty.BudgetEntry;
import org.potline.rules.uncertainty.InventoryUncertainty;
import org.potline.rules.uncertainty.ValueSpread;
import org.potline.twin.yaml.YamlValue;

/** Names of what makes an inventory wrong, by the names of a plant and a method: {@code meter/EM-101/calibration} is the meter's calibration. */
public final class CauseNames {
    private static final String OF_GAS = "-of-gas";

    private final Words words;
    private final Labels labels;
    private final Map<String, ValueSpread> values;

    public CauseNames(Words words, Labels labels, InventoryUncertainty uncertainty) {
        this.words = words;
        this.labels = labels;
        values = uncertainty.values().stream().collect(Collectors.toMap(ValueSpread::name, Function.identity(), (first, second) -> first));
    }

    /** Name of a line of a budget. */
    public String line(BudgetEntry entry) {
        List<String> parts = Arrays.asList(entry.subject().split("/"));
        return switch (entry.kind()) {
            case CALIBRATION, DRIFT, READING -> words.say("cause.of-meter", Map.of("meter", meter(String.join("/", parts.subList(1, parts.size() - 1))),
                    "what", kind(entry)));
            case LABORATORY -> words.say("cause.of-laboratory", Map.of("laboratory", words.say("laboratory." + parts.get(1)),
                    "property", property(parts.get(2))));
            case SAMPLES -> words.say("cause.of-samples", Map.of("stream", labels.source(parts.get(2)), "property", property(parts.get(3))));
            case DEFAULT -> value(entry.subject().substring(entry.subject().indexOf('/') + 1));
            case STATED -> words.say("cause.of-ledger", Map.of("item", item(parts.get(1), parts.get(2))));
        };
    }

    /** Sort of cause, in words. */
    public String kind(BudgetEntry entry) {
        return words.say("cause-kind." + YamlValue.nameOf(entry.kind()));
    }

    private String meter(String no) {
        String name = labels.thing(no);
        return name.equals(no) ? no : words.say("cause.meter", Map.of("name", name, "no", no));
    }

    private String property(String id) {
        String measured = id.toLowerCase(Locale.ROOT).replace('_', '-');
        boolean gas = measured.endsWith(OF_GAS);
        String key = "measured." + (gas ? measured.substring(0, measured.length() - OF_GAS.length()) : measured);
        String name = words.has(key) ? words.say(key) : id;
        return gas ? words.say("cause.property-of-gas", Map.of("property", name)) : name;
    }

    /** Name of what a line makes wrong: an item of the ledger, {@code electrolysis liquid-aluminium}, or a value of the method. */
    public String entering(String entering) {
        int blank = entering.indexOf(' ');
        return blank < 0 ? value(entering) : item(entering.substring(0, blank), entering.substring(blank + 1));
    }

    /** Whether that is an item of the ledger; else it is a value of the method. */
    public static boolean isOfLedger(String entering) {
        return entering.indexOf(' ') > 0;
    }

    private String item(String stream, String item) {
        return words.say("cause.item", Map.of("stream", labels.source(stream), "item", labels.item(item)));
    }

    private String value(String name) {
        return Optional.ofNullable(values.get(name)).map(this::value).orElseGet(() -> labels.constant(name));
    }

    /** Name of a value of the method: what its table is, and its row. */
    public String value(ValueSpread value) {
        return words.say("cause.value", Map.of("table", value.label().in(words.language()), "row", Arrays.stream(value.row().split("\\."))
                .map(this::row).collect(Collectors.joining("\u00A0"))));
    }

    private String row(String row) {
        String key = "value-row." + row;
        return words.has(key) ? words.say(key) : labels.any(row);
    }

    /** A unit as the ledger's readers write it. */
    public String unit(String unit) {
        return (LedgerWords.knowsUnit(unit) ? LedgerWords.unit(unit).in(words.language()) : unit).replace("1e4Nm3", "10\u2074\u00A0Nm\u00B3");
    }
}
