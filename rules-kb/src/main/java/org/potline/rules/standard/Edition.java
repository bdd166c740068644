package org.potline.rules.standard;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.potline.rules.parameter.Parameter;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;

/**
 * An edition of a standard with all it includes.
 *
 * @param id         id, the folder below {@code standards}: {@code jjf-al/draft-2025}
 * @param title      title
 * @param banner     what a reader must know of it first: that it is our reading, what is not public
 * @param advice     clause that, when it applies, turns every finding into advice; empty where there is none
 * @param chapters   chapters; empty where clauses stand in the order of their editions
 * @param clauses    clauses, in the order of the chapters; its own first, then those
 *                   of the included editions, within each chapter
 * @param parameters parameters by id
 * @param packs      rules
 * @param messages   what is said of a broken clause: {@code RULE.outcome}
 * @param cases      rule cases
 */
public record Edition(String id, LocalText title, LocalText banner, String advice, List<Chapter> chapters, List<Clause> clauses,
        Map<String, Parameter> parameters, List<RulePack> packs, Texts messages, List<CaseFile> cases) {
    public Edition {
        chapters = List.copyOf(chapters);
        clauses = List.copyOf(clauses);
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
        packs = List.copyOf(packs);
        cases = List.copyOf(cases);
    }

    public Optional<Clause> clause(String clauseId) {
        return clauses.stream().filter(clause -> clause.id().equals(clauseId)).findFirst();
    }

    /** What a clause asks, with the values of the edition's parameters that are in force on a day. */
    public LocalText textOf(Clause clause, LocalDate day) {
        return ClauseText.filled(clause.text(), parameters, day);
    }

    /** This edition with one parameter changed: a copy, the original stays. */
    public Edition with(Parameter changed) {
        var all = new TreeMap<>(parameters);
        all.put(changed.id(), changed);
        return new Edition(id, title, banner, advice, chapters, clauses, all, packs, messages, cases);
    }

    /** This edition with other rules: a copy, the original stays. */
    public Edition withRules(List<RulePack> rules) {
        return new Edition(id, title, banner, advice, chapters, clauses, parameters, rules, messages, cases);
    }
}
