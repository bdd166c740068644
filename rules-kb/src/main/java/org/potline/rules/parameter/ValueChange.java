package org.potline.rules.parameter;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.potline.rules.finding.Confidence;
import org.potline.rules.finding.Modality;
import org.potline.twin.text.LocalText;
import org.potline.twin.yaml.YamlMap;

/**
 * A parameter value that a case or a proposal sets from a day on.
 *
 * @param parameter parameter
 * @param row       key of its row
 * @param value     value, dated
 */
public record ValueChange(String parameter, String row, ParameterValue value) {
    private static final String BUNDLE = "standards";
    /** What has no source but the supposition itself. */
    private static final String SUPPOSED = "D";

    /**
     * Reads {@code { set: PARAMETER, BY: ROW, from: DAY, value: VALUE }}, where BY is the parameter's own word for its rows; a source,
     * its confidence and how strongly it asks may follow.
     *
     * @param verb       key that names the parameter: {@code set}
     * @param parameters parameters there are
     * @param source     source of a value that states none
     * @return the change, or empty where the map had an error, which then stands in its problems
     */
    public static Optional<ValueChange> read(YamlMap map, String verb, Map<String, Parameter> parameters, LocalText source) {
        String id = map.text(verb);
        LocalDate from = map.date("from");
        String text = map.text("value");
        LocalText stated = map.has("source") ? map.localOrPlain("source") : source;
        String confidence = map.has("confidence") ? map.text("confidence") : SUPPOSED;
        Optional<Modality> modality = map.has("modality") ? Optional.of(map.choice("modality", Modality.class)) : Optional.empty();
        Parameter parameter = parameters.get(id);
        // The words for rows are known here, whatever else is wrong: they are not to be told as unknown keys.
        (parameter == null ? parameters.values().stream() : Stream.of(parameter)).map(Parameter::by).distinct().filter(map::has).forEach(map::text);
        if (!Confidence.isMark(confidence)) {
            map.refuseAt("confidence", BUNDLE, "clause-confidence", Map.of("value", confidence));
            return Optional.empty();
        }
        if (parameter == null) {
            map.refuseAt(verb, BUNDLE, "case-parameter", Map.of("value", id, "known", String.join(", ", parameters.keySet())));
            return Optional.empty();
        }
        if (!map.has(parameter.by())) {
            map.refuse(BUNDLE, "case-row-missing", Map.of("by", parameter.by()));
            return Optional.empty();
        }
        String row = map.text(parameter.by());
        return Optional.of(new ValueChange(id, row, new ParameterValue(from, text, stated, confidence, modality, map.where())));
    }

    /** Refuses a change of a row that its parameter does not have. */
    public void refuseUnknownRow(YamlMap map, Map<String, Parameter> parameters) {
        Parameter known = parameters.get(parameter);
        if (known.row(row).isEmpty()) {
            map.refuseAt(known.by(), BUNDLE, "case-row", Map.of("parameter", parameter, "value", row, "known",
                    String.join(", ", known.rows().stream().map(ParameterRow::key).distinct().toList())));
        }
    }

    /** This change, from another day on. */
    public ValueChange from(LocalDate day) {
        return new ValueChange(parameter, row, value.from(day));
    }

    /** The changed value asks as strongly as the one it takes the place of, unless it says otherwise. */
    public Parameter applyTo(Parameter old) {
        return old.with(row, old.changedBy(row, value.text()).flatMap(changed -> changed.on(value.since())).map(value::asStrongAs).orElse(value));
    }
}
