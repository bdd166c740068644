package org.potline.rules.accounting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.potline.rules.accounting.formula.Gwp;
import org.potline.rules.accounting.formula.GwpSet;
import org.potline.rules.parameter.Parameter;
import org.potline.rules.parameter.ParameterRow;
import org.potline.rules.parameter.ParameterValue;
import org.potline.twin.text.LocalText;
import org.potline.twin.yaml.Problems;
import org.potline.twin.yaml.YamlValue;

/** The dated numbers of a method. */
public final class Factors {
    /** The table of warming potentials. */
    static final String GWP = "gwp";

    private final Map<String, Parameter> parameters = new LinkedHashMap<>();

    private Factors(List<Parameter> parameters) {
        parameters.forEach(parameter -> this.parameters.put(parameter.id(), parameter));
    }

    /** The numbers of parameter tables, each table once; a value that is no number is reported. */
    static Factors of(List<Parameter> parameters, Problems problems) {
        for (Parameter parameter : parameters) {
            parameter.rows().stream().flatMap(row -> row.values().stream()).filter(value -> number(value).isEmpty())
                    .forEach(value -> problems.add(value.where(), Methods.BUNDLE, "number-expected",
                            Map.of("value", value.text(), "parameter", parameter.id())));
        }
        return new Factors(parameters);
    }

    /**
     * The value in force on a day: the latest dated on or before it; where all are dated later the earliest, whose
     * {@link Factor#since} then tells. Empty where the method has none.
     */
    public Optional<Factor> on(String parameter, String row, LocalDate day) {
        return Optional.ofNullable(parameters.get(parameter)).flatMap(known -> known.row(row)
                .map(dated -> factor(known, dated, dated.on(day).orElse(dated.values().get(0)))));
    }

    /** What a table is, in words; empty where there is none of that id. */
    public Optional<LocalText> label(String parameter) {
        return Optional.ofNullable(parameters.get(parameter)).map(Parameter::label);
    }

    /** Whether there is a table of that id. */
    boolean has(String parameter) {
        return parameters.containsKey(parameter);
    }

    /** The warming potentials of a set on a day; a method has them all. */
    public Gwp gwp(GwpSet set, LocalDate day) {
        return Gwp.of(set, row -> on(GWP, row, day)
                .orElseThrow(() -> new NoSuchElementException("The method has no warming potential (%s).".formatted(row))).value());
    }

    /** All values, by table and row in the order of the files, then date. */
    public List<Factor> all() {
        return parameters.values().stream().flatMap(parameter -> parameter.rows().stream()
                .flatMap(row -> row.values().stream().map(value -> factor(parameter, row, value)))).toList();
    }

    private static Factor factor(Parameter parameter, ParameterRow row, ParameterValue value) {
        return new Factor(parameter.id(), row.key(), value.since(), number(value).orElseThrow(), parameter.unit(), value.source().en(),
                value.confidence(), value.where());
    }

    /** A number or, where it is one exactly, a ratio such as {@code 44/12}. */
    private static Optional<Double> number(ParameterValue value) {
        int slash = value.text().indexOf('/');
        if (slash < 0) {
            return value.number();
        }
        Optional<Double> under = YamlValue.number(value.text().substring(slash + 1)).filter(number -> number != 0);
        return YamlValue.number(value.text().substring(0, slash)).flatMap(over -> under.map(number -> over / number));
    }
}
