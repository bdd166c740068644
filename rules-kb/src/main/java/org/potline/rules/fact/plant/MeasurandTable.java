package org.potline.rules.fact.plant;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.potline.rules.fact.Basis;
import org.potline.rules.language.RuleTexts;
import org.potline.rules.parameter.Parameter;
import org.potline.rules.parameter.ParameterValue;
import org.potline.rules.standard.Edition;
import org.potline.twin.plant.Measurand;
import org.potline.twin.yaml.Problems;
import org.potline.twin.yaml.YamlValue;

/** A table whose values name measurands, joined by "and" where each is needed and by "or" where any will do. */
final class MeasurandTable {
    /**
     * One thing to be measured.
     *
     * @param text     as written: {@code volume-20c or volume-0c}
     * @param measures the measurands of which any will do
     * @param basis    where it comes from
     */
    record What(String text, List<Measurand> measures, Basis basis) {
        /** As it stands in the id of what needs it. */
        String id() {
            return text.replace(" or ", "|");
        }
    }

    private final Optional<Parameter> table;

    /** @param problems where a value that names no measurand is reported */
    MeasurandTable(Edition edition, String id, Problems problems) {
        table = Optional.ofNullable(edition.parameters().get(id));
        table.ifPresent(parameter -> parameter.rows().forEach(row -> row.values().forEach(value -> check(value, problems))));
    }

    /** What a row asks for on a day; nothing where there is no such row. */
    List<What> on(String row, LocalDate day) {
        return table.flatMap(parameter -> parameter.on(row, day)).map(MeasurandTable::read).orElse(List.of());
    }

    private static List<What> read(ParameterValue value) {
        var basis = new Basis(value.source(), value.confidence());
        return Arrays.stream(value.text().split(" and ")).map(String::strip).map(what -> new What(what, Arrays.stream(what.split(" or "))
                .map(each -> NeedTable.measurand(each.strip()).orElseThrow()).toList(), basis)).toList();
    }

    private static void check(ParameterValue value, Problems problems) {
        for (String each : value.text().split(" and | or ")) {
            if (NeedTable.measurand(each.strip()).isEmpty()) {
                problems.add(value.where(), RuleTexts.BUNDLE, "need-measurand", Map.of("value", each.strip(), "known",
                        String.join(", ", Arrays.stream(Measurand.values()).map(YamlValue::nameOf).toList())));
            }
        }
    }
}
