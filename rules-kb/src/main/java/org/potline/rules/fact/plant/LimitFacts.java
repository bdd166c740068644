package org.potline.rules.fact.plant;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.potline.rules.fact.Basis;
import org.potline.rules.fact.CardField;
import org.potline.rules.fact.Grade;
import org.potline.rules.language.RuleTexts;
import org.potline.rules.parameter.AccuracyScales;
import org.potline.rules.parameter.Parameter;
import org.potline.rules.parameter.ParameterRow;
import org.potline.rules.parameter.ParameterValue;
import org.potline.rules.standard.Edition;
import org.potline.twin.plant.AccuracyClass;
import org.potline.twin.yaml.Problems;

/** Makes the limits of an edition's parameters, and refuses a value that is not what its parameter holds. */
public final class LimitFacts {
    /** What the rows of a parameter are for when each is for a clause. */
    public static final String BY_CLAUSE = Parameter.BY_CLAUSE;

    private final Edition edition;
    private final AccuracyScales scales;
    private final Problems problems;

    public LimitFacts(Edition edition, AccuracyScales scales, Problems problems) {
        this.edition = edition;
        this.scales = scales;
        this.problems = problems;
    }

    /** The limits in force on some day of {@code [from, end)}. */
    public List<Limit> within(LocalDate from, LocalDate end) {
        var limits = new ArrayList<Limit>();
        edition.parameters().values().forEach(parameter -> parameter.rows().forEach(row ->
            row.values().stream().filter(value -> value.since().isBefore(end) && row.till(value).isAfter(from))
                    .forEach(value -> limits.addAll(limit(parameter, row, value)))));
        return limits;
    }

    private List<Limit> limit(Parameter parameter, ParameterRow row, ParameterValue value) {
        String of = parameter.id();
        return switch (parameter.holds()) {
            case ACCURACY_CLASS -> Arrays.stream(value.text().split(",")).flatMap(one -> accuracy(of, row, value, one).stream()).toList();
            case NUMBER -> number(of, row, value).stream().toList();
            case CARD_FIELD -> field(of, row, value).stream().toList();
            case MONTH_DAY -> monthDay(of, row, value).stream().toList();
            case TEXT -> List.of(limit(of, row, value, value.text(), "", 0, Grade.NONE));
            case TABLE -> List.of();
        };
    }

    /** One class of a value; a use that instruments of several schemes serve has one for each, {@code belt 0.5, rail 0.5}. */
    private Optional<Limit> accuracy(String of, ParameterRow row, ParameterValue value, String one) {
        AccuracyClass accuracy;
        try {
            accuracy = AccuracyClass.parse(one);
        } catch (IllegalArgumentException e) {
            return refused(value, "limit-class", String.join(", ", scales.schemes().keySet()));
        }
        Grade grade = Grade.of(accuracy, scales);
        if (grade.rank() < 0) {
            return refused(value, "limit-class", String.join(", ", scales.schemes().keySet()));
        }
        return Optional.of(limit(of, row, value, accuracy.toString(), accuracy.scheme(), scales.limitOfError(accuracy).orElse(0), grade));
    }

    private Optional<Limit> number(String of, ParameterRow row, ParameterValue value) {
        Optional<Double> number = value.number().filter(n -> n >= 0);
        return number.isEmpty() ? refused(value, "limit-number", of)
                : Optional.of(limit(of, row, value, value.text(), "", number.get(), Grade.NONE));
    }

    private Optional<Limit> field(String of, ParameterRow row, ParameterValue value) {
        return CardField.codes().contains(value.text()) ? Optional.of(limit(of, row, value, value.text(), "", 0, Grade.NONE))
                : refused(value, "limit-field", String.join(", ", CardField.codes()));
    }

    private Optional<Limit> monthDay(String of, ParameterRow row, ParameterValue value) {
        try {
            MonthDay.parse("--" + value.text());
            return Optional.of(limit(of, row, value, value.text(), "", 0, Grade.NONE));
        } catch (DateTimeException e) {
            return refused(value, "limit-month-day", of);
        }
    }

    private static Limit limit(String of, ParameterRow row, ParameterValue value, String text, String item, double number,
            Grade grade) {
        return new Limit(of, row.key(), item, number, text, grade, new Basis(value.source(), value.confidence(), value.modality()),
                row.working(), value.since(), row.till(value));
    }

    private Optional<Limit> refused(ParameterValue value, String key, String known) {
        problems.add(value.where(), RuleTexts.BUNDLE, key, Map.of("value", value.text(), "known", known));
        return Optional.empty();
    }
}
