package org.potline.rules.rulecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.potline.rules.fact.Outcome;
import org.potline.rules.fact.Span;
import org.potline.rules.parameter.ValueChange;
import org.potline.rules.standard.CaseFile;
import org.potline.rules.standard.Edition;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.Problems;
import org.potline.twin.yaml.StrictYaml;
import org.potline.twin.yaml.YamlMap;
import org.potline.twin.yaml.YamlValue;

/** Reads a file of rule cases. */
final class CaseReader {
    static final String BUNDLE = "standards";
    private static final Map<String, Outcome> OUTCOMES =
            Map.of("met", Outcome.MET, "broken", Outcome.BROKEN, "incomparable", Outcome.INCOMPARABLE);

    private final Edition edition;
    private final Problems problems;

    CaseReader(Edition edition, Problems problems) {
        this.edition = edition;
        this.problems = problems;
    }

    List<RuleCase> read(CaseFile file) {
        if (edition.clause(file.clause()).isEmpty()) {
            problems.add(Where.file(file.shown()), BUNDLE, "case-clause", Map.of("value", file.clause(), "edition", edition.id()));
        }
        return StrictYaml.value(file.file(), file.shown(), problems).asList().stream()
                .map(value -> ruleCase(value.asMap(), file.clause())).filter(Objects::nonNull).toList();
    }

    private RuleCase ruleCase(YamlMap map, String clause) {
        String name = map.text("case");
        LocalDate date = map.date("date");
        LocalDate from = map.optional("from", YamlValue::asDate).orElse(date);
        boolean workingValues = map.optional("workingValues", YamlValue::asTruth).orElse(false);
        List<ValueChange> amends = map.listOrNone("amend", this::amend);
        Given given = GivenReader.read(map.map("given"));
        List<Expectation> expect = map.list("expect", this::expectation);
        return map.make(() -> new RuleCase(name, clause, new Span(from, date), workingValues, amends, given, expect, map.where()));
    }

    /** What a case sets is a supposition: it has no source but the case. */
    private ValueChange amend(YamlMap map) {
        Optional<ValueChange> change = ValueChange.read(map, "set", edition.parameters(), LocalText.same(map.where().toString()));
        change.ifPresent(read -> read.refuseUnknownRow(map, edition.parameters()));
        return map.make(() -> change.orElse(null));
    }

    private Expectation expectation(YamlMap map) {
        String clause = map.text("clause");
        if (edition.clause(clause).isEmpty()) {
            map.refuseAt("clause", BUNDLE, "case-clause", Map.of("value", clause, "edition", edition.id()));
        }
        var named = new ArrayList<String>();
        for (String outcome : List.of("met", "broken", "incomparable")) {
            if (map.has(outcome)) {
                named.add(outcome);
            }
        }
        if (named.size() != 1) {
            map.refuse(BUNDLE, "case-both", Map.of());
            return map.make(() -> null);
        }
        String subject = map.text(named.get(0));
        Optional<List<String>> missing = map.optional("missing", CaseReader::sorted);
        Optional<List<String>> by = map.optional("by", CaseReader::sorted);
        return map.make(() -> new Expectation(clause, subject, OUTCOMES.get(named.get(0)), missing, by, map.where()));
    }

    private static List<String> sorted(YamlValue value) {
        return value.isList() ? value.asTexts().stream().sorted().toList() : List.of(value.asText());
    }
}
