package org.potline.rules.mutation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.potline.rules.fact.CardField;
import org.potline.rules.parameter.AccuracyScales.Step;
import org.potline.rules.parameter.AccuracyScales;
import org.potline.rules.parameter.Holds;
import org.potline.rules.parameter.Parameter;
import org.potline.rules.parameter.ParameterRow;
import org.potline.rules.parameter.ParameterValue;
import org.potline.rules.standard.Edition;
import org.potline.twin.plant.AccuracyClass;
import org.potline.twin.yaml.Problems;

/**
 * A limit with its value moved by the least step there is: one unit of its last printed place up or down, the next class finer or
 * coarser, another card field, another word; of words also the row left out.
 */
final class LimitMutants {
    private static final int COMMON_YEAR = 2023;
    private static final String BY_CLAUSE = "clause";
    private final Edition edition;

    LimitMutants(Edition edition) {
        this.edition = edition;
    }

    /**
     * Those of every value of a parameter.
     *
     * @param rule    rule that compares with it
     * @param clauses clauses judged by the rule; of a parameter with a row for each clause, only that one's cases are to notice
     */
    List<Mutant> of(Parameter parameter, String rule, List<String> clauses) {
        var mutants = new ArrayList<Mutant>();
        for (ParameterRow row : parameter.rows()) {
            boolean ofOneClause = parameter.by().equals(BY_CLAUSE);
            List<String> own = ofOneClause ? clauses.stream().filter(row.key()::equals).toList() : clauses;
            if (!own.isEmpty()) {
                row.values().forEach(value -> moved(parameter, value).forEach(text ->
                        mutants.add(mutant(parameter, row, value, text, rule, own))));
                if (parameter.holds() == Holds.TEXT) {
                    mutants.add(without(parameter, row, rule, own));
                }
            }
        }
        return mutants;
    }

    private static Mutant mutant(Parameter parameter, ParameterRow row, ParameterValue value, String text, String rule, List<String> clauses) {
        var moved = new ParameterValue(value.since(), text, value.source(), value.confidence(), value.where());
        List<ParameterRow> rows = parameter.rows().stream().map(other -> other != row ? other : new ParameterRow(row.key(), row.working(),
                row.values().stream().map(each -> each == value ? moved : each).toList())).toList();
        String name = parameter.id() + "." + row.key() + " " + value.since() + ": ";
        return new Mutant(rule, clauses, value.where(), name + value.text(), text, Optional.empty(), Optional.of(with(parameter, rows)));
    }

    /** A row of words says by being there that something is asked. */
    private static Mutant without(Parameter parameter, ParameterRow row, String rule, List<String> clauses) {
        List<ParameterRow> rows = parameter.rows().stream().filter(other -> other != row).toList();
        return new Mutant(rule, clauses, row.values().get(0).where(), parameter.id() + "." + row.key(), "", Optional.empty(),
                Optional.of(with(parameter, rows)));
    }

    private static Parameter with(Parameter parameter, List<ParameterRow> rows) {
        return new Parameter(parameter.id(), parameter.label(), parameter.unit(), parameter.holds(), parameter.by(), parameter.checked(), rows);
    }

    private List<String> moved(Parameter parameter, ParameterValue value) {
        return switch (parameter.holds()) {
            case NUMBER -> numbers(new BigDecimal(value.text().strip()));
            case ACCURACY_CLASS -> classes(value);
            case CARD_FIELD -> List.of(next(CardField.codes(), value.text()));
            case MONTH_DAY -> days(MonthDay.parse("--" + value.text()));
            case TEXT -> List.of(value.text() + "~");
            case TABLE -> List.of();
        };
    }

    /** A day earlier and a day later, in a year without a leap day. */
    private static List<String> days(MonthDay day) {
        LocalDate own = day.atYear(COMMON_YEAR);
        return Stream.of(own.minusDays(1), own.plusDays(1)).map(moved -> moved.toString().substring("2023-".length())).toList();
    }

    private static List<String> numbers(BigDecimal number) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(number.scale(), 0));
        String more = number.add(step).toPlainString();
        return number.compareTo(step) < 0 ? List.of(more) : List.of(number.subtract(step).toPlainString(), more);
    }

    /** Each class of a value, one step finer and one coarser, as far as its scheme goes. */
    private List<String> classes(ParameterValue value) {
        AccuracyScales scales = AccuracyScales.of(edition.parameters(), value.since(), new Problems());
        List<String> ones = Arrays.stream(value.text().split(",")).map(String::strip).toList();
        var moved = new ArrayList<String>();
        for (int i = 0; i < ones.size(); i++) {
            AccuracyClass own = AccuracyClass.parse(ones.get(i));
            List<Step> steps = scales.schemes().getOrDefault(own.scheme(), List.of());
            int rank = scales.rank(own);
            for (int other : new int[] {rank - 1, rank + 1}) {
                if (rank >= 0 && other >= 0 && other < steps.size()) {
                    moved.add(with(ones, i, own.scheme() + " " + steps.get(other).designation()));
                }
            }
        }
        return moved;
    }

    private static String with(List<String> ones, int at, String instead) {
        var changed = new ArrayList<>(ones);
        changed.set(at, instead);
        return changed.stream().collect(Collectors.joining(", "));
    }

    private static String next(List<String> known, String one) {
        return known.get((known.indexOf(one) + 1) % known.size());
    }
}
