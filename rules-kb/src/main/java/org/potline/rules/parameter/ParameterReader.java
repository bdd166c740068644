package org.potline.rules.parameter;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.potline.rules.finding.Modality;
import org.potline.twin.text.LocalText;
import org.potline.twin.yaml.Problems;
import org.potline.twin.yaml.StrictYaml;
import org.potline.twin.yaml.YamlMap;
import org.potline.twin.yaml.YamlValue;

/** Reads a file of dated parameter rows; a value without source or confidence is refused. */
public final class ParameterReader {
    private static final String BUNDLE = "standards";
    private static final String NEVER = "never";

    private ParameterReader() {
    }

    /**
     * One parameter file.
     *
     * @param working whether its edition holds working values of ours
     * @return the parameter, or empty when the file had errors, which then stand in {@code problems}
     */
    public static Optional<Parameter> read(Path file, String shown, boolean working, Problems problems) {
        YamlMap map = StrictYaml.map(file, shown, problems);
        String id = map.text("parameter");
        LocalText label = map.localText("label");
        String unit = map.text("unit");
        Holds holds = map.has("holds") ? map.choice("holds", Holds.class) : Holds.NUMBER;
        String by = map.text("by");
        Optional<LocalDate> checked = map.value("checked").filter(value -> !value.shown().equals(NEVER)).map(YamlValue::asDate);
        YamlMap rows = map.map("rows");
        var read = new ArrayList<ParameterRow>();
        for (String key : rows.keys()) {
            row(rows.map(key), key, working).ifPresent(read::add);
        }
        return Optional.ofNullable(map.make(() -> new Parameter(id, label, unit, holds, by, checked, read)));
    }

    private static Optional<ParameterRow> row(YamlMap days, String key, boolean working) {
        var values = new ArrayList<ParameterValue>();
        for (String day : days.keys()) {
            value(days, day).ifPresent(values::add);
        }
        return Optional.ofNullable(days.make(() -> new ParameterRow(key, working, values)));
    }

    private static Optional<ParameterValue> value(YamlMap days, String day) {
        LocalDate since;
        try {
            since = LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            days.refuseAt(day, BUNDLE, "day-expected", Map.of("value", day));
            return Optional.empty();
        }
        YamlMap map = days.map(day);
        String text = map.text("value");
        LocalText source = map.localOrPlain("source");
        String confidence = map.text("confidence");
        Optional<Modality> modality = map.optional("modality", each -> each.asChoice(Modality.class));
        return Optional.ofNullable(map.make(() -> new ParameterValue(since, text, source, confidence, modality, map.where())));
    }
}
