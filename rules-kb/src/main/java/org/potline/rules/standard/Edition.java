package org.potline.rules.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.potline.rules.parameter.Parameter;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;
import org.potline.twin.yaml.Problems;

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
 * @param terms      terms it defines, those of the included editions after its own
 * @param validities when its own document and those of the included editions are in force
 */
public record Edition(String id, LocalText title, LocalText banner, String advice, List<Chapter> chapters, List<Clause> clauses,
        Map<String, Parameter> parameters, List<RulePack> packs, Texts messages, List<CaseFile> cases, Glossary terms,
        List<Validity> validities) {
    public Edition {
        chapters = List.copyOf(chapters);
        clauses = List.copyOf(clauses);
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
        packs = List.copyOf(packs);
        cases = List.copyOf(cases);
        validities = List.copyOf(validities);
    }

    public Optional<Clause> clause(String clauseId) {
        return clauses.stream().filter(clause -> clause.id().equals(clauseId)).findFirst();
    }

    /** What a clause asks, with the values of the edition's parameters that are in force on a day. */
    public LocalText textOf(Clause clause, LocalDate day) {
        return ClauseText.filled(clause.text(), parameters, day);
    }

    /** Reports clauses whose text names a parameter or a row that this edition does not have. */
    public void checkTexts(Problems problems) {
        clauses.forEach(clause -> ClauseText.check(clause, parameters, problems));
    }

    /** This edition with one parameter changed: a copy, the original stays. */
    public Edition with(Parameter changed) {
        var all = new TreeMap<>(parameters);
        all.put(changed.id(), changed);
        return withParameters(all);
    }

    /** This edition with other parameters. */
    public Edition withParameters(Map<String, Parameter> others) {
        return new Edition(id, title, banner, advice, chapters, clauses, others, packs, messages, cases, terms, validities);
    }

    /** This edition with one clause changed; a clause it does not have is added at the end of its chapter. */
    public Edition withClause(Clause changed) {
        var all = new ArrayList<>(clauses);
        if (clause(changed.id()).isPresent()) {
            all.replaceAll(old -> old.id().equals(changed.id()) ? changed : old);
        } else {
            all.add(place(changed.topic()), changed);
        }
        return new Edition(id, title, banner, advice, chapters, all, parameters, packs, messages, cases, terms, validities);
    }

    /** Where a further clause of a topic stands: after the last of its chapter and of those before. */
    private int place(String topic) {
        List<String> topics = chapters.stream().flatMap(chapter -> chapter.topics().stream()).toList();
        Optional<Chapter> own = chapters.stream().filter(chapter -> chapter.topics().contains(topic)).findFirst();
        if (own.isEmpty()) {
            return clauses.size();
        }
        int end = topics.indexOf(own.get().topics().get(own.get().topics().size() - 1));
        return (int) clauses.stream().filter(clause -> topics.indexOf(clause.topic()) <= end).count();
    }

    /**
     * This edition with other rules.
     *
     * @param more    messages that come with them
     * @param dropped rules whose messages go
     */
    public Edition withRules(List<RulePack> others, Map<Language, Properties> more, Set<String> dropped) {
        return new Edition(id, title, banner, advice, chapters, clauses, parameters, others,
                messages.with(more, key -> dropped.contains(key.substring(0, key.indexOf('.')))), cases, terms, validities);
    }

    /** This edition with other rules: a copy, the original stays. */
    public Edition withRules(List<RulePack> rules) {
        return new Edition(id, title, banner, advice, chapters, clauses, parameters, rules, messages, cases, terms, validities);
    }
}
