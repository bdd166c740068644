package org.potline.rules.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.potline.rules.standard.Editions;
import org.potline.rules.standard.RulePack;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Language;
import org.potline.twin.yaml.Problems;

/** What a rule pack may not hold: each attack and each slip is one error, at its place, in words. */
class RuleLintTest {
    private static final String GOOD = """
            // DAT-8
            rule "DAT-8" when
              $limit : Bound( of == "retention", $x : number )
              Arrangement( $id : id, $years : years )
            then judge( kcontext, $id, $years >= $x, $years, $limit ); end
            """;

    private static List<String> errors(String text) {
        var problems = new Problems();
        RuleLint.check(new RulePack("p.drl", text), problems);
        if (problems.count() == 0) {
            return List.of();
        }
        return assertThrows(BadInput.class, problems::refuseIfAny).problems().stream().map(problem -> {
            problem.text(Language.ZH);
            return problem.text(Language.EN);
        }).toList();
    }

    @Test @DisplayName("the pack the attacks are made of is a good one, and so is every shipped one")
    void goodPacks() {
        assertEquals(List.of(), errors(GOOD));
        Editions.ids().forEach(id -> Editions.load(id).packs().forEach(pack -> assertEquals(List.of(), errors(pack.text()), pack.shown())));
    }

    @ParameterizedTest(name = "{0} -> {1}") @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            // DAT-8 | import java.io.File; | p.drl:1:1: (import) is no word
            // DAT-8 | global java.util.List l; | p.drl:1:1: (global) is no word
            // DAT-8 | function void f() { } | p.drl:1:1: (function) is no word
            // DAT-8 | declare A end | p.drl:1:1: (declare) is no word
            // DAT-8 | query q() end | p.drl:1:1: (query) is no word
            // DAT-8 | package a; | p.drl:1:1: (package) is no word
            // DAT-8 | unit A; | p.drl:1:1: (unit)
            // DAT-8 | /* DAT-8 */ | p.drl:1:1: Comments between /*
            // DAT-8 | # DAT-8 | p.drl:1:1: (#) cannot stand
            // DAT-8 | @Duration(1) | p.drl:1:1: (@) cannot stand
            "DAT-8" when | "DAT-8" extends "EQ-6" when | p.drl:2:14: (extends) is no word
            "DAT-8" when | "DAT-8" no-loop when | p.drl:2:14: (no) is no word
            "DAT-8" when | "DAT-8" dialect "java" when | p.drl:2:14: (dialect) is no word
            "DAT-8" when | 'DAT-8' when | p.drl:2:6: (') is no name of a rule
            $id : id, | $id : id, eval( true ), | p.drl:4:26: (eval) is no word
            $id : id, | $id : id.getClass(), | p.drl:4:25: (getClass) cannot be asked for
            $id : id, | $id : id, id matches "a", | p.drl:4:29: (matches) is no field of Arrangement
            $id : id, | $id : id, id str[startsWith] "a", | p.drl:4:29: (str) is no field
            $id : id, | $id : id, id soundslike "a", | p.drl:4:29: (soundslike) is no field
            $id : id, | $id : id, id == 'a', | p.drl:4:32: The sign (') has no place
            $id : id, | $id : id, id == "a" + "b", | p.drl:4:36: Texts cannot be added up
            $id : id, | $id : id, id == new String(), | p.drl:4:32: (new) is no field
            $id : id, | $id : id, Grade.of( $x ) != null, | p.drl:4:26: (Grade)
            years ) | years ) from $x | p.drl:4:43: (from)
            years ) | years ) over window:time(1s) | p.drl:4:43: (over)
            years ) | years ) from entry-point "e" | p.drl:4:43: (from)
            years ) | years ) eval( true ) | p.drl:4:43: (eval)
            years ) | years ) ?q( $x ; ) | p.drl:4:44: (q)
            then judge | then insert( $x ); judge | p.drl:5:6: (insert) is no word
            then judge | then modify( $x ) { } judge | p.drl:5:6: (modify) is no word
            then judge | then kcontext.getKieRuntime(); judge | p.drl:5:15: (getKieRuntime) cannot be asked for
            then judge | then[a] judge | p.drl:5:5: The sign ([) has no place
            then judge | then judge( kcontext, $id, true, null, null ); judge | p.drl:5:1: After "then" a rule has exactly one line
            $years >= $x, | judge( kcontext, $id, true, null, null ) == null, | p.drl:5:1: After "then" a rule has exactly one line
            $years, $limit | $years, kcontext | p.drl:5:1: After "then" a rule has exactly one line
            $years, $limit | $years.getClass(), $limit | p.drl:5:49: (getClass) cannot be asked for
            $years, $limit | Runtime.getRuntime(), $limit | p.drl:5:42: (Runtime) is no word
            "retention" | "reten\\tion" | p.drl:3:31: A backslash has no place
            "retention" | "retention | p.drl:3:25: A quotation mark is not closed
            // DAT-8 | // \\u0069mport | p.drl:1:4: A backslash has no place
            $years >= $x, | $yeras >= $x, | p.drl:5:28: ($yeras) stands for nothing in this rule. Did you mean ($years)?
            $id : id, | $id : id, years > $other, | p.drl:4:34: ($other) stands for nothing in this rule. A variable
            $years >= $x, | $years >=, | p.drl:5:35: Behind (>=) something is missing
            $years >= $x, | $years >= >= $x, | p.drl:5:38: Here (>=) does not fit
            $years >= $x, | $years $x, | p.drl:5:35: Here ($x) does not fit
            $years >= $x, | true : false, | p.drl:5:33: Here (:) does not fit
            $years >= $x, | true ? false, | p.drl:5:35: Behind (false) something is missing
            $years >= $x, | (), | p.drl:5:29: Here ()) does not fit
            $years >= $x, | $years++ >= $x, | p.drl:5:35: Here (+) does not fit
            $years >= $x, | $years >= 010, | p.drl:5:38: Here (010) does not fit
            $years >= $x, | !!!!!!!!!!!!!!!!!!!!!!!!!!true, | p.drl:5:52: Brackets are nested too deep
            Arrangement( | ( Card() or Card() or Card() or Card() or Card() or Card() ) Arrangement( | p.drl:2:1: The rule that begins here says "or"
            years ) | years | p.drl:4:35: A bracket that was opened in this rule is not closed
            years ) | years ) ) | p.drl:4:43: This closing bracket has no opening one
            ); end | ); | p.drl:2:1: The rule that begins here has no "end"
            $years : years | $years : years, years > "abc" | p.drl:4:48: (years) is a number, ("abc") is a text
            $years : years | $years : years, years == $id | p.drl:4:48: (years) is a number, ($id) is a text
            $years : years | $years : years, id > "abc" | p.drl:4:45: (id) is a text, which has no larger and smaller
            Arrangement( $id : id, $years : years ) | Point( $id : id, item == "activity-data" ) | p.drl:4:25: (item) is a choice (Item), ("activity-data") is a text
            Arrangement( $id : id, $years : years ) | Point( $id : id, item == Level.PROCESS ) | p.drl:4:25: (item) is a choice (Item), (Level) is a choice (Level)
            Arrangement( $id : id, $years : years ) | Instrument( $id : id, since <= "2025-01-01" ) | p.drl:4:31: (since) is a day,
            Arrangement( $id : id, $years : years ) | Card() Card() Card() Arrangement( $id : id ) | p.drl:2:1: In the rule that begins here more than two facts are joined to no other
            """)
    void refused(String from, String to, String said) {
        assertTrue(GOOD.contains(from), from);
        List<String> errors = errors(GOOD.replace(from, to));
        assertEquals(1, errors.size(), errors.toString());
        assertTrue(errors.get(0).startsWith(said), errors.get(0));
    }

    @Test @DisplayName("a rule of a thousand conditions is refused before the engine sees it")
    void tooLong() {
        assertTrue(errors(GOOD.replace("years )", "years" + ", years > 1".repeat(1_000) + " )")).get(0).startsWith("p.drl:2:1: The rule that begins here has more than"));
    }

    @Test @DisplayName("a carriage return would end a comment for the engine, a turned direction would hide a rule from the reader")
    void unseen() {
        assertTrue(errors("// harmless \rimport java.io.File;\n" + GOOD).get(0).contains("(U+000D)"));
        assertTrue(errors("// \u202E harmless\n" + GOOD).get(0).contains("(U+202E)"));
        assertTrue(errors(GOOD.replace(" : id", "\u00A0: id")).get(0).contains("(U+00A0)"));
        assertEquals(List.of(), errors(GOOD.replace("\n", "\r\n")));
    }

    @Test @DisplayName("a pack of a million rules is refused at once, and one of 501")
    void tooLarge() {
        assertTrue(errors(GOOD.repeat(2_000)).get(0).startsWith("p.drl: This file has"));
        var rules = new StringBuilder();
        for (int i = 0; i < 501; i++) {
            rules.append("rule \"R").append(i).append("\" when Site( $i : id ) then judge( kcontext, $i, true, null, null ); end\n");
        }
        assertTrue(errors(rules.toString()).get(0).startsWith("p.drl:501:1: This file has more rules"), errors(rules.toString()).toString());
    }
}
