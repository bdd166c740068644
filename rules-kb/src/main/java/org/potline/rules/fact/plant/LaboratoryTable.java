package org.potline.rules.fact.plant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.potline.rules.fact.Analysis;
import org.potline.rules.fact.LaboratoryNeed;
import org.potline.rules.fact.Suits;
import org.potline.rules.language.RuleTexts;
import org.potline.rules.parameter.Parameter;
import org.potline.rules.parameter.ParameterValue;
import org.potline.rules.standard.Edition;
import org.potline.twin.plant.LaboratoryInstrument;
import org.potline.twin.yaml.Problems;

/** Derives the instruments that an analysis of the own laboratory needs together. */
public final class LaboratoryTable {
    public static final String SET = "laboratory-set";
    private final Optional<Parameter> sets;

    LaboratoryTable(Edition edition, Problems problems) {
        sets = Optional.ofNullable(edition.parameters().get(SET));
        sets.ifPresent(table -> table.rows().forEach(row -> row.values().forEach(value -> check(value, problems))));
    }

    /** The needs of one analysis on a day, each followed by the kinds that will do for it; none of an outside laboratory. */
    List<Object> of(Analysis analysis, LocalDate day) {
        var facts = new ArrayList<Object>();
        if (analysis.ownLaboratory()) {
            sets.flatMap(table -> table.on(analysis.row(), day)).ifPresent(set -> {
                for (String what : set.text().split(" and ")) {
                    String id = analysis.point() + "/" + what.strip().replace(" or ", "|");
                    facts.add(new LaboratoryNeed(id, analysis.point(), what.strip()));
                    for (String kind : what.split(" or ")) {
                        facts.add(new Suits(id, kind.strip()));
                    }
                }
            });
        }
        return facts;
    }

    private static void check(ParameterValue value, Problems problems) {
        for (String kind : value.text().split(" and | or ")) {
            if (!LaboratoryInstrument.kinds().contains(kind.strip())) {
                problems.add(value.where(), RuleTexts.BUNDLE, "set-kind",
                        Map.of("value", kind.strip(), "known", String.join(", ", LaboratoryInstrument.kinds())));
            }
        }
    }
}
