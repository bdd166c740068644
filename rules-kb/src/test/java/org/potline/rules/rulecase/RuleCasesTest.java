package org.potline.rules.rulecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.potline.rules.fact.Outcome;
import org.potline.rules.finding.Modality;
import org.potline.rules.standard.CaseFile;
import org.potline.rules.standard.Clause;
import org.potline.rules.standard.Edition;
import org.potline.rules.standard.Editions;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Language;
import org.potline.twin.yaml.Problems;

/** The rule cases of the shipped editions. */
class RuleCasesTest {
    private static final Edition JJF = Editions.load("jjf-al/draft-2025");

    @Test @DisplayName("every rule case of the JJF draft and of what it includes passes")
    void allPass() {
        List<CaseResult> results = RuleCases.run(JJF);
        assertTrue(results.size() >= JJF.clauses().size(), "no cases were run");
        assertEquals("", results.stream().flatMap(result -> result.differences().stream())
                .map(difference -> difference.text(Language.EN)).collect(Collectors.joining("\n")));
    }

    @Test @DisplayName("every edition that can be named runs its cases alone")
    void eachEditionAlone() {
        for (String id : Editions.ids()) {
            List<CaseResult> failed = RuleCases.run(Editions.load(id)).stream().filter(result -> !result.passed()).toList();
            assertEquals(List.of(), failed, id);
        }
    }

    @Test @DisplayName("every clause has a case that meets it, and every duty one that breaks it")
    void casesOnBothSides() {
        var problems = new Problems();
        var reader = new CaseReader(JJF, problems);
        var met = new TreeSet<String>();
        var broken = new TreeSet<String>();
        JJF.cases().stream().flatMap(file -> reader.read(file).stream()).flatMap(each -> each.expect().stream()).forEach(expected ->
                (expected.outcome() == Outcome.MET ? met : broken).add(expected.clause()));
        problems.refuseIfAny();
        List<Clause> checked = JJF.clauses().stream().filter(clause -> clause.unchecked().isEmpty()).toList();
        assertEquals(ids(checked), met);
        TreeSet<String> duties = ids(checked.stream().filter(clause -> clause.modality() != Modality.MAY).toList());
        duties.removeAll(broken);
        assertEquals(Set.of(), duties, "duties that no case breaks");
    }

    private static TreeSet<String> ids(List<Clause> clauses) {
        return clauses.stream().map(Clause::id).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test @DisplayName("copies of a fact are numbered from 1, each judged; none, or more than a case can need, are refused with their place")
    void copies(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("DAT-8.yaml");
        String text = """
                - case: three of a kind
                  date: 2030-06-30
                  given:  { arrangements: [ { id: R-#, years: 5, copies: 3 } ] }
                  expect: [ { clause: DAT-8, met: R-1 }, { clause: DAT-8, met: R-2 }, { clause: DAT-8, met: R-3 } ]
                """;
        Files.writeString(file, text);
        List<CaseResult> results = RuleCases.run(JJF, List.of(new CaseFile("DAT-8", file, "DAT-8.yaml")), day -> JJF, List.of());
        assertEquals(List.of(true), results.stream().map(CaseResult::passed).toList());
        for (String number : List.of("0", "1001")) {
            Files.writeString(file, text.replace("copies: 3", "copies: " + number));
            BadInput refused = assertThrows(BadInput.class, () ->
                    RuleCases.run(JJF, List.of(new CaseFile("DAT-8", file, "DAT-8.yaml")), day -> JJF, List.of()));
            assertTrue(refused.getMessage().contains("DAT-8.yaml:3:58: (" + number + ") is no number of copies"), refused.getMessage());
        }
    }
}
