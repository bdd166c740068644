package org.potline.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.potline.rules.language.RuleLint;
import org.potline.rules.standard.Editions;
import org.potline.rules.standard.RulePack;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Language;
import org.potline.twin.yaml.Problems;

/** Slips of kind that only a rule carried out shows: found when its pack is loaded, on facts made up for it. */
class RuleProbeTest {
    private static final String GOOD = """
            rule "EQ-6" when
              Assessment( $d : date, $span : span )
              $m : Meter( $id : id, inUse == true, $u : use, $a : grade )
              Instrument( id == $id, since <= $d, $since : since )
              exists Bound( of == "accuracy-class", key == $u )
              $limit : Bound( of == "combined-error", key == $u, $x : number )
              accumulate( $b : Bound( of == "accuracy-class", key == $u ); $limits : collectList( $b ) )
              accumulate( $c : Certificate( instrument == $id ); $all : collectList( $c ) )
            then judge( kcontext, $id, $a.against( $limits ), $x * 2, $a.tooCoarseFor( $limits ) ); end
            """;

    private static List<String> errors(String text, Language language) {
        var problems = new Problems();
        var pack = new RulePack("p.drl", text);
        RuleLint.check(pack, problems);
        try {
            problems.refuseIfAny();
            RuleProbe.check(List.of(pack), problems);
            problems.refuseIfAny();
            return List.of();
        } catch (BadInput bad) {
            return bad.problems().stream().map(problem -> problem.text(language)).toList();
        }
    }

    @ParameterizedTest(name = "{0} -> {1}") @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            since <= $d | since <= $id | p.drl:4:32: (since) is a day, ($id) is a text
            $x : number | $x : number, number > 1 && < 3 | p.drl:6:81: Here (<) does not fit in a condition
            $id, $a | null, $a | p.drl:9: Rule (EQ-6) cannot be carried out
            $a : grade | $a : grade, grade > "abc" | p.drl:3:68: (grade) is a Grade, ("abc") is a text
            $x * 2 | $x * $id | p.drl:9:54: ($id) is a text, no number, so (*) cannot reckon with it.
            $x * 2 | $x + $limits | p.drl:9:54: ($limits) is a list, no number
            $x * 2 | $limits.size() * $a.scheme() | p.drl:9:66: ($a.scheme()) is a text, no number
            $x * 2 | $limits.size() == $all | p.drl:9:66: ($limits.size()) is a whole number, ($all) is a list
            $id, $a | $x, $a | p.drl:9:23: ($x) stands in judge( ... ) where the id of the subject has to stand, but is a number.
            $id, $a | $m, $a | p.drl:9:23: ($m) stands in judge( ... ) where the id of the subject has to stand, but is a Meter.
            $a.against( $limits ), | $x, | p.drl:9:28: ($x) stands in judge( ... ) where it has to stand whether the clause is met, true or false, but is a number.
            $a.against( $limits ), | $a.scheme(), | p.drl:9:28: ($a.scheme()) stands in judge( ... ) where it has to stand whether
            $a.against( $limits ), | "yes", | p.drl:9:28: ("yes") stands in judge
            $x * 2, |  | p.drl:9:6: judge( ... ) takes four things after kcontext: subject, whether it is met, evidence, what is missing; or five, with the clause before the subject. Here are 3.
            $x * 2 | $x * 2, null, null | p.drl:9:6: judge( ... ) takes four things after kcontext: subject, whether it is met, evidence, what is missing; or five, with the clause before the subject. Here are 6.
            $id, $a.against( $limits ) | $id, $u, $a.against( $limits ) | p.drl:9:32: ($a.against($limits)) stands in judge( ... ) where it has to stand whether
            $id, $a.against( $limits ) | $x, $id, true | p.drl:9:23: ($x) stands in judge( ... ) where the clause has to stand
            $a.tooCoarseFor( $limits ) | $a.tooCoarseFor( $u ) | p.drl:9: In rule (EQ-6) (tooCoarseFor) is asked with what it does not take.
            $a.tooCoarseFor( $limits ) | $a.tooCoarseFor( $limits, $u ) | p.drl:9: In rule (EQ-6) (tooCoarseFor) is asked with what it does not take.
            $a.tooCoarseFor( $limits ) | $id.shortOf( $limits ) | p.drl:9: In rule (EQ-6) (shortOf) is asked with what it does not take.
            $a.tooCoarseFor( $limits ) | $limits.isEmpty() ? $span.uncovered( $all, $since ) : null | p.drl:9: In rule (EQ-6) (uncovered)
            $x : number ) | $x : number, names( 5 ) == true ) | p.drl:6: In rule (EQ-6) (names) is asked with what it does not take.
            $a.tooCoarseFor( $limits ) | $span.uncovered( $since, $limits ) | p.drl:9: Rule (EQ-6) cannot be carried out: tried on facts made up for it, it fails. Likely cause: Bound stands where Certificate is needed
            $a.tooCoarseFor( $limits ) | $a.tooCoarseFor( $all ) | p.drl:9: Rule (EQ-6) cannot be carried out: tried on facts made up for it, it fails. Likely cause: Certificate stands where Bound is needed
            """)
    void slips(String from, String to, String said) {
        assertTrue(GOOD.contains(from), from);
        String text = GOOD.replace(from, to == null ? "" : to);
        List<String> errors = errors(text, Language.EN);
        assertEquals(1, errors.size(), errors.toString());
        assertTrue(errors.get(0).startsWith(said), errors.get(0));
        List<String> chinese = errors(text, Language.ZH);
        assertTrue(chinese.get(0).contains("\uFF0C") && !chinese.get(0).contains("{"), chinese.get(0));
    }

    @Test @DisplayName("every rule of every shipped edition can be carried out on the facts made up for it, and every one then says something")
    void shipped() {
        assertEquals(List.of(), errors(GOOD, Language.EN));
        List<RulePack> packs = Editions.load("jjf-al/draft-2025").packs();
        var problems = new Problems();
        RuleProbe.check(packs, problems);
        problems.refuseIfAny();
        assertEquals(List.of(), RuleProbe.silent(packs));
    }
}
