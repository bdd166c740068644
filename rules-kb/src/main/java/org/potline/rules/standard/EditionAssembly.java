package org.potline.rules.standard;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.potline.rules.parameter.Parameter;
import org.potline.rules.parameter.ParameterRow;
import org.potline.twin.text.Language;
import org.potline.twin.text.Texts;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.Problems;

/**
 * Puts an edition and those it includes together, and refuses what contradicts itself: two clauses of one id, limits that overlap.
 */
final class EditionAssembly {
    private final List<EditionPart> parts;
    private final Problems problems;

    EditionAssembly(List<EditionPart> parts, Problems problems) {
        this.parts = parts;
        this.problems = problems;
    }

    Edition assemble() {
        EditionPart own = parts.get(0);
        var clauses = new ArrayList<Clause>();
        var packs = new ArrayList<RulePack>();
        var cases = new ArrayList<CaseFile>();
        for (EditionPart part : parts) {
            part.clauses().forEach(clause -> add(clause, clauses));
            packs.addAll(part.packs());
            cases.addAll(part.cases());
        }
        if (!own.advice().isEmpty() && clauses.stream().noneMatch(clause -> clause.id().equals(own.advice()))) {
            problems.add(Where.file(own.shown() + "/" + Editions.HEAD), Editions.BUNDLE, "clause-unknown",
                    Map.of("value", own.advice()));
        }
        Map<String, Parameter> parameters = parameters();
        var edition = new Edition(own.id(), own.title(), own.banner(), own.advice(), own.chapters(), inChapters(own, clauses), parameters, packs,
                messages(own), cases, new Glossary(parts.stream().flatMap(part -> part.terms().terms().stream()).toList()),
                parts.stream().map(EditionPart::validity).toList());
        edition.checkTexts(problems);
        return edition;
    }

    /** Clauses in the order of the chapters; every topic stands in one. */
    private List<Clause> inChapters(EditionPart own, List<Clause> clauses) {
        if (own.chapters().isEmpty()) {
            return clauses;
        }
        List<String> topics = own.chapters().stream().flatMap(chapter -> chapter.topics().stream()).toList();
        clauses.stream().filter(clause -> !topics.contains(clause.topic())).forEach(clause -> problems.add(clause.where(),
                Editions.BUNDLE, "clause-topic", Map.of("clause", clause.id(), "value", clause.topic(), "edition", own.id(),
                        "known", String.join(", ", topics))));
        return own.chapters().stream().flatMap(chapter -> clauses.stream().filter(clause -> chapter.topics().contains(clause.topic())))
                .toList();
    }

    private void add(Clause clause, List<Clause> clauses) {
        clauses.stream().filter(other -> other.id().equals(clause.id())).findFirst().ifPresentOrElse(
                other -> problems.add(clause.where(), Editions.BUNDLE, "clause-twice",
                        Map.of("clause", clause.id(), "other", other.edition())),
                () -> clauses.add(clause));
    }

    private Map<String, Parameter> parameters() {
        var all = new LinkedHashMap<String, Parameter>();
        for (EditionPart part : parts) {
            part.parameters().forEach(parameter -> all.merge(parameter.id(), parameter, Parameter::and));
        }
        all.values().forEach(this::refuseOverlaps);
        return all;
    }

    /** Two rows of one key would both be in force; only a working value may stand beside a printed one. */
    private void refuseOverlaps(Parameter parameter) {
        var seen = new HashSet<String>();
        for (ParameterRow row : parameter.rows()) {
            if (!seen.add(row.key() + (row.working() ? " working" : ""))) {
                problems.add(row.values().get(0).where(), Editions.BUNDLE, "limits-overlap",
                        Map.of("parameter", parameter.id(), "row", row.key()));
            }
        }
    }

    private Texts messages(EditionPart own) {
        var texts = new EnumMap<Language, Properties>(Language.class);
        for (Language language : Language.values()) {
            var merged = new Properties();
            parts.forEach(part -> merged.putAll(part.messages().get(language)));
            texts.put(language, merged);
        }
        return new Texts(own.id(), texts);
    }
}
