package org.potline.rules.explanation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.potline.rules.fact.Member;
import org.potline.rules.fact.Meter;
import org.potline.rules.fact.Settlement;
import org.potline.rules.fact.Stream;
import org.potline.rules.fact.plant.LimitFacts;
import org.potline.rules.fact.plant.NeedTable;
import org.potline.rules.finding.Finding;
import org.potline.rules.finding.Modality;
import org.potline.rules.language.RuleHead;
import org.potline.rules.language.RuleTexts;
import org.potline.rules.parameter.Holds;
import org.potline.rules.parameter.Parameter;
import org.potline.rules.standard.Clause;
import org.potline.rules.standard.Edition;
import org.potline.twin.plant.Plant;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;

/**
 * Remarks on clauses that a value decides which is not in force on the day: without a remark the clause would fall silent. A row
 * that an edition does not have at all is another thing: there the standard asks nothing.
 */
public final class NotInForce {
    private static final Texts TEXTS = Texts.of(RuleTexts.BUNDLE);
    private final Edition edition;
    private final List<RuleHead> rules;
    /** First day on which every row of every parameter has a value: from then on there is nothing to remark. */
    private final LocalDate allInForce;

    public NotInForce(Edition edition) {
        this.edition = edition;
        this.rules = RuleHead.of(edition.packs());
        this.allInForce = edition.parameters().values().stream().flatMap(parameter -> parameter.rows().stream()
                .flatMap(row -> parameter.first(row.key()).stream())).max(LocalDate::compareTo).orElse(LocalDate.MIN);
    }

    /** The remark on a clause, if there is anything to remark. */
    public Optional<Finding> of(Clause clause, Plant plant, List<Object> facts, LocalDate day) {
        return day.isBefore(allInForce) ? remark(clause, plant, facts, day) : Optional.empty();
    }

    private Optional<Finding> remark(Clause clause, Plant plant, List<Object> facts, LocalDate day) {
        return rules.stream().filter(head -> head.isOf(clause.rule())).map(rule -> rows(rule, clause, facts)).reduce(NotInForce::both)
                .flatMap(rows -> rows.entrySet().stream()
                        .flatMap(asked -> Optional.ofNullable(edition.parameters().get(asked.getKey())).stream()
                                .flatMap(parameter -> asked.getValue().stream().filter(row -> silent(parameter, row, day))
                                        .map(row -> said(parameter, row))))
                        .reduce((some, next) -> TEXTS.both("list-two", Map.of("some", some, "next", next))))
                .map(rows -> new Finding(clause.id(), Modality.INFO, plant.id(), plant.name(),
                        TEXTS.both("not-in-force", Map.of("clause", clause.id(), "title", clause.title(), "day", day, "rows", rows)),
                        clause.source(), clause.force(), clause.confidence()));
    }

    private static TreeMap<String, TreeSet<String>> both(TreeMap<String, TreeSet<String>> some, TreeMap<String, TreeSet<String>> others) {
        others.forEach((parameter, rows) -> some.computeIfAbsent(parameter, id -> new TreeSet<>()).addAll(rows));
        return some;
    }

    private static boolean silent(Parameter parameter, String row, LocalDate day) {
        return parameter.row(row).isPresent() && parameter.on(row, day).isEmpty();
    }

    private static LocalText said(Parameter parameter, String row) {
        return TEXTS.both("not-in-force-row",
                Map.of("label", parameter.label(), "row", row, "first", parameter.first(row).orElseThrow()));
    }

    /** The rows that would decide the clause for these facts, by parameter. */
    private TreeMap<String, TreeSet<String>> rows(RuleHead rule, Clause clause, List<Object> facts) {
        var rows = new TreeMap<String, TreeSet<String>>();
        for (String of : rule.limits()) {
            Parameter parameter = edition.parameters().get(of);
            if (parameter == null) {
                continue;   // of a proposal without the edit that brings it: an edition of its own is refused
            }
            var own = rows.computeIfAbsent(of, id -> new TreeSet<>());
            if (parameter.by().equals(LimitFacts.BY_CLAUSE)) {
                own.add(clause.id());
            } else if (parameter.holds() == Holds.ACCURACY_CLASS) {
                facts.forEach(fact -> addUses(fact, own));
            } else {
                parameter.rows().forEach(row -> own.add(row.key()));
            }
        }
        if (rule.speaksOfNeeds()) {
            facts.stream().filter(Stream.class::isInstance).map(Stream.class::cast).forEach(stream -> NeedTable.rowsFor(stream)
                    .forEach((parameter, keys) -> rows.computeIfAbsent(parameter, id -> new TreeSet<>()).addAll(keys)));
        }
        return rows;
    }

    /** The rows of classes that an instrument is judged by. */
    private static void addUses(Object fact, TreeSet<String> rows) {
        if (fact instanceof Meter meter && meter.inUse() && meter.hasGrade()) {
            rows.add(meter.use());
        } else if (fact instanceof Member member && member.inUse() && member.hasGrade()) {
            rows.addAll(List.of(member.use(), member.kind()));
        } else if (fact instanceof Settlement settlement) {
            rows.add(settlement.row());
        }
    }
}
