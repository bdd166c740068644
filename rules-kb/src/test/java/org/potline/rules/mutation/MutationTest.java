package org.potline.rules.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.potline.rules.standard.CaseFile;
import org.potline.rules.standard.Edition;
import org.potline.rules.standard.Editions;

/**
 * What the shipped cases notice when rules and limits are changed. A sample runs in every build; all of it with
 * {@code mvn -pl rules-kb -am test -Dtest=MutationTest -Dmutations=all -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class MutationTest {
    private static final Edition JJF = Editions.load("jjf-al/draft-2025");
    /** Share that the cases have to notice [%]. */
    private static final double ENOUGH_PCT = 95;

    private static String said(MutationResult result) {
        return result.unnoticed().stream().map(tried -> tried.mutant().where() + " " + tried.mutant().clauses() + " "
                + tried.mutant().change()).collect(Collectors.joining("\n"));
    }

    @Test @DisplayName("a sample of clauses: their cases notice at least 95 % of the changes, both sides of each limit among them")
    void sample() {
        MutationResult result = MutationRun.of(JJF, Set.of("DAT-8", "SCOPE-1", "LED-10"));
        var missed = new ArrayList<>(List.of("$years >= $x -> $years > $x", "of == \"retention\" -> (left out)",
                "retention.metering-data 1990-01-01: 5 -> 4", "retention.metering-data 1990-01-01: 5 -> 6",
                "known == false -> known == true", "!$content.isEmpty -> $content.isEmpty"));
        result.tried().forEach(tried -> missed.remove(tried.mutant().change()));
        assertEquals(List.of(), missed);
        assertTrue(result.noticedPct() >= ENOUGH_PCT, said(result));
        assertEquals(List.of(), result.stray());
    }

    @Test @DisplayName("without the case on the limit, nobody notices that \"at least\" became \"more than\" or that 5 years became 4")
    void tellsWhatIsNotGuarded(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("DAT-8.yaml");
        Files.writeString(file, """
                - case: kept for ever
                  date: 2030-06-30
                  given:  { arrangements: [ { id: R-1, years: 50 } ] }
                  expect: [ { clause: DAT-8, met: R-1 } ]
                - case: not kept at all
                  date: 2030-06-30
                  given:  { arrangements: [ { id: R-1, years: 0 } ] }
                  expect: [ { clause: DAT-8, broken: R-1 } ]
                """);
        var poor = new Edition(JJF.id(), JJF.title(), JJF.banner(), JJF.advice(), JJF.chapters(), JJF.clauses(), JJF.parameters(),
                JJF.packs(), JJF.messages(), List.of(new CaseFile("DAT-8", file, "DAT-8.yaml")), JJF.terms(), JJF.validities());
        List<String> unnoticed = MutationRun.of(poor, Set.of("DAT-8")).unnoticed().stream().map(tried -> tried.mutant().change()).toList();
        assertTrue(unnoticed.containsAll(List.of("$years >= $x -> $years > $x", "retention.metering-data 1990-01-01: 5 -> 4",
                "retention.metering-data 1990-01-01: 5 -> 6")), unnoticed.toString());
    }

    @ParameterizedTest(name = "{0}") @ValueSource(strings = {"jjf-al/draft-2025", "foreign/40-cfr-98", "foreign/eu-mrr-2018"})
    @DisplayName("over the whole knowledge base, at least 95 % of all changes are noticed, and the list of equal changes is true")
    @EnabledIfSystemProperty(named = "mutations", matches = "all")
    void all(String edition) {
        MutationResult result = MutationRun.of(Editions.load(edition), Set.of());
        assertTrue(result.noticedPct() >= ENOUGH_PCT, () -> result.noticedPct() + " %\n" + said(result));
        assertEquals(List.of(), result.stray());
    }
}
